import { describe, expect, it } from 'vitest';
import { bitsOfGenres } from '../../src/catalog/genres.ts';
import type { EMOTIONS } from '../../src/mood/emotions.ts';
import { oddsFromTap } from '../../src/mood/odds.ts';
import { best } from '../../src/recommend/best.ts';
import { Fit } from '../../src/recommend/fit.ts';
import { BLANK_MAP, genreWeights, isGenreMap, withWeight } from '../../src/recommend/genre-map.ts';
import { PRESET_IDS, PRESETS } from '../../src/recommend/presets.ts';

const certain = (emotion: (typeof EMOTIONS)[number]) => oddsFromTap(emotion, 1);

describe('the genre map', () => {
  it('presets are valid maps', () => {
    for (const id of PRESET_IDS) expect([id, isGenreMap(PRESETS[id])]).toEqual([id, true]);
  });

  it('refuses what is damaged', () => {
    const damaged = [
      null,
      3,
      {},
      { ...BLANK_MAP, happy: { comedy: 7 } },
      { ...BLANK_MAP, sad: { nonsense: 1 } },
    ];
    expect(damaged.map(isGenreMap)).toEqual(damaged.map(() => false));
  });

  it('changes one weight and leaves the rest', () => {
    const changed = withWeight(PRESETS.classicA, 'sad', 'comedy', 2);
    expect(changed.sad).toEqual({ drama: 2, comedy: 2 });
    expect({ ...changed, sad: PRESETS.classicA.sad }).toEqual(PRESETS.classicA);
  });

  it('weighs genres by the odds', () => {
    const half = { ...certain('happy'), happy: 0.5, sad: 0.5 };
    const weights = genreWeights(PRESETS.classicA, half);
    expect([weights.get('comedy'), weights.get('drama'), weights.get('war')]).toEqual([1, 1, 0]);
  });
});

describe('fit', () => {
  it('lights what the mood asks for, and nothing under a blank map', () => {
    const fit = new Fit(PRESETS.classicA, certain('happy'));
    expect([bitsOfGenres(['comedy']), bitsOfGenres(['horror']), 0].map(bits => fit.isLit(bits))).toEqual([
      true,
      false,
      false,
    ]);
    expect(new Fit(BLANK_MAP, certain('happy')).isLit(bitsOfGenres(['comedy']))).toBe(false);
  });

  it('prefers two wanted genres to one, and one to one diluted', () => {
    const fit = new Fit(PRESETS.classicA, certain('happy'));
    const [both, one, diluted] = [['comedy', 'family'], ['comedy'], ['comedy', 'war', 'western']] as const;
    const scores = [both, one, diluted].map(genres => fit.score(bitsOfGenres(genres)));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  it('names only genres that were asked for, the strongest first', () => {
    const fit = new Fit(PRESETS.evidence, certain('sad'));
    expect(fit.reasons(bitsOfGenres(['war', 'comedy', 'drama']))).toEqual(['drama', 'comedy']);
  });
});

describe('best', () => {
  it('finds what sorting all would find', () => {
    let seed = 7;
    const scores = Array.from({ length: 2000 }, () => {
      seed = (seed * 48271) % 2147483647;
      return seed % 500;
    });
    const sorted = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    expect(best(scores.length, 25, i => scores[i] ?? 0)).toEqual(sorted.slice(0, 25));
  });

  it('leaves out what must not be chosen', () => {
    expect(best(4, 10, i => (i % 2 ? i : Number.NEGATIVE_INFINITY))).toEqual([3, 1]);
  });
});
