import type { JSX } from 'preact';
import { browser } from '../src/platform/browser.ts';
import { text } from '../src/ui/text.ts';

export const About = (): JSX.Element => (
  <div class="about">
    <p>{text('options_about_promise')}</p>
    <p>{text('options_about_guess')}</p>
    <ul class="quiet">
      <li>{text('options_about_faces')}</li>
      <li>{text('options_about_runtime')}</li>
      <li>{text('options_about_films')}</li>
    </ul>
    <p class="quiet">{text('options_about_version', browser.runtime.getManifest().version)}</p>
  </div>
);
