import type { JSX } from 'preact';
import { number, text } from '../src/ui/text.ts';
import { switchOn } from './site-here.ts';
import { type SiteHere, siteHere } from './state.ts';

const litText = (lit: number): string => {
  if (lit === 0) return text('site_lit_none');
  return lit === 1 ? text('site_lit_one') : text('site_lit', number(lit));
};

const SwitchOn = ({ here }: { readonly here: SiteHere }): JSX.Element => (
  <button
    type="button"
    data-action="light-up"
    onClick={() => switchOn(here).catch(error => console.error('site', error))}
  >
    {text('site_light_up', here.site.label)}
  </button>
);

export const PageStrip = (): JSX.Element => {
  const here = siteHere.value;
  return (
    <footer>
      {!here && <p class="quiet">{text('site_unknown')}</p>}
      {here && !here.on && <SwitchOn here={here} />}
      {here?.on && (
        <p data-lit={here.summary?.lit ?? 0} data-titles={here.summary?.titles ?? 0}>
          {litText(here.summary?.lit ?? 0)}
        </p>
      )}
    </footer>
  );
};
