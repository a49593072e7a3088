import type { PickParts, TitleParts, VerdictButton } from '../../ui/pick-parts.ts';
import { button, element, icon } from './note-element.ts';

/** What screen readers call the note. */
export const labelOf = ({ title, facts }: TitleParts): string => [title, facts].filter(Boolean).join(', ');

/** As `PickTitle` and `PickSentence` in src/ui/pick-view.tsx, without components. */
export const drawPick = ({ title, facts, sentence }: PickParts): readonly Node[] => [
  element(
    'h2',
    {},
    element('bdi', { class: 'pick-title' }, title),
    ' ',
    element('span', { class: 'pick-facts' }, facts),
  ),
  element('p', { class: 'pick-sentence', role: 'status' }, sentence),
];

export function drawVerdict(
  { verdict, label, iconPath, isPressed }: VerdictButton,
  onPress: () => void,
): HTMLButtonElement {
  const attributes = { 'data-verdict': verdict, 'aria-pressed': String(isPressed) };
  return iconPath
    ? button({ ...attributes, 'aria-label': label }, onPress, icon(iconPath))
    : button(attributes, onPress, label);
}
