import type { Kind } from '../catalog/sighting.ts';

interface ServiceRow {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly Kind[];
  /** `{title}` is replaced by the encoded title. */
  readonly search: `https://${string}{title}${string}`;
  /** Offered until the person chooses services. */
  readonly usual: boolean;
}

const SCREEN = ['film', 'series'] as const;

/** Where a pick can be searched for: services to watch and listen on, and sites that say where a title can be watched. */
export const SERVICES = [
  {
    id: 'netflix',
    label: 'Netflix',
    kinds: SCREEN,
    search: 'https://www.netflix.com/search?q={title}',
    usual: true,
  },
  {
    id: 'primevideo',
    label: 'Prime Video',
    kinds: SCREEN,
    search: 'https://www.primevideo.com/search?phrase={title}',
    usual: true,
  },
  {
    id: 'disneyplus',
    label: 'Disney+',
    kinds: SCREEN,
    search: 'https://www.disneyplus.com/search?q={title}',
    usual: false,
  },
  {
    id: 'max',
    label: 'Max',
    kinds: SCREEN,
    search: 'https://play.hbomax.com/search/result?q={title}',
    usual: false,
  },
  {
    id: 'appletv',
    label: 'Apple TV',
    kinds: SCREEN,
    search: 'https://tv.apple.com/search?term={title}',
    usual: false,
  },
  {
    id: 'justwatch',
    label: 'JustWatch',
    kinds: SCREEN,
    search: 'https://www.justwatch.com/us/search?q={title}',
    usual: true,
  },
  {
    id: 'imdb',
    label: 'IMDb',
    kinds: SCREEN,
    search: 'https://www.imdb.com/find/?q={title}&s=tt',
    usual: true,
  },
  {
    id: 'letterboxd',
    label: 'Letterboxd',
    kinds: ['film'],
    search: 'https://letterboxd.com/search/films/{title}/',
    usual: false,
  },
  {
    id: 'spotify',
    label: 'Spotify',
    kinds: ['music'],
    search: 'https://open.spotify.com/search/{title}',
    usual: true,
  },
  {
    id: 'youtube',
    label: 'YouTube',
    kinds: ['film', 'series', 'music'],
    search: 'https://www.youtube.com/results?search_query={title}',
    usual: false,
  },
  {
    id: 'youtubemusic',
    label: 'YouTube Music',
    kinds: ['music'],
    search: 'https://music.youtube.com/search?q={title}',
    usual: true,
  },
  {
    id: 'applemusic',
    label: 'Apple Music',
    kinds: ['music'],
    search: 'https://music.apple.com/us/search?term={title}',
    usual: false,
  },
] as const satisfies readonly ServiceRow[];

export type Service = (typeof SERVICES)[number];

/** The services the person chose, or the usual ones. An id that is not, or no longer, in the table is ignored. */
export const chosenServices = (chosen: readonly string[] | null): readonly Service[] =>
  SERVICES.filter(({ id, usual }) => (chosen ? chosen.includes(id) : usual));

export const servicesFor = (kind: Kind, chosen: readonly string[] | null): readonly Service[] =>
  chosenServices(chosen).filter(({ kinds }) => (kinds as readonly Kind[]).includes(kind));

/** The search for an album names its artist as well, because many albums have the same name. */
export const searchAddress = ({ search }: Service, title: { name: string; by?: string }): string =>
  search.replace('{title}', encodeURIComponent([title.name, title.by].filter(Boolean).join(' ')));
