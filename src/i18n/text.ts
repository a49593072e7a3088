import type messages from '../_locales/en/messages.json';
import { browser } from '../platform/browser.ts';
import { packaged } from '../platform/packaged.ts';
import { noteUncaught } from '../storage/error-log.ts';
import { fillIn } from './fill-in.ts';
import { reloadOnOtherLanguage } from './language-change.ts';
import { directionOf, tagOf } from './locale.ts';
import type { Spoken } from './spoken.ts';
import { language as chosenLanguage } from './store.ts';

export type TextKey = keyof typeof messages;

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? Underscored<`${A}_${B}`> : S;

/** Message names know no dashes, our own words for things do. */
export const inKey = <S extends string>(word: S): Underscored<S> =>
  word.replaceAll('-', '_') as Underscored<S>;

let spoken: Spoken | null = null;

/** For the note on pages, whose script can read no file of ours. */
export const speakAs = (chosen: Spoken | null): void => {
  spoken = chosen;
};

/** "101 Dalmatians" amid Arabic would be shown as "Dalmatians 101" (UAX 9, isolates). */
const kept = (value: string): string => (direction() === 'rtl' && value ? `\u2068${value}\u2069` : value);

export const text = (key: TextKey, ...values: readonly string[]): string => {
  const entry = spoken?.words[key];
  const put = values.map(kept);
  return entry ? fillIn(entry, put) : browser.i18n.getMessage(key, put);
};

export const language = (): string => (spoken ? tagOf(spoken.locale) : browser.i18n.getUILanguage());
export const direction = (): string => spoken?.direction ?? browser.i18n.getMessage('@@bidi_dir');

export const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

export const percent = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const list = (parts: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(parts);

export const clock = (at: number): string =>
  new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(at);

export const day = (at: number): string =>
  new Intl.DateTimeFormat(language(), { weekday: 'short', day: 'numeric', month: 'short' }).format(at);

const DAY = 86_400_000;
const SPANS = [
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const dayOf = (at: number): number => {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
};

/**
 * How long ago, in the largest unit that fits: "2 minutes ago". Days are those of the calendar, not 24 hours: what was
 * on Monday evening is not yesterday on Wednesday morning, and clocks are put forward and back.
 */
export function ago(at: number, now = Date.now()): string {
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  const days = dayOf(now) - dayOf(at);
  if (days > 0 && now - at >= DAY) return format.format(-days, 'day');
  const [unit, length] = SPANS.find(([, span]) => now - at >= span) ?? (['second', 1000] as const);
  return format.format(-Math.round((now - at) / length), unit);
}

async function speak(locale: string): Promise<void> {
  const file = await packaged(`_locales/${locale}/messages.json`);
  spoken = { locale, direction: directionOf(locale), words: await file.json() };
}

/** Every page's first act: speaks the chosen language, and sets what the browser leaves to pages. */
export async function localiseDocument(title: TextKey): Promise<void> {
  noteUncaught(location.pathname);
  const chosen = await chosenLanguage.get();
  reloadOnOtherLanguage(chosen);
  // A language that an update took away is no reason to stay dumb.
  if (chosen) await speak(chosen).catch(error => console.error('language', error));
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = text(title);
}
