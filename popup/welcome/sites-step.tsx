import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import type { SiteAdapter } from '../../src/sites/index.ts';
import { ActionsRow } from './actions-row.tsx';
import { goOn } from './steps.ts';
import { litSites, otherSites, popularSites, toggleSite } from './welcome-sites.ts';

const showsAll = signal(false);

const SiteButton = ({ site }: { readonly site: SiteAdapter }): JSX.Element => {
  const on = litSites.value.has(site.id);
  return (
    <li>
      <button
        type="button"
        class="site"
        data-site={site.id}
        aria-pressed={on}
        onClick={() => {
          toggleSite(site).catch(error => console.error('site', error));
        }}
      >
        <bdi>{site.label}</bdi>
        <span class="quiet">{text(on ? 'welcome_site_on' : 'welcome_site_off')}</span>
      </button>
    </li>
  );
};

export const SitesStep = (): JSX.Element => (
  <>
    <p>{text('welcome_sites_hint')}</p>
    <ul class="sites">
      {[...popularSites, ...(showsAll.value ? otherSites : [])].map(site => (
        <SiteButton key={site.id} site={site} />
      ))}
    </ul>
    {!showsAll.value && (
      <button
        type="button"
        class="plain"
        data-action="more"
        onClick={() => {
          showsAll.value = true;
        }}
      >
        {text('welcome_sites_more')}
      </button>
    )}
    <ActionsRow
      primary={{ label: text(litSites.value.size > 0 ? 'welcome_next' : 'welcome_later'), run: goOn }}
    />
  </>
);
