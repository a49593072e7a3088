import type { HandlersOf } from '../protocol/handler.ts';
import { litNow } from './lit-now-keeper.ts';
import { mostRestrictiveFilter } from './loosen-keeper.ts';
import { picksFor } from './picks-keeper.ts';
import type { PicksWire } from './wire.ts';

export const picksHandlers: HandlersOf<PicksWire> = {
  'picks.list': query => picksFor(query),
  'picks.costliest': ({ kind }) => mostRestrictiveFilter(kind),
  'picks.lit': keys => litNow(keys),
};
