import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import type { Goal } from '../../../src/mood/goals.ts';
import { rankEmotions } from '../../../src/mood/odds.ts';
import { buildLexicon } from '../../../src/text/lexicon.ts';
import { oddsOfSynopsis } from '../../../src/text/synopsis.ts';
import { isOneOff, isSwapped } from '../../../src/text/typos.ts';
import { judgeSentences } from '../../eval/text/text-sentences.ts';
import { openShippedText } from '../../support/fakes/shipped-text.ts';

const { reader, model } = await openShippedText();
const emotionOf = (sentence: string): Emotion => rankEmotions(reader.read(sentence).odds)[0].emotion;

it('only single words are listed by their beginning; phrases are looked up whole', () => {
  expect(buildLexicon().starts.filter(([start]) => start.includes(' '))).toEqual([]);
});

describe('states', () => {
  it.each<[string, Emotion]>([
    ['I feel sad', 'sad'],
    ['not happy', 'sad'],
    ['never been so happy', 'happy'],
    ['just a quiet evening at home', 'neutral'],
    ['I am not angry, just scared', 'fear'],
    ['feeling lonley', 'sad'],
    ['ich bin wütend', 'angry'],
    ['tengo miedo', 'fear'],
    ['je suis ravie', 'happy'],
    ['🤢', 'disgust'],
  ])('%s is %s', (sentence, emotion) => {
    expect(emotionOf(sentence)).toBe(emotion);
  });

  it('does not take an English "will" for a German wish', () => {
    expect(reader.read('my team will win tonight, it will be fun').goal).toBeNull();
    expect(reader.read('ich will lachen').goal).toBe('lift');
  });

  it('does not take a kind of film for a state', () => {
    expect(reader.read('a western')).toMatchObject({ confidence: 0, goal: null });
  });

  it('is unsure of a sentence without feelings', () => {
    expect(reader.read('a picture of a house').confidence).toBeLessThan(0.35);
  });

  it('lowers the odds of an emotion that is negated', () => {
    expect(reader.read('not sad').odds.sad).toBeLessThan(reader.read('sad').odds.sad / 4);
  });

  it('tells "a bit" from "very"', () => {
    expect(reader.read('very sad').odds.sad).toBeGreaterThan(reader.read('a bit sad').odds.sad);
  });
});

describe('wishes', () => {
  it.each<[string, Goal | null]>([
    ['want a good cry', 'feel'],
    ["don't want anything sad", 'lift'],
    ['rough day at work, need something light', 'lift'],
    ['take my mind off it', 'distract'],
    ['something calm', 'calm'],
    ['ich will Action', 'energise'],
    ['help us drift off', 'calm'],
    ['a film that lifts me up', 'lift'],
    ['a daft comedy my gran would laugh at', 'lift'],
    ['I got the job, something funny please', 'match'],
    ['let me be outraged', 'feel'],
    ['quiet street, dark windows, give me something loud', 'energise'],
    ['is there a good documentary', null],
    ['a walk past the quiet lake', null],
    ['slow Sunday', null],
    ['I am sad', null],
    ['we laughed all day', null],
  ])('%s asks for %s', (sentence, goal) => {
    expect(reader.read(sentence).goal).toBe(goal);
  });

  it('does not take what is wished for as a state', () => {
    expect(emotionOf('I want to be happy')).not.toBe('happy');
  });
});

describe('confidence and odds', () => {
  it.each(['', '   ', '12345', 'x'.repeat(5000), 'the', 'want want want'])(
    'odds are a distribution for "%s"',
    sentence => {
      const { odds, confidence } = reader.read(sentence);
      expect(EMOTIONS.reduce((sum, emotion) => sum + odds[emotion], 0)).toBeCloseTo(1);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    },
  );

  it('has no confidence when only a wish was said', () => {
    expect(reader.read('something funny please').confidence).toBe(0);
  });

  it('reads the feelings of a synopsis', () => {
    const { fear, happy } = oddsOfSynopsis(
      model,
      'A terrifying killer stalks a frightened girl. She fears for her life.',
    );
    expect(fear).toBeGreaterThan(happy);
  });
});

describe('typing errors', () => {
  it.each([
    ['lonley', 'lonely', true],
    ['strsed', 'stresed', true],
    ['terrifed', 'terrified', true],
    ['shared', 'lonely', false],
    ['ared', 'scared', false],
  ])('%s for %s: %s', (typed, meant, oneOff) => {
    expect(isOneOff(typed, meant) || isSwapped(typed, meant)).toBe(oneOff);
  });
});

it('reads at least nine in ten of the mood sentences', async () => {
  const report = await judgeSentences(
    reader,
    fileURLToPath(new URL('../../eval/text/mood-sentences.csv', import.meta.url)),
  );
  expect(report.emotions.of + report.goals.of).toBeGreaterThan(250);
  expect(report.emotions.share).toBeGreaterThanOrEqual(0.9);
  expect(report.goals.share).toBeGreaterThanOrEqual(0.9);
});
