import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { openPopup } from '../../support/browser/popup-driver.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/pages');
const NETFLIX = 'https://www.netflix.com/browse';

let extension: Extension;
afterEach(() => extension.close());

/** Answers Netflix's address with our own fixture and aborts every other request: none leaves the machine. */
async function netflixWith(fixture: string) {
  extension = await launch({ granted: ['*://*.netflix.com/*'] });
  const body = readFileSync(path.join(FIXTURES, fixture, 'page.html'), 'utf8');
  await extension.context.route('**/*', route =>
    route.request().url() === NETFLIX
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  const page = await extension.context.newPage();
  await page.goto(NETFLIX);
  return page;
}

describe.each(['netflix-old', 'netflix-new'])('%s', fixture => {
  it('is lit by a tap, and only on titles', async () => {
    const page = await netflixWith(fixture);
    const popup = await openPopup(extension);
    await popup.page.click('.taps [data-emotion="happy"]');
    await expect.poll(() => page.locator('[data-moodlight="happy"]').count()).toBeGreaterThan(1);
    const expected: { title: string }[] = JSON.parse(
      readFileSync(path.join(FIXTURES, fixture, 'expected.json'), 'utf8'),
    );
    const titles = new Set(expected.map(({ title }) => title));
    const lit = await page
      .locator('[data-moodlight]')
      .evaluateAll(cards =>
        cards.map(
          card =>
            card.getAttribute('aria-label') ??
            card.querySelector('[aria-label]')?.getAttribute('aria-label') ??
            card.querySelector('img')?.alt,
        ),
      );
    expect(lit.filter(label => !titles.has(label ?? ''))).toEqual([]);
    await popup.close();
  });
});
