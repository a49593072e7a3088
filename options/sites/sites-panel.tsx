import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';
import { LightingControls } from './lighting-controls.tsx';
import { fitsSearch, SITE_GROUPS, type SiteGroup } from './site-groups.ts';
import { SiteRow } from './site-row.tsx';
import { SitesByHand } from './sites-add.tsx';
import { followSites } from './sites-state.ts';

const searchWords = signal('');

const matchingGroups = (): SiteGroup[] =>
  SITE_GROUPS.map(({ label, sites }) => ({
    label,
    sites: sites.filter(site => fitsSearch(site, searchWords.value)),
  })).filter(({ sites }) => sites.length > 0);

const Search = (): JSX.Element => (
  <input
    type="search"
    autocomplete="off"
    spellcheck={false}
    value={searchWords.value}
    placeholder={text('sites_search')}
    aria-label={text('sites_search')}
    onInput={event => {
      searchWords.value = event.currentTarget.value;
    }}
  />
);

const Group = ({ label, sites }: SiteGroup): JSX.Element => (
  <section class="site-group">
    <h2>{text(label)}</h2>
    <ul class="sites">
      {sites.map(site => (
        <SiteRow key={site.id} site={site} />
      ))}
    </ul>
  </section>
);

export const SitesPanel = (): JSX.Element => {
  useWhileShown(followSites);
  const groups = matchingGroups();
  return (
    <>
      <p class="quiet">{text('options_sites_hint')}</p>
      <LightingControls />
      <Search />
      {groups.map(group => (
        <Group key={group.label} {...group} />
      ))}
      {groups.length === 0 && <p role="status">{text('sites_none_found')}</p>}
      <SitesByHand />
    </>
  );
};
