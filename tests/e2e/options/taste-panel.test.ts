import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { SharedExtension } from '../../support/browser/fresh-extension.ts';

const shared = new SharedExtension(() => ({}));
afterAll(() => shared.close());

const ask = (page: Page, name: string, payload: unknown): Promise<unknown> =>
  page.evaluate(
    async ([name, payload]) => {
      const reply = await chrome.runtime.sendMessage({ name, payload });
      if (!('ok' in reply)) throw new Error(reply.err);
      return reply.ok;
    },
    [name, payload] as const,
  );

const CALM = { odds: { angry: 0, disgust: 0, fear: 0, happy: 0, sad: 0, surprise: 0, neutral: 1 } };
const film = (name: string, year: number) => ({ name, year, kind: 'film' });
const LIKED = [
  film('Airplane!', 1980),
  film('Hot Fuzz', 2007),
  film('Paddington 2', 2017),
  film('The Naked Gun', 1988),
];
const DISLIKED = [film('Saw', 2004), film('Hostel', 2005), film('The Grudge', 2004)];
const KNOWN_TO_FRIEND = [
  film('March of the Penguins', 2005),
  film('Winged Migration', 2001),
  film('Microcosmos', 1996),
  film('Planet Earth', 2006),
];

async function judge(page: Page, titles: readonly object[], verdict: string): Promise<void> {
  for (const title of titles) await ask(page, 'feedback.give', { title, verdict });
}

async function fileWith(name: string, content: string): Promise<string> {
  const file = path.join(tmpdir(), `moodlight-${process.pid}-${name}`);
  await writeFile(file, content);
  return file;
}

const listed = async (page: Page): Promise<readonly string[]> => {
  const picks = (await ask(page, 'picks.list', { kind: 'film', limit: 20 })) as { name: string }[];
  return picks.map(({ name }) => name);
};

it("a friend's taste file weighs in, is refused when it is none, and is gone when removed", async () => {
  const extension = await shared.afresh();
  const page = await extension.open('options/index.html#taste');
  await page.waitForSelector('.taste');
  const reading = { ...CALM, confidence: 1, askBelow: 0, source: 'tap' };
  await ask(page, 'mood.take', { reading, at: 1_000 });
  await judge(page, [...LIKED, ...KNOWN_TO_FRIEND], 'more');
  await judge(page, DISLIKED, 'never');
  const theirs = await fileWith('friend.json', (await ask(page, 'taste.file', null)) as string);
  await ask(page, 'taste.reset', null);
  await judge(page, LIKED, 'more');
  await judge(page, DISLIKED, 'never');
  const alone = await listed(page);

  await page.reload();
  await page.waitForSelector('.part[data-part="always"] [data-feature="genre:comedy"][data-sign="more"]');
  await page.setInputFiles('[data-file="choose-friend"]', await fileWith('none.json', '{"a":1}'));
  await page.waitForSelector('.friends [role="status"]:not(:empty)');
  await page.setInputFiles('[data-file="choose-friend"]', theirs);
  await page.fill('.friends form input', 'Kim');
  await page.click('[data-action="add-friend"]');
  await page.waitForSelector('[data-friend="Kim"]');
  await expect.poll(() => page.locator('.friends [role="status"]').innerText()).toBe('');
  const together = await listed(page);
  expect(together).not.toEqual(alone);

  await page.click('[data-friend="Kim"] button');
  await page.waitForSelector('[data-friend="Kim"]', { state: 'detached' });
  expect(await listed(page)).toEqual(alone);
});

it("one's own ratings are recognised, said so, and not picked again", async () => {
  const extension = await shared.afresh();
  const page = await extension.open('options/index.html#taste');
  await page.waitForSelector('.taste');
  const csv =
    'Date,Name,Year,Letterboxd URI,Rating\n2024,Hot Fuzz,2007,u,5\n2024,Saw,2004,u,0.5\n2024,Zzyzx Q,1903,u,3\n';
  await page.setInputFiles('[data-file="choose-ratings"]', await fileWith('phones.csv', 'name,phone\nx,1\n'));
  await page.waitForSelector('.own-ratings [role="status"]:not(:empty)');
  await page.setInputFiles('[data-file="choose-ratings"]', await fileWith('ratings.csv', csv));
  await page.waitForSelector('.own-ratings .taken-in li');
  await expect
    .poll(() => page.locator('.own-ratings [role="status"]').innerText())
    .toBe('2 of 3 recognised.');
  await page.waitForSelector('.part [data-feature="genre:comedy"]');
  await page.click('.own-ratings .taken-in button');
  await page.waitForSelector('.own-ratings .taken-in', { state: 'detached' });
  await expect.poll(() => page.locator('.part').count()).toBe(0);
});
