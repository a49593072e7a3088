/**
 * Calls back with each element that the pointer moves onto. What scrolling or a shrinking note brings under a resting
 * pointer counts only once the pointer moves.
 */
export function followPointer(onPointed: (target: EventTarget | null) => void, life: AbortSignal): void {
  let [x, y] = [-1, -1];
  let awaitsMove = false;
  const onOver = (event: PointerEvent): void => {
    awaitsMove = event.clientX === x && event.clientY === y;
    if (!awaitsMove) onPointed(event.target);
  };
  const onMove = (event: PointerEvent): void => {
    [x, y] = [event.clientX, event.clientY];
    if (awaitsMove) onPointed(event.target);
    awaitsMove = false;
  };
  const options = { signal: life, capture: true, passive: true };
  const listen = (type: 'pointerover' | 'pointermove', onPerson: (event: PointerEvent) => void): void =>
    window.addEventListener(
      type,
      event => event.isTrusted && event.pointerType !== 'touch' && onPerson(event),
      options,
    );
  listen('pointerover', onOver);
  listen('pointermove', onMove);
}
