import type { JSX } from 'preact';
import { ago, number, text } from '../../src/i18n/text.ts';
import type { SiteHealth } from '../../src/pages/health-store.ts';
import type { SiteAdapter } from '../../src/sites/index.ts';
import { hostsOf } from './site-groups.ts';
import { health, removeByHand, switchedOn, toggleSite } from './sites-state.ts';

const report = (error: unknown): void => console.error('sites', error);

const healthText = ({ titles, layer, at }: SiteHealth): string =>
  titles === 0 ? text('health_nothing', ago(at)) : text(`health_${layer}`, number(titles), ago(at));

const Health = ({ id }: { readonly id: string }): JSX.Element => {
  const last = health.value[id];
  return (
    <span class="quiet" data-health={last ? (last.titles === 0 ? 'nothing' : last.layer) : 'unvisited'}>
      {last ? healthText(last) : text('health_unvisited')}
    </span>
  );
};

export const SiteRow = ({ site }: { readonly site: SiteAdapter }): JSX.Element => {
  const isOn = switchedOn.value.has(site.id);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          aria-label={text('options_site_on', site.label)}
          onClick={event => {
            event.preventDefault();
            toggleSite(site).catch(report);
          }}
        />
        <span class="site-name">
          <bdi>{site.label}</bdi>
          {isOn && <Health id={site.id} />}
        </span>
        <span class="quiet">{hostsOf(site).join(', ')}</span>
      </label>
    </li>
  );
};

export const AddedRow = ({ hostname }: { readonly hostname: string }): JSX.Element => (
  <li class="added-site">
    <span class="site-name">
      <bdi>{hostname}</bdi>
      <Health id={hostname} />
    </span>
    <button
      type="button"
      aria-label={text('sites_remove_one', hostname)}
      onClick={() => removeByHand(hostname).catch(report)}
    >
      {text('sites_remove')}
    </button>
  </li>
);
