/**
 * Calls back with what a moving pointer comes over. What scrolling or a shrinking note brings under a resting
 * pointer is pointed at only when the pointer moves.
 */
export function followPointer(pointAt: (target: EventTarget | null) => void, life: AbortSignal): void {
  let [x, y] = [-1, -1];
  let isUnheard = false;
  const onOver = (event: PointerEvent): void => {
    isUnheard = event.clientX === x && event.clientY === y;
    if (!isUnheard) pointAt(event.target);
  };
  const onMove = (event: PointerEvent): void => {
    [x, y] = [event.clientX, event.clientY];
    if (isUnheard) pointAt(event.target);
    isUnheard = false;
  };
  const options = { signal: life, capture: true, passive: true };
  const hear = (type: 'pointerover' | 'pointermove', heed: (event: PointerEvent) => void): void =>
    window.addEventListener(
      type,
      event => event.isTrusted && event.pointerType !== 'touch' && heed(event),
      options,
    );
  hear('pointerover', onOver);
  hear('pointermove', onMove);
}
