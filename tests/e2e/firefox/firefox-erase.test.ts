import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxHere } from '../../../build/tools/find-browsers.mjs';
import { ownKey } from '../../../src/own-titles/own-catalog.ts';
import { type Firefox, launchFirefox } from '../../support/firefox/firefox.ts';
import type { FirefoxPage } from '../../support/firefox/firefox-page.ts';
import { wordsOnDisk } from '../../support/trust/words-on-disk.ts';

declare const browser: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
};

const CORRECTED = 'quxcorrected';
const OWN_TITLE = 'quxowned';
const VERDICT = 'quxjudged';
const SETTING = 'quxsetting.example';
const PLANTED = [CORRECTED, OWN_TITLE, VERDICT, SETTING];
const MANY = 60;

const isMissing = firefoxHere() === undefined;

describe.skipIf(isMissing)('what was erased in Firefox', () => {
  let firefox: Firefox;
  let own: FirefoxPage;

  const say = (name: string, payload: unknown): Promise<unknown> =>
    own.evaluate(message => browser.runtime.sendMessage(message), { name, payload });
  const onDisk = () => wordsOnDisk(firefox.profile, PLANTED);

  beforeAll(async () => {
    firefox = await launchFirefox();
    own = await firefox.open('popup/index.html');
    for (let i = 0; i < MANY; i += 1) {
      await say('corrections.set', { text: `${CORRECTED} ${i}`, title: '' });
      const title = { name: `${VERDICT} ${i}`, year: 2000, kind: 'film' };
      await say('feedback.give', { title, verdict: 'never' });
    }
    const title = { name: OWN_TITLE, year: 0, kind: 'film' } as const;
    await say('own.add', [{ ...title, key: ownKey(title), words: ['comedy'] }]);
    await own.evaluate(host => browser.storage.local.set({ addedSites: [host] }), SETTING);
  });
  afterAll(() => firefox?.close());

  it('was there, and could be read in the files of the browser', async () => {
    await expect.poll(async () => Object.keys(await onDisk()).sort()).toEqual([...PLANTED].sort());
  });

  it('is in none of its files any more', async () => {
    expect(await say('data.erase', null)).toHaveProperty('ok');
    await expect.poll(onDisk).toEqual({});
  });
});
