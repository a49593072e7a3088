import type { JSX } from 'preact';
import { SITES, type SiteAdapter } from '../src/sites/index.ts';
import { text } from '../src/ui/text.ts';
import { loadSites, switchedOn, toggleSite } from './sites-state.ts';
import { useWhileShown } from './while-shown.ts';

const hostsOf = ({ matches }: SiteAdapter): string[] => [
  ...new Set(matches.map(match => match.replace(/^.*?:\/\/(\*\.|www\.)?|\/.*$/g, ''))),
];

export const SitesPanel = (): JSX.Element => {
  useWhileShown(loadSites);
  return (
    <>
      <p class="quiet">{text('options_sites_hint')}</p>
      <ul class="sites">
        {SITES.map(site => (
          <li key={site.id}>
            <label>
              <input
                type="checkbox"
                role="switch"
                checked={switchedOn.value.has(site.id)}
                aria-checked={switchedOn.value.has(site.id)}
                aria-label={text('options_site_on', site.label)}
                onClick={event => {
                  event.preventDefault();
                  void toggleSite(site);
                }}
              />
              <span>{site.label}</span>
              <span class="quiet">{hostsOf(site).join(', ')}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
};
