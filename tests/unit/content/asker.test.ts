import { expect, it, vi } from 'vitest';

const asked: string[] = [];
vi.mock('../../../src/protocol/dispatch.ts', () => ({
  send: async (_name: string, sightings: readonly { readonly text: string }[]) => {
    asked.push(...sightings.map(({ text }) => text));
    return sightings.map(({ text }) => ({ known: false, ...(text === 'Too many' && { later: true }) }));
  },
}));
const { Asker } = await import('../../../src/content/asker.ts');

const titles = (count: number, name = 'Title') =>
  Array.from({ length: count }, (_, i) => ({ text: `${name} ${i}` }));

it('forgets the oldest answers of an endless page, and still answers every question', async () => {
  const asker = new Asker();
  const [first] = titles(1);
  if (!first) throw new Error('No title.');
  await asker.ask([first]);
  expect(await asker.ask(titles(6_000))).toHaveLength(6_000);
  asked.length = 0;
  await asker.ask(titles(6_000).slice(-10));
  expect(asked).toEqual([]);
  await asker.ask([first]);
  expect(asked).toEqual(['Title 0']);
});

it('asks again about a title that was one too many for its site', async () => {
  const asker = new Asker();
  const cards = [{ text: 'Too many' }, { text: 'Answered' }];
  expect(await asker.ask(cards)).toEqual([{ known: false, later: true }, { known: false }]);
  asked.length = 0;
  await asker.ask(cards);
  expect(asked).toEqual(['Too many']);
});
