import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { isLocale, LANGUAGES, type Locale } from '../../src/i18n/languages.ts';
import { tagOf } from '../../src/i18n/locale.ts';
import { ownName } from '../../src/i18n/own-name.ts';
import { language } from '../../src/i18n/store.ts';
import { text } from '../../src/i18n/text.ts';
import { browser } from '../../src/platform/browser.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';

/** In the order of the table. */
const OFFERED = Object.keys(LANGUAGES).filter(isLocale);

const chosen = signal<string | null | undefined>(undefined);

async function follow(): Promise<void> {
  chosen.value = await language.get();
}

/** Every open page of ours, this one too, watches the setting and reloads itself. */
const choose = (locale: Locale | null): void => {
  language.set(locale).catch(error => console.error('language', error));
};

interface ChoiceProps {
  readonly locale: Locale | null;
  readonly name: string;
}

const Choice = ({ locale, name }: ChoiceProps): JSX.Element => (
  <li>
    <label>
      <input
        type="radio"
        name="language"
        value={locale ?? ''}
        checked={chosen.value === locale}
        onChange={() => choose(locale)}
      />
      <span lang={locale ? tagOf(locale) : undefined} dir={locale ? LANGUAGES[locale].direction : undefined}>
        {name}
      </span>
    </label>
  </li>
);

export const LanguagesPanel = (): JSX.Element => {
  useWhileShown(follow);
  return (
    <>
      <p class="quiet">{text('languages_hint')}</p>
      <fieldset>
        <legend class="hidden-text">{text('options_languages')}</legend>
        <ul class="choices">
          <Choice locale={null} name={text('languages_browser', ownName(browser.i18n.getUILanguage()))} />
          {OFFERED.map(locale => (
            <Choice key={locale} locale={locale} name={LANGUAGES[locale].name} />
          ))}
        </ul>
      </fieldset>
    </>
  );
};
