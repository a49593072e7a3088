import type { Genre } from '../../src/catalog/genres.ts';
import { WEIGHTS, type Weight } from '../../src/genre-map/genre-map.ts';
import type { Emotion } from '../../src/mood/emotions.ts';
import { goal, letFollow, setWeight, touched, turn } from './map-state.ts';

/** So far a pointer goes for one step: a turn from the darkest to the brightest is a short stroke. */
const PIXELS_A_STEP = 16;

export const stepped = (weight: Weight, by: number): Weight =>
  WEIGHTS[Math.min(WEIGHTS.length - 1, Math.max(0, WEIGHTS.indexOf(weight) + by))] ?? weight;

/** A click brightens; past the brightest it starts over at the darkest. */
const afterClick = (weight: Weight): Weight => (weight === 2 ? -2 : stepped(weight, 1));

const directionOf = (element: Element): 1 | -1 => (getComputedStyle(element).direction === 'rtl' ? -1 : 1);

const stepOfKey = (key: string, cell: Element): number | null => {
  const forward = directionOf(cell);
  const steps: { readonly [key: string]: number } = {
    ArrowUp: 1,
    ArrowDown: -1,
    ArrowRight: forward,
    ArrowLeft: -forward,
    Home: -WEIGHTS.length,
    End: WEIGHTS.length,
  };
  return steps[key] ?? null;
};

const PLACES: { readonly [key: string]: readonly [row: number, column: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The lamp beside this one, as the table stands on the screen. */
function neighbour(cell: HTMLElement, key: string): HTMLElement | null {
  const [down, right] = PLACES[key] ?? [0, 0];
  const here = cell.closest('td');
  const row = here?.parentElement?.parentElement?.children[rowOf(here) + down];
  const column = (here?.cellIndex ?? 0) + right * directionOf(cell);
  return row?.children[column]?.querySelector<HTMLElement>('.cell') ?? null;
}

const rowOf = (cell: HTMLTableCellElement): number => {
  const row = cell.parentElement;
  return row?.parentElement ? [...row.parentElement.children].indexOf(row) : 0;
};

export interface Lamp {
  readonly emotion: Emotion;
  readonly genre: Genre;
  readonly weight: Weight;
}

/** Everything a hand can do to one lamp. */
export function movesOf({ emotion, genre, weight }: Lamp) {
  const set = (next: Weight): void => {
    if (next !== weight) setWeight(emotion, genre, next).catch(report);
  };
  return {
    onKeyDown(event: KeyboardEvent): void {
      const cell = event.currentTarget as HTMLElement;
      if (event.key === 'Delete' && goal.value !== 'match') letFollow(emotion, genre).catch(report);
      const step = stepOfKey(event.key, cell);
      if (step === null || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (event.shiftKey) neighbour(cell, event.key)?.focus();
      else set(stepped(weight, step));
    },
    /** Only where the person is at work on this lamp: the page must go on scrolling under the others. */
    onWheel(event: WheelEvent): void {
      if (document.activeElement !== event.currentTarget) return;
      event.preventDefault();
      set(stepped(weight, event.deltaY < 0 ? 1 : -1));
    },
    onPointerDown: (event: PointerEvent): void => drag(event, { emotion, genre, weight }, set),
  };
}

/** Sideways or up brightens. A finger that goes up or down scrolls the page: the browser then takes it away. */
function drag(start: PointerEvent, lamp: Lamp, set: (weight: Weight) => void): void {
  if (start.button !== 0) return;
  const cell = start.currentTarget as HTMLElement;
  const over = new AbortController();
  const { signal } = over;
  let next = lamp.weight;
  let hasMoved = false;
  cell.setPointerCapture(start.pointerId);
  const onMove = (event: PointerEvent): void => {
    const way = (event.clientX - start.clientX) * directionOf(cell) + start.clientY - event.clientY;
    hasMoved ||= Math.abs(way) >= PIXELS_A_STEP / 2;
    next = stepped(lamp.weight, Math.round(way / PIXELS_A_STEP));
    touched.value = lamp.emotion;
    turn.value = hasMoved ? { ...lamp, weight: next } : null;
  };
  const end = (): void => {
    turn.value = null;
    over.abort();
  };
  cell.addEventListener('pointermove', onMove, { signal });
  cell.addEventListener('pointercancel', end, { signal });
  cell.addEventListener(
    'pointerup',
    () => {
      set(hasMoved ? next : afterClick(lamp.weight));
      end();
    },
    { signal },
  );
}

const report = (error: unknown): void => console.error('genre map', error);
