import type { JSX } from 'preact';
import { ATTRIBUTION } from '../../src/catalog/attribution.ts';
import { text } from '../../src/i18n/text.ts';
import { browser } from '../../src/platform/browser.ts';

/** Names of sources and licences are the same in every language, so they are not in the locale files. */
const Sources = (): JSX.Element => (
  <ul class="sources">
    {ATTRIBUTION.map(({ name, url, licence, licenceUrl, note }) => (
      <li key={name}>
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>{' '}
        <a href={licenceUrl} target="_blank" rel="noreferrer license">
          {licence}
        </a>
        <p class="quiet">{note}</p>
      </li>
    ))}
  </ul>
);

const PRIVACY = [
  'privacy_pictures',
  'privacy_kept',
  'privacy_sent',
  'privacy_sites',
  'privacy_pages',
] as const;

export const About = (): JSX.Element => (
  <div class="about">
    <p>{text('options_about_version', browser.runtime.getManifest().version)}</p>
    <section>
      <h2>{text('privacy')}</h2>
      <ul class="points">
        {PRIVACY.map(sentence => (
          <li key={sentence}>{text(sentence)}</li>
        ))}
      </ul>
      <p>{text('options_about_guess')}</p>
    </section>
    <section>
      <h2>{text('options_about_made_of')}</h2>
      <ul class="sources">
        <li>{text('options_about_faces')}</li>
        <li>{text('options_about_runtime')}</li>
      </ul>
      <Sources />
    </section>
    <section>
      <h2>{text('licences')}</h2>
      <p>{text('licences_own')}</p>
      <ul class="sources">
        <li>
          <a href="../LICENSE" target="_blank" rel="noopener">
            {text('licences_this')}
          </a>
        </li>
        <li>
          <a href="../THIRD-PARTY.txt" target="_blank" rel="noopener">
            {text('licences_packages')}
          </a>
        </li>
      </ul>
    </section>
  </div>
);
