import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import type { KnownTitle } from '../../src/pages/known-title.ts';
import { searchAddress, servicesFor } from '../../src/picks/services.ts';
import type { TitlePick } from '../../src/picks/title-pick.ts';
import { MENU_VERDICTS, verdictButtons } from '../../src/ui/pick-parts.ts';
import { VerdictButtons } from '../../src/ui/pick-view.tsx';
import { judge } from '../main/actions.ts';
import { ownServices } from '../main/state.ts';
import { openInTab } from '../scan/scanning.ts';

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

/** The verdicts that are given less often than a thumb, and where to watch; it opens below its row and covers nothing. */
export const PickMenu = ({ pick }: { readonly pick: KnownTitle }): JSX.Element => (
  <div class="pick-menu" role="group" aria-label={text('pick_menu', pick.name)}>
    <div class="chips">
      <VerdictButtons
        buttons={verdictButtons(pick, MENU_VERDICTS)}
        onPress={verdict => void judge(pick, verdict)}
      />
    </div>
    <OpenOn pick={pick} />
  </div>
);
