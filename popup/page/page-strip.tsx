import type { JSX } from 'preact';
import { number, text } from '../../src/i18n/text.ts';
import { Icon } from '../../src/ui/icon.tsx';
import { type SiteHere, siteHere } from '../main/state.ts';
import { PageList } from './page-list.tsx';
import { listOpen, step } from './page-picks-state.ts';
import { PageReport } from './page-report.tsx';
import { switchOn } from './site-here.ts';

const litText = (lit: number): string => {
  if (lit === 0) return text('site_lit_none');
  return lit === 1 ? text('site_lit_one') : text('site_lit', number(lit));
};

const SwitchOn = ({ here }: { readonly here: SiteHere }): JSX.Element => (
  <button
    type="button"
    class={here.byHand ? 'plain link' : ''}
    data-action="light-up"
    onClick={() => switchOn(here).catch(error => console.error('site', error))}
  >
    {text('site_light_up', here.site.label)}
  </button>
);

const STEPS = [
  { by: -1, icon: 'previous', label: 'page_previous' },
  { by: 1, icon: 'next', label: 'page_next' },
] as const;

const Step = ({ by, icon, label }: (typeof STEPS)[number]): JSX.Element => (
  <button
    type="button"
    class="plain icon"
    data-step={by}
    title={text(label)}
    aria-label={text(label)}
    onClick={() => step(by)}
  >
    <Icon name={icon} />
  </button>
);

const LitHere = ({ lit }: { readonly lit: number }): JSX.Element => (
  <div class="lit-here">
    <Step {...STEPS[0]} />
    <button
      type="button"
      class="plain"
      data-action="page-list"
      aria-expanded={listOpen.value}
      onClick={() => {
        listOpen.value = !listOpen.value;
      }}
    >
      {litText(lit)}
    </button>
    <Step {...STEPS[1]} />
  </div>
);

const PageOn = ({ here }: { readonly here: SiteHere }): JSX.Element => {
  const { lit = 0, titles = 0, layer } = here.summary ?? {};
  return (
    <div data-lit={lit} data-titles={titles} data-layer={layer}>
      {listOpen.value && lit > 0 && <PageList />}
      {lit > 0 ? <LitHere lit={lit} /> : <p>{litText(0)}</p>}
      {layer !== undefined && layer !== 'adapter' && <PageReport here={here} />}
    </div>
  );
};

/** Escape closes an open list, and only the next Escape closes the popup. */
const onKeyDown = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || !listOpen.value) return;
  event.preventDefault();
  listOpen.value = false;
  document.querySelector<HTMLElement>('[data-action="page-list"]')?.focus();
};

export const PageStrip = (): JSX.Element => {
  const here = siteHere.value;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape comes from the buttons inside
    <footer onKeyDown={onKeyDown}>
      {!here && <p class="quiet">{text('site_unknown')}</p>}
      {here && !here.on && <SwitchOn here={here} />}
      {here?.on && <PageOn here={here} />}
    </footer>
  );
};
