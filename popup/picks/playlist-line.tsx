import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { playlistWords } from '../../src/picks/playlist-words.ts';
import { searchAddress, servicesFor } from '../../src/picks/services.ts';
import { kind, ownServices, picks } from '../main/state.ts';

/** Under a list of music: where playlists of this kind are found. */
export const PlaylistLine = (): JSX.Element | null => {
  const words = kind.value === 'music' ? playlistWords(picks.value) : null;
  if (words === null) return null;
  return (
    <p class="playlist">
      <span class="quiet">{text('playlist_like_this', words)}</span>
      {servicesFor('music', ownServices.value).map(service => (
        <a
          key={service.id}
          data-playlist={service.id}
          href={searchAddress(service, { name: `${words} playlist` })}
          target="_blank"
          rel="noreferrer"
        >
          {service.label}
        </a>
      ))}
    </p>
  );
};
