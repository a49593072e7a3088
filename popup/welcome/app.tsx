import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { number, type TextKey, text } from '../../src/i18n/text.ts';
import { mood } from '../main/state.ts';
import { CameraStep } from './camera-step.tsx';
import { FindStep } from './find-step.tsx';
import { PromiseStep } from './promise-step.tsx';
import { SitesStep } from './sites-step.tsx';
import { STEPS, type Step } from './step-ids.ts';
import { here, place, skip } from './steps.ts';
import { TryStep } from './try-step.tsx';
import { WhatStep } from './what-step.tsx';

const PAGES = {
  what: { title: 'welcome_what_title', Body: WhatStep },
  promise: { title: 'welcome_promise_title', Body: PromiseStep },
  camera: { title: 'permission_title', Body: CameraStep },
  sites: { title: 'welcome_sites_title', Body: SitesStep },
  try: { title: 'welcome_try_title', Body: TryStep },
  find: { title: 'welcome_find_title', Body: FindStep },
} as const satisfies { readonly [S in Step]: { readonly title: TextKey; readonly Body: () => JSX.Element } };

const Progress = (): JSX.Element => (
  <header>
    <strong>{text('appName')}</strong>
    <span class="dots" aria-hidden="true">
      {STEPS.map((step, i) => (
        <i key={step} class={i <= place() ? 'done' : ''} />
      ))}
    </span>
    <span class="quiet">{text('welcome_progress', number(place() + 1), number(STEPS.length))}</span>
    {here.value !== STEPS.at(-1) && (
      <button type="button" class="plain" data-action="skip" onClick={skip}>
        {text('welcome_skip')}
      </button>
    )}
  </header>
);

/** Focuses the heading of each new step, so that screen readers begin there. The first step is read with the page. */
function useHeadingFocus(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [step]);
  return heading;
}

export const App = (): JSX.Element => {
  const { title, Body } = PAGES[here.value];
  const heading = useHeadingFocus(here.value);
  return (
    <div class="welcome" data-mood={mood.value?.emotion ?? 'happy'}>
      <Progress />
      <main data-step={here.value}>
        <h1 ref={heading} tabIndex={-1}>
          {text(title)}
        </h1>
        <Body />
      </main>
    </div>
  );
};
