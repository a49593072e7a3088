import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTextModel } from '../../../src/text/model.ts';
import { charGrams, hashOf, wordGrams } from '../../../src/text/ngrams.ts';
import { tokensOf } from '../../../src/text/tokens.ts';
import { openShippedText } from '../../support/fakes/shipped-text.ts';

interface Golden {
  readonly text: string;
  readonly words: readonly number[];
  readonly chars: number;
  readonly logits: readonly number[];
}

const GOLDEN: readonly Golden[] = JSON.parse(
  readFileSync(new URL('../../../models/text/golden.json', import.meta.url), 'utf8'),
);
const MOST_BYTES = 450_000;
const { model, bytes } = await openShippedText();

describe('the sentence model gives the same as in Python', () => {
  it.each(GOLDEN)('$text', ({ text, words, chars, logits }) => {
    const buckets = (grams: readonly string[]): Set<number> =>
      new Set(grams.map(gram => hashOf(gram) % model.buckets));
    const tokens = tokensOf(text);
    expect([...buckets(wordGrams(tokens))].sort((a, b) => a - b)).toEqual(words);
    expect(buckets(charGrams(tokens)).size).toBe(chars);
    const got = model.logits(text);
    logits.forEach((logit, k) => {
      expect(got[k]).toBeCloseTo(logit, 3);
    });
  });
});

describe('the file', () => {
  it('is no larger than promised', () => {
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('is refused when it is cut short or no model', () => {
    expect(() => openTextModel(new ArrayBuffer(96))).toThrow('not a sentence model');
  });
});

describe('tokens', () => {
  it.each([
    ['SOOOO Happy!!!', ['soo', 'happy', '!!']],
    ['I don’t', ['i', 'dont']],
    ['glücklich, dégoûté', ['glucklich', 'degoute']],
    ['👍🏽 :-) ❤️', ['👍', ':-)', '❤']],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });
});
