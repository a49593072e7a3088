/** The note in its frame: what the content script of the page says to it, and what it answers (src/note/note-line.ts). */
import { effect, signal } from '@preact/signals';
import { text } from '../../src/i18n/text.ts';
import { type FromNote, NOTE_PORT, type ToNote } from '../../src/note/note-line.ts';
import { pickSentence } from '../../src/ui/reason.ts';
import { labelOf } from './note-card.tsx';
import { forgetCard, isSearching, showCard, shown } from './note-state.ts';
import { countFromNow, countNoPresses } from './press-guard.ts';

type Show = Extract<ToNote, { say: 'show' }>;

/** Read out by screen readers when the note opens beside a focused link. */
export const announcement = signal('');

let port: MessagePort | undefined;
let turn = 0;

const say = (message: FromNote): void => port?.postMessage(message);

const controls = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('button, input')];

/** The note has been drawn anew. */
export function reportHeight(): void {
  const note = document.querySelector('.note');
  if (note) say({ say: 'drawn', turn, height: Math.ceil(note.getBoundingClientRect().height) });
}

async function show({ turn: wanted, card, background, isReadOut }: Show): Promise<void> {
  turn = wanted;
  document.documentElement.style.colorScheme = background;
  announcement.value = '';
  if (!(await showCard(card)) || turn !== wanted) return;
  const title = shown.value?.title;
  if (isReadOut && title)
    announcement.value = [labelOf(title), pickSentence(title), text('note_keys')].join('. ');
}

function hide(): void {
  forgetCard();
  announcement.value = '';
  countNoPresses();
  document.documentElement.classList.remove('placed');
}

function placed(): void {
  document.documentElement.classList.add('placed');
  countFromNow();
}

function hear(message: ToNote): void {
  if (message.say === 'show') show(message).catch(error => console.error('note', error));
  else if (message.say === 'placed') placed();
  else if (message.say === 'enter') controls()[0]?.focus();
  else hide();
}

/** Must be called before anything is awaited: the port comes once the document has loaded. */
export function takePort(): void {
  addEventListener('message', ({ data, ports: [offered] }) => {
    if (data !== NOTE_PORT || !offered) return;
    port = offered;
    port.onmessage = event => hear(event.data);
  });
}

/** Tab out of the note leads back to its card: the note itself stands at the end of the page. */
function onKey(event: KeyboardEvent): void {
  const all = controls();
  const edges = event.shiftKey ? [all[0], document.body] : [all.at(-1)];
  const isTabOut = event.key === 'Tab' && edges.some(edge => edge === document.activeElement);
  if (event.key !== 'Escape' && !isTabOut) return;
  event.preventDefault();
  say({ say: 'leave', closes: event.key === 'Escape' });
}

/** Focus by keyboard only: a button that was clicked has the focus as well, but the person may have gone on. */
const hasKeyFocus = (): boolean => document.hasFocus() && document.querySelector(':focus-visible') !== null;

const reportUse = (): void => say({ say: 'in use', isInUse: isSearching.value || hasKeyFocus() });

export function followPerson(): void {
  addEventListener('keydown', onKey);
  for (const type of ['focusin', 'focusout', 'blur'] as const) addEventListener(type, reportUse);
  effect(reportUse);
  const { documentElement } = document;
  documentElement.addEventListener('pointerenter', () => say({ say: 'pointed', isPointed: true }));
  documentElement.addEventListener('pointerleave', () => say({ say: 'pointed', isPointed: false }));
}
