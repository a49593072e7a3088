import type { Page } from 'playwright-core';

/** Cards come and go as on a page that is scrolled without an end. */
export async function showCards(page: Page, from: number, count: number): Promise<void> {
  await page.evaluate(
    ([start, many]) => {
      const mould = document.querySelector('.title-card');
      const row = document.createElement('div');
      row.id = 'soak';
      for (let i = 0; i < many; i += 1) {
        const card = mould?.cloneNode(true) as Element;
        card.setAttribute('aria-label', i % 2 ? `Nobody knows this ${start + i}` : 'Toy Story');
        row.append(card);
      }
      document.querySelector('#soak')?.remove();
      document.body.append(row);
    },
    [from, count] as const,
  );
  // What waitForSelector hands over would hold its card, and with it all the cards that are removed together.
  const lit = await page.waitForSelector('#soak [data-moodlight]', { state: 'attached' });
  await lit.dispose();
}
