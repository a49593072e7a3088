import { signal } from '@preact/signals';

/** The way through the page, in order. */
export const STEPS = ['what', 'promise', 'camera', 'sites', 'try', 'find'] as const;
export type Step = (typeof STEPS)[number];

const LAST: Step = 'find';

/** The step stands in the address: a reload stays there, and the browser's own Back goes back. */
const fromAddress = (): Step => STEPS.find(step => location.hash === `#${step}`) ?? STEPS[0];

export const here = signal<Step>(fromAddress());
addEventListener('hashchange', () => {
  here.value = fromAddress();
});

export const place = (): number => STEPS.indexOf(here.value);

const goTo = (step: Step | undefined): void => {
  if (step) location.hash = step;
};

export const goOn = (): void => goTo(STEPS[place() + 1]);
export const goBack = (): void => goTo(STEPS[place() - 1]);
/** Even who skips everything is told where the icon is. */
export const skip = (): void => goTo(LAST);
