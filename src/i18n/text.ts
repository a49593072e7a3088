import type messages from '../_locales/en/messages.json';
import { browser } from '../platform/browser.ts';
import type { ChosenLanguage } from './chosen-language.ts';
import { fillIn } from './fill-in.ts';
import { tagOf } from './locale.ts';

export type TextKey = keyof typeof messages;

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? Underscored<`${A}_${B}`> : S;

/** An id as it stands in the key of a message, which may hold no dash: no-face is no_face. */
export const asKey = <S extends string>(word: S): Underscored<S> =>
  word.replaceAll('-', '_') as Underscored<S>;

let chosen: ChosenLanguage | null = null;

export const setLanguage = (language: ChosenLanguage | null): void => {
  chosen = language;
};

/** Without isolates (UAX 9), "101 Dalmatians" in an Arabic text is shown as "Dalmatians 101". */
const isolated = (value: string): string => (direction() === 'rtl' && value ? `\u2068${value}\u2069` : value);

export const text = (key: TextKey, ...values: readonly string[]): string => {
  const entry = chosen?.words[key];
  const filling = values.map(isolated);
  return entry ? fillIn(entry, filling) : browser.i18n.getMessage(key, filling);
};

export const language = (): string => (chosen ? tagOf(chosen.locale) : browser.i18n.getUILanguage());
export const direction = (): string => chosen?.direction ?? browser.i18n.getMessage('@@bidi_dir');

export const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

export const percent = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

const unit = (value: number, name: 'hour' | 'minute'): string =>
  new Intl.NumberFormat(language(), { style: 'unit', unit: name, unitDisplay: 'narrow' }).format(value);

/** "1h 44m" */
export const duration = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? unit(hours, 'hour') : '', rest > 0 ? unit(rest, 'minute') : ''];
  // No line breaks within it.
  return parts.filter(Boolean).join('\u00a0');
};

/** What a language is called in the one on screen. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([language()], { type: 'language' }).of(code) ?? code;

export const list = (parts: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(parts);

export const clock = (at: number): string =>
  new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(at);

export const day = (at: number): string =>
  new Intl.DateTimeFormat(language(), { weekday: 'short', day: 'numeric', month: 'short' }).format(at);

const DAY = 86_400_000;
const UNITS = [
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const dayOf = (at: number): number => {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
};

/**
 * How long ago, in the largest unit that fits: "2 minutes ago". Days are counted by the calendar: Monday evening is two
 * days ago on Wednesday morning, although less than 48 hours have passed, and some days have 23 or 25 hours.
 */
export function ago(at: number, now = Date.now()): string {
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  const days = dayOf(now) - dayOf(at);
  if (days > 0 && now - at >= DAY) return format.format(-days, 'day');
  const [unit, length] = UNITS.find(([, shortest]) => now - at >= shortest) ?? (['second', 1000] as const);
  return format.format(-Math.round((now - at) / length), unit);
}
