export { ATTRIBUTION } from './attribution.ts';
export { Catalog, openCatalog } from './catalog.ts';
export { EMOTION_TAGS, type EmotionTag } from './emotion-tags.ts';
export { bitsOfGenres, GENRES, type Genre, genreBit, genresOfBits } from './genres.ts';
export { type Corrections, type Match, type MatchedBy, type Outcome, sightingKey } from './match.ts';
export type { Point } from './point.ts';
export { SearchIndex } from './search.ts';
export { type IdScheme, KINDS, type Kind, type Sighting } from './sighting.ts';
export type { TagOfTitle, Title } from './title.ts';
