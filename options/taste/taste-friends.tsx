import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { asKey, text } from '../../src/i18n/text.ts';
import { LONGEST_FRIEND } from '../../src/storage/limits.ts';
import { FileButton } from '../shell/file-button.tsx';
import { addPendingFriend, friendTrouble, pendingFriend, readFriendsFile } from './friends-state.ts';
import { FriendList } from './taste-list.tsx';
import { friends } from './taste-state.ts';
import { similarityWords } from './taste-words.ts';

/** A taste file does not name its owner, so the person enters a name. */
const NameForm = (): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const name = input.current?.value.trim();
    if (name) void addPendingFriend(name);
  };
  return (
    <form class="buttons" onSubmit={onSubmit}>
      <label>
        {text('friends_name')}{' '}
        <input
          ref={input}
          type="text"
          autocomplete="off"
          spellcheck={false}
          required
          maxLength={LONGEST_FRIEND}
        />
      </label>
      <button type="submit" class="primary" data-action="add-friend">
        {text('friends_add')}
      </button>
    </form>
  );
};

export const Friends = (): JSX.Element => (
  <section class="friends">
    <h2>{text('friends_title')}</h2>
    <p class="quiet">{text('friends_hint')}</p>
    <FriendList all={friends.value.filter(({ own }) => !own)} describe={similarityWords} />
    {pendingFriend.value ? (
      <NameForm />
    ) : (
      <div class="buttons">
        <FileButton
          label={text('friends_choose')}
          accept=".json,application/json"
          action="choose-friend"
          onFile={readFriendsFile}
        />
      </div>
    )}
    <p role="status">{friendTrouble.value && text(`friends_file_${asKey(friendTrouble.value)}`)}</p>
  </section>
);
