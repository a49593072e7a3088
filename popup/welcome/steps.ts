import { signal } from '@preact/signals';
import { STEPS, type Step } from './step-ids.ts';

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
