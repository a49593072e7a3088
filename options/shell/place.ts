import { signal } from '@preact/signals';
import { SECTIONS, type SectionId } from './sections.ts';

const fromAddress = (): SectionId => SECTIONS.find(({ id }) => location.hash === `#${id}`)?.id ?? 'map';

/** The section in the address, so that the popup and a bookmark can name one. */
export const here = signal<SectionId>(fromAddress());

export const followAddress = (signal: AbortSignal): void =>
  addEventListener(
    'hashchange',
    () => {
      here.value = fromAddress();
    },
    { signal },
  );

export const goTo = (id: string): void => {
  location.hash = id;
};
