import { text } from '../i18n/text.ts';
import type { Mood } from '../mood/reading.ts';
import { type Action, browser } from '../platform/browser.ts';
import { emotionShown, headline } from '../ui/headline.ts';
import { drawMoodIcon } from './mood-icon.ts';

/** One for each density of screen that toolbars are drawn on. */
const SIZES = [16, 32, 48] as const;

async function showOwnIcon(): Promise<void> {
  await browser.action.setIcon({ path: browser.runtime.getManifest().action?.default_icon ?? {} });
  await browser.action.setTitle({ title: text('appName') });
}

/** The toolbar shows the mood in force as shape and colour, and says it; without one it is the lamp again. */
export async function showOnIcon(mood: Mood | null): Promise<void> {
  if (!mood) return showOwnIcon();
  const emotion = emotionShown(mood);
  // The polyfill's type for pixels is the page's own with an index of unknowns that no browser asks for.
  const drawn = SIZES.map(size => [size, drawMoodIcon(emotion, size) as Action.ImageDataType] as const);
  await browser.action.setIcon({ imageData: Object.fromEntries(drawn) });
  await browser.action.setTitle({ title: text('icon_title', headline(mood)) });
}
