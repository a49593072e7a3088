/**
 * Calls back with each element that the pointer moves onto. What scrolling or a shrinking note brings under a resting
 * pointer counts only once the pointer moves. While a button is held down nothing counts: the page that drags something
 * would not hear where it ends if that were above our frame.
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
      event => event.isTrusted && event.pointerType !== 'touch' && event.buttons === 0 && onPerson(event),
      options,
    );
  listen('pointerover', onOver);
  listen('pointermove', onMove);
}
