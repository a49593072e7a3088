export const KINDS = ['film', 'series', 'music'] as const;
export type Kind = (typeof KINDS)[number];

/** What a card says about itself. */
export interface Sighting {
  readonly text: string;
  readonly year?: number;
  readonly kind?: Kind;
  readonly ids?: Readonly<Partial<Record<IdScheme, string>>>;
}

export const ID_SCHEMES = ['netflix', 'imdb', 'tmdb'] as const;
export type IdScheme = (typeof ID_SCHEMES)[number];
