import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { titleKey } from '../../src/catalog/title-ref.ts';
import { text } from '../../src/i18n/text.ts';
import type { TitlePick } from '../../src/picks/title-pick.ts';
import { Icon } from '../../src/ui/icon.tsx';
import { pickParts, ROW_VERDICTS, verdictButtons } from '../../src/ui/pick-parts.ts';
import { PickSentence, PickTitle, VerdictButtons } from '../../src/ui/pick-view.tsx';
import { judge } from '../main/actions.ts';
import { givenVerdicts, openMenu } from '../main/state.ts';
import { PickMenu } from './pick-menu.tsx';

export const PickRow = ({ pick }: { readonly pick: TitlePick }): JSX.Element => {
  const opener = useRef<HTMLButtonElement>(null);
  const key = titleKey(pick);
  const known = { ...pick, verdict: givenVerdicts.value.get(key) ?? null };
  const parts = pickParts(known);
  const isOpen = openMenu.value === key;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    // Without this, Escape closes the whole popup.
    event.preventDefault();
    openMenu.value = null;
    opener.current?.focus();
  };
  return (
    <li class="pick" data-title={pick.name} data-year={pick.year} onKeyDown={onKeyDown}>
      <div class="words">
        <h3>
          <PickTitle parts={parts} />
        </h3>
        <PickSentence {...parts} />
      </div>
      <VerdictButtons
        buttons={verdictButtons(known, ROW_VERDICTS)}
        onPress={verdict => void judge(pick, verdict)}
      />
      <button
        ref={opener}
        type="button"
        class="plain judge"
        data-action="more"
        aria-label={text('pick_menu', pick.name)}
        aria-expanded={isOpen}
        onClick={() => {
          openMenu.value = isOpen ? null : key;
        }}
      >
        <Icon name="more" />
      </button>
      {isOpen && <PickMenu pick={known} />}
    </li>
  );
};
