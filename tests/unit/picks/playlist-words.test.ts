import { expect, it } from 'vitest';
import { playlistWords } from '../../../src/picks/playlist-words.ts';

const because = { emotion: 'sad', goal: 'lift' } as const;

it('a playlist is searched by the mood and the style that most of the list has', () => {
  const list = [['Soul'], ['Indie folk', 'Folk'], ['Indie folk'], []].map(styles => ({
    because: { ...because, styles },
  }));
  expect(playlistWords(list)).toBe('hopeful indie folk');
  expect(playlistWords([{ because }])).toBe('hopeful');
  expect(playlistWords([])).toBeNull();
});
