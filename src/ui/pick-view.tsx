import type { JSX } from 'preact';
import type { Verdict } from '../verdicts/verdict.ts';
import { LineIcon } from './icon.tsx';
import type { PickParts, TitleParts, VerdictButton } from './pick-parts.ts';

interface TitleProps {
  readonly parts: TitleParts;
  readonly isStrong?: boolean;
}

/** The name of a title and, small behind it, its facts. A name of another direction keeps its own (UAX 9, isolates). */
export const PickTitle = ({ parts: { title, facts }, isStrong = false }: TitleProps): JSX.Element => {
  const name = <bdi class="pick-title">{title}</bdi>;
  return (
    <>
      {isStrong ? <strong>{name}</strong> : name} <span class="pick-facts">{facts}</span>
    </>
  );
};

interface SentenceProps {
  readonly sentence: string;
  readonly verdict?: PickParts['verdict'];
}

export const PickSentence = ({ sentence, verdict }: SentenceProps): JSX.Element => (
  <p class="pick-sentence" role="status" data-said={verdict ?? undefined}>
    {sentence}
  </p>
);

interface ButtonsProps {
  readonly buttons: readonly VerdictButton[];
  readonly onPress: (verdict: Verdict) => void;
}

export const VerdictButtons = ({ buttons, onPress }: ButtonsProps): JSX.Element => (
  <>
    {buttons.map(({ verdict, label, iconPath, isPressed }) => (
      <button
        key={verdict}
        type="button"
        class={iconPath ? 'plain judge' : undefined}
        data-verdict={verdict}
        aria-label={iconPath ? label : undefined}
        aria-pressed={isPressed}
        onClick={() => onPress(verdict)}
      >
        {iconPath ? <LineIcon path={iconPath} /> : label}
      </button>
    ))}
  </>
);
