import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { ShelfPicture } from '../pictures/shelf.tsx';
import { ActionsRow } from './actions-row.tsx';
import { goOn } from './steps.ts';

export const WhatStep = (): JSX.Element => (
  <>
    <ShelfPicture />
    <p>{text('welcome_what_reads')}</p>
    <p>{text('welcome_what_lights')}</p>
    <ActionsRow primary={{ label: text('welcome_next'), run: goOn }} />
  </>
);
