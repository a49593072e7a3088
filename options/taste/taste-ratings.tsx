import type { JSX } from 'preact';
import { asKey, number, text } from '../../src/i18n/text.ts';
import { MOST_RECORDS } from '../../src/storage/limits.ts';
import type { ListedFriend } from '../../src/taste/friend.ts';
import { FileButton } from '../shell/file-button.tsx';
import {
  importedRatings,
  importRatings,
  progress,
  type RatingsTrouble,
  ratingsTrouble,
} from './ratings-state.ts';
import { FriendList } from './taste-list.tsx';
import { friends } from './taste-state.ts';

const countsOf = ({ seen, answers }: ListedFriend): string =>
  text('ratings_counts', number(seen), number(answers));

const Progress = (): JSX.Element | null =>
  progress.value && (
    <label class="reading">
      {text('ratings_reading')} <progress max={progress.value.total} value={progress.value.done} />
    </label>
  );

/** Ratings lie with the friends' tastes, and take from the same room. */
const troubleText = (trouble: RatingsTrouble): string =>
  trouble === 'too-many'
    ? text('data_file_no_room', text('store_friends'), number(MOST_RECORDS.friends))
    : text(`ratings_${asKey(trouble)}`);

const Result = (): JSX.Element => (
  <p role="status">
    {importedRatings.value &&
      text('ratings_result', number(importedRatings.value.recognised), number(importedRatings.value.total))}
    {ratingsTrouble.value && troubleText(ratingsTrouble.value)}
  </p>
);

export const OwnRatings = (): JSX.Element => (
  <section class="own-ratings">
    <h2>{text('ratings_title')}</h2>
    <p class="quiet">{text('ratings_hint')}</p>
    <FriendList all={friends.value.filter(({ own }) => own)} describe={countsOf} />
    <div class="buttons">
      <FileButton
        label={text('ratings_choose')}
        accept=".csv,text/csv"
        action="choose-ratings"
        disabled={progress.value !== null}
        onFile={importRatings}
      />
      <Progress />
    </div>
    <Result />
  </section>
);
