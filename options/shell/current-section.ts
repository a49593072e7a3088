import { signal } from '@preact/signals';
import { SECTIONS, type SectionId } from './sections.ts';

const fromAddress = (): SectionId => SECTIONS.find(({ id }) => location.hash === `#${id}`)?.id ?? 'map';

/** The section that the address names, so that the popup and bookmarks can link to one. */
export const currentSection = signal<SectionId>(fromAddress());

export const followAddress = (signal: AbortSignal): void =>
  addEventListener(
    'hashchange',
    () => {
      currentSection.value = fromAddress();
    },
    { signal },
  );

export const goTo = (id: string): void => {
  location.hash = id;
};
