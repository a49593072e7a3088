import type { JSX } from 'preact';
import { titleKey } from '../../src/catalog/title-ref.ts';
import { text } from '../../src/i18n/text.ts';
import { searchAddress, servicesFor } from '../../src/picks/services.ts';
import type { TitlePick } from '../../src/picks/title-pick.ts';
import { judge } from '../main/actions.ts';
import { given, ownServices } from '../main/state.ts';
import { openInTab } from '../scan/scanning.ts';

const VERDICTS = [
  { verdict: 'seen', label: 'pick_seen' },
  { verdict: 'never', label: 'pick_never' },
  { verdict: 'more', label: 'pick_more' },
] as const;

const Verdicts = ({ pick }: { readonly pick: TitlePick }): JSX.Element => (
  <div class="chips">
    {VERDICTS.map(({ verdict, label }) => (
      <button
        key={verdict}
        type="button"
        data-verdict={verdict}
        aria-pressed={given.value.get(titleKey(pick)) === verdict}
        onClick={() => judge(pick, verdict)}
      >
        {text(label)}
      </button>
    ))}
  </div>
);

const OpenOn = ({ pick }: { readonly pick: TitlePick }): JSX.Element => (
  <div class="open-on">
    <span class="quiet">{text('pick_open_on')}</span>
    {servicesFor(pick.kind, ownServices.value).map(service => (
      <a
        key={service.id}
        data-service={service.id}
        href={searchAddress(service, pick)}
        target="_blank"
        rel="noreferrer"
      >
        {service.label}
      </a>
    ))}
    <button type="button" class="plain link" onClick={() => openInTab('options/index.html#services')}>
      {text('pick_choose_services')}
    </button>
  </div>
);

/** What is wanted of a pick less often than a thumb; it opens under its row, where nothing is covered. */
export const PickMenu = ({ pick }: { readonly pick: TitlePick }): JSX.Element => (
  <div class="pick-menu" role="group" aria-label={text('pick_menu', pick.name)}>
    <Verdicts pick={pick} />
    <OpenOn pick={pick} />
  </div>
);
