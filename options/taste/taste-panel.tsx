import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';
import { Friends } from './taste-friends.tsx';
import { LearnedTaste } from './taste-learned.tsx';
import { OwnRatings } from './taste-ratings.tsx';
import { followTaste } from './taste-state.ts';

export const TastePanel = (): JSX.Element => {
  useWhileShown(followTaste);
  return (
    <div class="taste">
      <p class="quiet">{text('taste_hint')}</p>
      <LearnedTaste />
      <Friends />
      <OwnRatings />
    </div>
  );
};
