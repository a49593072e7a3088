import type { JSX } from 'preact';
import { ATTRIBUTION } from '../src/catalog/attribution.ts';
import { browser } from '../src/platform/browser.ts';
import { text } from '../src/ui/text.ts';

/** Names of sources and licences are the same in every language. */
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

export const About = (): JSX.Element => (
  <div class="about">
    <p>{text('options_about_promise')}</p>
    <p>{text('options_about_guess')}</p>
    <h2>{text('options_about_made_of')}</h2>
    <ul class="sources">
      <li>{text('options_about_faces')}</li>
      <li>{text('options_about_runtime')}</li>
    </ul>
    <Sources />
    <p class="quiet">{text('options_about_version', browser.runtime.getManifest().version)}</p>
  </div>
);
