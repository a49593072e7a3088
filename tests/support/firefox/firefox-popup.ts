import type { Emotion } from '../../../src/mood/emotions.ts';
import type { FirefoxPage } from './firefox-page.ts';

export interface FirefoxScan {
  readonly emotion: Emotion | null;
  readonly sentence: string;
  readonly backend: string | null;
  readonly trouble: string | null;
}

/** What the popup's page shows once the scan that is begun here is over. */
async function afterScan(popup: FirefoxPage, begin: () => Promise<unknown>): Promise<FirefoxScan> {
  const before = await popup.evaluate(() =>
    Number(document.querySelector('.scan')?.getAttribute('data-scans')),
  );
  await begin();
  await popup.waitFor(`.scan[data-activity="resting"][data-scans="${before + 1}"]`);
  return popup.evaluate(() => {
    const trouble = document.querySelector<HTMLElement>('.trouble');
    const result = trouble ? null : document.querySelector<HTMLElement>('.result');
    return {
      emotion: (result?.getAttribute('data-emotion') as Emotion | undefined) ?? null,
      sentence: (trouble ?? result)?.querySelector<HTMLElement>('p, h2')?.textContent ?? '',
      backend: result?.querySelector('[data-stage="backend"] dd')?.textContent ?? null,
      trouble: trouble?.getAttribute('data-trouble') ?? null,
    };
  });
}

export const scanPhotoIn = (popup: FirefoxPage, file: string): Promise<FirefoxScan> =>
  afterScan(popup, () => popup.setFile('input[type="file"]', file));

export const scanCameraIn = (popup: FirefoxPage): Promise<FirefoxScan> =>
  afterScan(popup, () => popup.click('[data-action="scan"]'));
