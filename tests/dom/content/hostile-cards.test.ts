import { expect, it } from 'vitest';
import { fuzzCards, SAMPLES } from '../../fuzz/hostile-cards.ts';
import { domBrowser } from '../../support/browser/dom-page.ts';

/** A share of `npm run fuzz`, with a seed of its own: one batch in the form of each of these. */
it('hostile cards break nothing, execute nothing and forge no word of the person', async () => {
  const browser = await domBrowser();
  try {
    const { cards, asked, said, broken } = await fuzzCards(browser, 1, 7, SAMPLES);
    expect(broken).toEqual([]);
    expect(said).toBe(0);
    // 👍, 👎, seen, and “wrong title” on each page.
    expect(cards).toBe(1000);
    expect(asked).toBeGreaterThan(50);
  } finally {
    await browser.close();
  }
});
