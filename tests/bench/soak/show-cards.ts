import type { Page } from 'playwright-core';

/** Adds cards and removes the ones before, as on a page that is scrolled for a long time. */
export async function showCards(page: Page, from: number, count: number): Promise<void> {
  await page.evaluate(
    ([start, many]) => {
      const template = document.querySelector('.title-card');
      const row = document.createElement('div');
      row.id = 'soak';
      for (let i = 0; i < many; i += 1) {
        const card = template?.cloneNode(true) as Element;
        card.setAttribute('aria-label', i % 2 ? `Nobody knows this ${start + i}` : 'Toy Story');
        row.append(card);
      }
      document.querySelector('#soak')?.remove();
      document.body.append(row);
    },
    [from, count] as const,
  );
  // The handle that waitForSelector returns would keep its card in memory, and with it all cards removed together.
  const lit = await page.waitForSelector('#soak [data-moodlight]', { state: 'attached' });
  await lit.dispose();
}
