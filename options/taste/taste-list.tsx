import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import type { ListedFriend } from '../../src/taste/friend.ts';
import { removeFriend } from './taste-state.ts';

interface Props {
  readonly all: readonly ListedFriend[];
  readonly describe: (one: ListedFriend) => string;
}

/** The friends or ratings that were imported from files, each with a button to remove it. */
export const FriendList = ({ all, describe }: Props): JSX.Element | null =>
  all.length === 0 ? null : (
    <ul class="taken-in">
      {all.map(one => (
        <li key={one.id} data-friend={one.name}>
          <strong>{one.name}</strong>
          <span class="quiet">{describe(one)}</span>
          <button
            type="button"
            aria-label={text('sites_remove_one', one.name)}
            onClick={() => removeFriend(one.id)}
          >
            {text('sites_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
