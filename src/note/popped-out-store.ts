import * as v from 'valibot';
import { defineItem } from '../storage/item.ts';
import type { NotedCard } from './noted-card.ts';
import { NotedCardSchema } from './wire.ts';

const isCard = (value: unknown): value is NotedCard | null => value === null || v.is(NotedCardSchema, value);

/** In memory, until the page that shows it has asked for it. */
export const poppedOutCard = defineItem<NotedCard | null>({
  area: 'session',
  key: 'poppedOutCard',
  fallback: null,
  check: isCard,
});
