import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../src/i18n/text.ts', () => ({ text: (key: string) => key, asKey: (word: string) => word }));
const { ROWS, rowKey, weightAt, withLamp, isOwnOfGoal } = await import('../../../options/map/map-rows.ts');
const { goalInView, showChange, shownGoal, shownPage } = await import('../../../options/map/map-view.ts');
const { VIBES } = await import('../../../src/catalog/vibes.ts');
const { PRESETS } = await import('../../../src/genre-map/presets.ts');

const FAMILY_GENRE = { emotion: 'sad', row: { genre: 'family' } } as const;
const FAMILY_VIBE = { emotion: 'sad', row: { vibe: 'family' } } as const;

describe('the rows of the map', () => {
  it('hold each vibe once, by family', () => {
    const keys = ROWS.vibes.flat().map(rowKey);
    expect(keys.toSorted()).toEqual(VIBES.map(({ id }) => `vibe:${id}`).toSorted());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keep the genre and the vibe of one name apart', () => {
    const map = withLamp(PRESETS.blank, 'match', { ...FAMILY_VIBE, weight: 2 });
    expect([weightAt(map, 'match', FAMILY_VIBE), weightAt(map, 'match', FAMILY_GENRE)]).toEqual([2, 0]);
  });

  it('have weights of one goal for genres alone', () => {
    const genre = withLamp(PRESETS.blank, 'lift', { ...FAMILY_GENRE, weight: 2 });
    const vibe = withLamp(PRESETS.blank, 'lift', { ...FAMILY_VIBE, weight: 2 });
    expect(isOwnOfGoal(genre, 'lift', FAMILY_GENRE)).toBe(true);
    expect(isOwnOfGoal(vibe, 'lift', FAMILY_VIBE)).toBe(false);
    expect(weightAt(vibe, 'calm', FAMILY_VIBE)).toBe(2);
  });
});

describe('the shown page', () => {
  it('shows vibes for every goal, and the chosen goal again with the genres', () => {
    shownGoal.value = 'lift';
    shownPage.value = 'vibes';
    expect(goalInView.value).toBe('match');
    shownPage.value = 'genres';
    expect(goalInView.value).toBe('lift');
  });

  it('is the one that a change concerns; the same page where it concerns both', () => {
    const vibe = withLamp(PRESETS.blank, 'match', { ...FAMILY_VIBE, weight: 1 });
    showChange(PRESETS.blank, vibe);
    expect(shownPage.value).toBe('vibes');
    showChange(vibe, PRESETS.evidence);
    expect(shownPage.value).toBe('vibes');
    showChange(vibe, withLamp(vibe, 'lift', { ...FAMILY_GENRE, weight: 1 }));
    expect(shownPage.value).toBe('genres');
  });
});
