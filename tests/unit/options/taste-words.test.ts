import { expect, it, vi } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { FEATURES } from '../../../src/picks/ranking/features.ts';

vi.mock('../../../src/i18n/text.ts', () => ({
  text: (key: string) => key,
  asKey: (word: string) => word.replaceAll('-', '_'),
}));
const { featureWords } = await import('../../../options/taste/taste-words.ts');

it('every genre, vibe and kind that taste can learn has a label', () => {
  const shown = FEATURES.map(({ id }) => id).filter(id => /^(?:genre|vibe|kind):/.test(id));
  expect(shown.map(featureWords).filter(key => !Object.hasOwn(messages, key))).toEqual([]);
});
