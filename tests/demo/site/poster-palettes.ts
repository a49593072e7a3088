import type { Genre } from '../../../src/catalog/genres.ts';

/** The colours of a poster: ground, large shapes, accent and text. */
export interface Palette {
  readonly ground: string;
  readonly mass: string;
  readonly accent: string;
  readonly letters: string;
}

const palette = (ground: string, mass: string, accent: string, letters: string): Palette => ({
  ground,
  mass,
  accent,
  letters,
});

export const PALETTES = {
  action: palette('#d8472b', '#7d1f1a', '#ffd166', '#fff4e0'),
  adventure: palette('#e9b44c', '#7a4a1e', '#1f5c57', '#2b1a0c'),
  animation: palette('#4cb8c4', '#1f6f8b', '#ffe066', '#fdfcf4'),
  anime: palette('#f4d6cc', '#a8432f', '#588b8b', '#2d2a32'),
  biography: palette('#cdb79e', '#6b4f3a', '#a63d40', '#2a1d14'),
  comedy: palette('#ffd23f', '#c8452b', '#3d5a80', '#2a2440'),
  crime: palette('#2b2d42', '#0f1020', '#d9a441', '#f3ead7'),
  documentary: palette('#dfe3e0', '#4d6259', '#d1603d', '#22302b'),
  drama: palette('#7d8ca3', '#2f3e55', '#e4b363', '#fbf6ea'),
  family: palette('#8ecae6', '#1f6596', '#ffb703', '#0d2f45'),
  fantasy: palette('#3c2a68', '#1c1238', '#8fe3c8', '#f4ecff'),
  history: palette('#b08d57', '#4f3720', '#7c2e2e', '#fff5df'),
  horror: palette('#1a1518', '#060405', '#c1121f', '#f2e9e4'),
  kids: palette('#ffadad', '#2f5fb3', '#fdf06f', '#22304f'),
  melodrama: palette('#d98f9c', '#7b2d43', '#f6d7b0', '#fff6f0'),
  music: palette('#f25f5c', '#70285a', '#ffe066', '#fff8ec'),
  mystery: palette('#24515a', '#0c262c', '#e8c170', '#f0f3e8'),
  nature: palette('#b7cfa5', '#3f6b4f', '#f2c14e', '#17301f'),
  reality: palette('#f7c8a0', '#a84e30', '#5b7f5a', '#3b2218'),
  romance: palette('#f3b8b0', '#b23a54', '#ffe3d3', '#4a1024'),
  romcom: palette('#ffc9c2', '#c93f62', '#5ab1bb', '#4b1d33'),
  scifi: palette('#10243f', '#071326', '#5ce1e6', '#eaf6ff'),
  sport: palette('#1e6f50', '#0d3b2b', '#f4f1de', '#f9f7e8'),
  standup: palette('#5e2a3c', '#2a0f1b', '#f4c95d', '#fff3dc'),
  superhero: palette('#1d3f8a', '#b01f30', '#ffd23f', '#fffdf2'),
  talk: palette('#3a5a9b', '#182c57', '#f2a65a', '#f5f7ff'),
  thriller: palette('#33424f', '#10171d', '#e26d3d', '#f4f0e8'),
  truecrime: palette('#c9c2b4', '#3c3a36', '#a4161a', '#1d1b18'),
  war: palette('#6a6b4a', '#2e2f20', '#d9803c', '#f3eed9'),
  western: palette('#e07a3f', '#6e2c16', '#f9d58a', '#fff0d2'),
} as const satisfies Record<Genre, Palette>;
