import { WEIGHTS, type Weight } from '../../src/genre-map/weight.ts';
import { directionOf, neighbourOf } from './lamp-places.ts';
import type { Lamp } from './map-rows.ts';
import { draggedLamp, lastChanged, removeWeight, setWeight } from './map-state.ts';

/** A pointer moves this far for one step, so that dragging from the lowest to the highest weight is a short way. */
const PIXELS_PER_STEP = 16;

const stepped = (weight: Weight, by: number): Weight =>
  WEIGHTS[Math.min(WEIGHTS.length - 1, Math.max(0, WEIGHTS.indexOf(weight) + by))] ?? weight;

/** A click raises the weight by one; after the highest comes the lowest. */
const afterClick = (weight: Weight): Weight => (weight === 2 ? -2 : stepped(weight, 1));

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

type OnCell<E extends Event> = E & { readonly currentTarget: HTMLElement };

const report = (error: unknown): void => console.error('genre map', error);

const save = (lamp: Lamp, next: Weight): void => {
  if (next !== lamp.weight) setWeight({ ...lamp, weight: next }).catch(report);
};

/** The event handlers of one lamp. */
export const lampEvents = (lamp: Lamp) => ({
  onKeyDown(event: OnCell<KeyboardEvent>): void {
    const cell = event.currentTarget;
    if (event.key === 'Delete') removeWeight(lamp).catch(report);
    const step = stepOfKey(event.key, cell);
    if (step === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (event.shiftKey) neighbourOf(cell, event.key)?.focus();
    else save(lamp, stepped(lamp.weight, step));
  },
  /** Only on the focused lamp: over the others, the wheel scrolls the page. */
  onWheel(event: WheelEvent): void {
    if (document.activeElement !== event.currentTarget) return;
    event.preventDefault();
    save(lamp, stepped(lamp.weight, event.deltaY < 0 ? 1 : -1));
  },
  onPointerDown: (event: OnCell<PointerEvent>): void => drag(event, lamp),
});

/**
 * Dragging forward or up raises the weight. When a finger moves up or down, the browser scrolls the page and sends
 * `pointercancel`.
 */
function drag(start: OnCell<PointerEvent>, lamp: Lamp): void {
  if (start.button !== 0) return;
  const cell = start.currentTarget;
  const over = new AbortController();
  let next: Weight | null = null;
  cell.setPointerCapture(start.pointerId);
  const onMove = (event: PointerEvent): void => {
    const way = (event.clientX - start.clientX) * directionOf(cell) + start.clientY - event.clientY;
    const hasMoved = next !== null || Math.abs(way) >= PIXELS_PER_STEP / 2;
    next = hasMoved ? stepped(lamp.weight, Math.round(way / PIXELS_PER_STEP)) : null;
    showDragged(lamp, next);
  };
  const end = (): void => {
    draggedLamp.value = null;
    over.abort();
  };
  const onUp = (): void => {
    save(lamp, next ?? afterClick(lamp.weight));
    end();
  };
  const { signal } = over;
  cell.addEventListener('pointermove', onMove, { signal });
  cell.addEventListener('pointercancel', end, { signal });
  cell.addEventListener('pointerup', onUp, { signal });
}

/** A pointer that has hardly moved may become a click, so the lamp keeps its weight: null. */
function showDragged(lamp: Lamp, weight: Weight | null): void {
  lastChanged.value = lamp.emotion;
  draggedLamp.value = weight === null ? null : { ...lamp, weight };
}
