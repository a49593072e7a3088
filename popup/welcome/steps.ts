import { signal } from '@preact/signals';
import { STEPS, type Step } from './step-ids.ts';

const LAST: Step = 'find';

/** The address holds the step, so that a reload keeps it and the browser's Back button goes to the step before. */
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
/** Skips to the last step, which shows where the icon is. */
export const skip = (): void => goTo(LAST);
