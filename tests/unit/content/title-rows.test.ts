import { expect, it } from 'vitest';
import { TitleRows } from '../../../src/content/find/title-rows.ts';
import type { TrackedCard } from '../../../src/content/tracked-cards.ts';

const names = (count: number, name = 'Name'): string[] =>
  Array.from({ length: count }, (_, i) => `${name} ${i}`);

function tracked(group: string, text: string, isKnown: boolean): TrackedCard {
  const card = { group, sighting: { text } } as unknown as TrackedCard['card'];
  return { card, mark: { known: isKnown } as TrackedCard['mark'], look: null };
}

type RowOfNames = readonly [group: string, names: readonly string[], isKnown: boolean];

function noted(...rows: readonly RowOfNames[]): TitleRows {
  const all = new TitleRows();
  for (const [group, texts, isKnown] of rows) all.note(texts.map(text => tracked(group, text, isKnown)));
  return all;
}

it('many names, of which many are known, are a row of titles', () => {
  const all = noted(['row', names(4), true], ['row', ['Never heard of'], false], ['menu', names(9), false]);
  expect(all.isTitle(tracked('row', 'Name 0', true))).toBe(true);
  expect(all.isTitle(tracked('row', 'Never heard of', false))).toBe(false);
  expect(all.isTitle(tracked('menu', 'Name 0', true))).toBe(false);
  expect(all.isTitle(tracked('elsewhere', 'Name 0', true))).toBe(false);
});

it('where nearly all names of a row are known, the rest are titles too; the same name twice counts once', () => {
  expect(noted(['row', names(5), true]).isTitle(tracked('row', 'Other', false))).toBe(true);
  const twins = noted(...names(9).map((): RowOfNames => ['row', ['Up'], true]));
  expect(twins.isTitle(tracked('row', 'Up', true))).toBe(false);
});

it('the last answer about a name counts, whatever the earlier one was', () => {
  const learned = noted(['row', names(5), false], ['row', names(5), true]);
  expect(learned.isTitle(tracked('row', 'Name 0', true))).toBe(true);
  const unlearned = noted(['row', names(5), true], ['row', names(5), false]);
  expect(unlearned.isTitle(tracked('row', 'Name 0', true))).toBe(false);
});

it('an endless page is judged by its newest names, and by its newest rows', () => {
  const turned = noted(['row', names(9000, 'Word'), false], ['row', names(900, 'Title'), true]);
  expect(turned.isTitle(tracked('row', 'Title 0', true))).toBe(true);
  const others = names(9000, 'group').map((group): RowOfNames => [group, ['x'], false]);
  const rows = noted(['first', names(9), true], ...others);
  expect(rows.isTitle(tracked('first', 'Name 0', true))).toBe(false);
});
