import type { Page } from 'playwright-core';
import type { Emotion } from '../../../src/mood/emotions.ts';

export interface ScanReport {
  readonly mood: {
    readonly emotion: Emotion;
    readonly odds: { readonly [E in Emotion]: number };
    readonly confidence: number;
    readonly sentence: string;
  } | null;
  /** Null where the mood shown is another page's, which may come in at any moment. */
  readonly backend: string | null;
  /** Milliseconds of the median look. */
  readonly stages: { readonly [stage: string]: number };
  /** What the popup says when there is no answer. */
  readonly trouble: { readonly kind: string; readonly sentence: string } | null;
}

export const scanWithCamera = (popup: Page): Promise<ScanReport> =>
  afterScan(popup, () => popup.click('[data-action="scan"]'));

/** A file that was never on a disk. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const scanPhoto = (popup: Page, file: string | PickedFile): Promise<ScanReport> =>
  afterScan(popup, () => popup.setInputFiles('input[type="file"]', file));

/** What the popup shows once the scan that was begun is over. */
async function afterScan(popup: Page, begin: () => Promise<void>): Promise<ScanReport> {
  const before = Number(await popup.getAttribute('.scan', 'data-scans'));
  await begin();
  await popup.waitForSelector(`.scan[data-activity="resting"][data-scans="${before + 1}"]`);
  return { ...(await readResult(popup)), trouble: await readTrouble(popup) };
}

async function readTrouble(popup: Page): Promise<ScanReport['trouble']> {
  const line = popup.locator('.trouble');
  if ((await line.count()) === 0) return null;
  return {
    kind: (await line.getAttribute('data-trouble')) ?? '',
    sentence: (await line.locator('p').textContent()) ?? '',
  };
}

async function readResult(popup: Page): Promise<Omit<ScanReport, 'trouble'>> {
  const result = popup.locator('.result');
  if ((await result.count()) === 0 || (await popup.locator('.trouble').count()) > 0)
    return { mood: null, backend: null, stages: {} };
  const numbers = (selector: string, name: string, value: string): Promise<{ [key: string]: number }> =>
    result
      .locator(selector)
      .evaluateAll(
        (rows, [key, number]) =>
          Object.fromEntries(
            rows.map(row => [row.getAttribute(key ?? ''), Number(row.getAttribute(number ?? ''))]),
          ),
        [name, value],
      );
  const odds = await numbers('.bars li', 'data-mood', 'data-odds');
  return {
    mood: {
      emotion: (await result.getAttribute('data-emotion')) as Emotion,
      odds: odds as { [E in Emotion]: number },
      confidence: Number(await result.getAttribute('data-confidence')),
      sentence: (await result.locator('h2').textContent()) ?? '',
    },
    backend: (await result.locator('[data-stage="backend"] dd').allTextContents())[0] ?? null,
    stages: await numbers('[data-ms]', 'data-stage', 'data-ms'),
  };
}
