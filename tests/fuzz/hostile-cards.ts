/** Thousands of hostile cards on pages in the form of every site, with the real page lighter on them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { CONTENT_MAY_SEND } from '../../src/protocol/index.ts';
import { SITES } from '../../src/sites/index.ts';
import { bundle, type DomBrowser } from '../support/browser/dom-page.ts';
import { litPage } from '../support/browser/lit-page.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/pages');
const BATCH = 200;

export interface CardFigures {
  readonly cards: number;
  readonly asked: number;
  /** Messages sent in the person's name. */
  readonly said: number;
  readonly slowestBatch: number;
  readonly broken: readonly string[];
}

interface Sent {
  readonly name: string;
  readonly payload: unknown;
}

const siteOf = (fixture: string): string =>
  SITES.find(({ id }) => fixture.startsWith(id))?.id ?? fixture.split('-')[0] ?? '';

/** Records hostile scripts that were run, and every message that is sent. */
const WATCH = `{
  const executed = [];
  Object.assign(globalThis, { executed, sent: [], pwned: how => executed.push(String(how)) });
  addEventListener('click', event => event.preventDefault());
  globalThis.alert = () => executed.push('alert');
  addEventListener('unhandledrejection', ({ reason }) => executed.push('unhandled: ' + String(reason)));
}`;

/** The person did nothing, so every message in their name is forged. */
const SAID = /^(?:feedback|corrections|mood)\./;

/** The stand-in for the background answers; its messages are recorded. */
const KEEP_SENT = `{
  const { sendMessage } = browser.runtime;
  browser.runtime.sendMessage = message => {
    if (sent.length < 3000 || ${SAID}.test(message.name)) sent.push(message);
    return sendMessage(message);
  };
}`;

let script: Promise<string> | undefined;

async function fuzzingScript(): Promise<string> {
  script ??= bundle('tests/fuzz/card-page.ts').then(code => code.replace('var moodlight', 'var fuzzing'));
  return script;
}

async function openFixture(browser: DomBrowser, fixture: string): Promise<{ page: Page; broken: string[] }> {
  const broken: string[] = [];
  const html = readFileSync(path.join(FIXTURES, fixture, 'page.html'), 'utf8');
  const page = await litPage(browser.page, html, siteOf(fixture));
  page.on('pageerror', error => broken.push(`${fixture}: ${error.message}`));
  await page.evaluate(WATCH);
  await page.evaluate(KEEP_SENT);
  await page.addScriptTag({ content: await fuzzingScript() });
  return { page, broken };
}

/** Whether the background would refuse this message. However odd a page is, our messages about it must be well-formed. */
function misformed({ name, payload }: Sent): boolean {
  const schemas: { readonly [name: string]: v.GenericSchema } = CONTENT_MAY_SEND;
  const schema = schemas[name];
  if (!schema) return true;
  const result = v.safeParse(schema, payload);
  return !result.success || (Array.isArray(result.output) && result.output.includes(null));
}

/** Some sites of each kind. */
export const SAMPLES = ['netflix-new', 'imdb', 'youtube', 'plex', 'steam'];
const ALL = readdirSync(FIXTURES);

export async function fuzzCards(
  browser: DomBrowser,
  count: number,
  seed: number,
  fixtures: readonly string[] = ALL,
): Promise<CardFigures> {
  const each = Math.ceil(count / fixtures.length / BATCH);
  const total = { cards: 0, asked: 0, said: 0, slowestBatch: 0 };
  const broken: string[] = [];
  for (const [i, fixture] of fixtures.entries()) {
    const opened = await openFixture(browser, fixture);
    for (let batch = 0; batch < each; batch += 1) {
      const before = performance.now();
      total.cards += (await opened.page.evaluate(
        `fuzzing.batch(${JSON.stringify(siteOf(fixture))}, ${BATCH}, ${seed + i * 1000 + batch})`,
      )) as number;
      total.slowestBatch = Math.max(total.slowestBatch, performance.now() - before);
    }
    const sent = (await opened.page.evaluate('sent')) as Sent[];
    const executed = (await opened.page.evaluate('executed')) as string[];
    total.asked += sent.filter(({ name }) => name === 'page.marks').flatMap(({ payload }) => payload).length;
    const said = sent.filter(({ name }) => SAID.test(name));
    total.said += said.length;
    broken.push(...said.map(({ name }) => `${fixture}: said ${name}`));
    broken.push(...opened.broken, ...executed.map(how => `${fixture}: ${how}`));
    broken.push(
      ...sent.filter(misformed).map(one => `${fixture}: sent ${JSON.stringify(one).slice(0, 300)}`),
    );
  }
  return { ...total, broken };
}
