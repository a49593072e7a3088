import { text } from '../i18n/text.ts';
import type { Mood } from '../mood/reading.ts';
import { type Action, browser } from '../platform/browser.ts';
import { emotionShown, headline } from '../ui/headline.ts';
import { drawMoodIcon } from './mood-icon.ts';

/** One size for each pixel density of screens. */
const SIZES = [16, 32, 48] as const;

async function showOwnIcon(): Promise<void> {
  await browser.action.setIcon({ path: browser.runtime.getManifest().action?.default_icon ?? {} });
  await browser.action.setTitle({ title: text('appName') });
}

/** The toolbar icon shows the shape and colour of the mood in force, and its title names it; without a mood it is our own. */
export async function showOnIcon(mood: Mood | null): Promise<void> {
  if (!mood) return showOwnIcon();
  const emotion = emotionShown(mood);
  // The polyfill's ImageDataType adds an index signature to ImageData that no browser needs.
  const drawn = SIZES.map(size => [size, drawMoodIcon(emotion, size) as Action.ImageDataType] as const);
  await browser.action.setIcon({ imageData: Object.fromEntries(drawn) });
  await browser.action.setTitle({ title: text('icon_title', headline(mood)) });
}
