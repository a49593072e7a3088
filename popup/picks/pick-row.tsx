import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { titleKey } from '../../src/catalog/title-ref.ts';
import { text } from '../../src/i18n/text.ts';
import type { TitlePick } from '../../src/picks/title-pick.ts';
import { Icon } from '../../src/ui/icon.tsx';
import { AFTER, reason } from '../../src/ui/reason.ts';
import { judge } from '../main/actions.ts';
import { given, menuOf } from '../main/state.ts';
import { PickMenu } from './pick-menu.tsx';

const JUDGEMENTS = [
  { verdict: 'up', icon: 'like', label: 'pick_up' },
  { verdict: 'down', icon: 'dislike', label: 'pick_down' },
] as const;

const Words = ({ pick }: { readonly pick: TitlePick }): JSX.Element => {
  const verdict = given.value.get(titleKey(pick));
  // An artist's year is only the decade in which they became known.
  const isArtist = pick.kind === 'music' && pick.by === undefined;
  const origin = [pick.by, isArtist ? '' : pick.year || ''].filter(Boolean).join(' · ');
  return (
    <div class="words">
      <h3>
        <bdi>{pick.name}</bdi> <span class="quiet">{origin}</span>
      </h3>
      <p class="quiet" role="status" data-said={verdict}>
        {verdict ? text(AFTER[verdict]) : reason(pick)}
      </p>
    </div>
  );
};

const Judgements = ({ pick }: { readonly pick: TitlePick }): JSX.Element => (
  <>
    {JUDGEMENTS.map(({ verdict, icon, label }) => (
      <button
        key={verdict}
        type="button"
        class="plain judge"
        data-verdict={verdict}
        aria-label={text(label, pick.name)}
        aria-pressed={given.value.get(titleKey(pick)) === verdict}
        onClick={() => judge(pick, verdict)}
      >
        <Icon name={icon} />
      </button>
    ))}
  </>
);

export const PickRow = ({ pick }: { readonly pick: TitlePick }): JSX.Element => {
  const opener = useRef<HTMLButtonElement>(null);
  const key = titleKey(pick);
  const isOpen = menuOf.value === key;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    // Unheeded, Escape closes the whole popup.
    event.preventDefault();
    menuOf.value = null;
    opener.current?.focus();
  };
  return (
    <li class="pick" data-title={pick.name} data-year={pick.year} onKeyDown={onKeyDown}>
      <Words pick={pick} />
      <Judgements pick={pick} />
      <button
        ref={opener}
        type="button"
        class="plain judge"
        data-action="more"
        aria-label={text('pick_menu', pick.name)}
        aria-expanded={isOpen}
        onClick={() => {
          menuOf.value = isOpen ? null : key;
        }}
      >
        <Icon name="more" />
      </button>
      {isOpen && <PickMenu pick={pick} />}
    </li>
  );
};
