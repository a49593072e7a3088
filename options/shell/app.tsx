import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { Icon } from '../../src/ui/icon.tsx';
import { Shape } from '../../src/ui/shape.tsx';
import { goTo, here } from './place.ts';
import { SECTIONS, type Section, type SectionId } from './sections.ts';

const Rail = (): JSX.Element => (
  <nav aria-label={text('open_settings')}>
    <strong>
      <Shape emotion="happy" size={24} />
      {text('appName')}
    </strong>
    {SECTIONS.map(({ id, label, icon }) => (
      <a key={id} href={`#${id}`} aria-current={here.value === id ? 'page' : undefined}>
        <Icon name={icon} />
        {text(label)}
      </a>
    ))}
  </nav>
);

/** Narrow screens have no room for a rail, and a dozen tabs would run off their side. */
const Chooser = (): JSX.Element => (
  <div class="chooser">
    <Shape emotion="happy" size={24} />
    <select aria-label={text('open_settings')} onChange={event => goTo(event.currentTarget.value)}>
      {SECTIONS.map(({ id, label }) => (
        <option key={id} value={id} selected={here.value === id}>
          {text(label)}
        </option>
      ))}
    </select>
  </div>
);

interface Opened {
  readonly id: SectionId;
  readonly Panel: () => JSX.Element;
}

/** The panel once it is there; what was opened in between is dropped. */
function useOpened({ id, load }: Section & { readonly id: SectionId }): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let isWanted = true;
    load()
      .then(Panel => isWanted && setOpened({ id, Panel }))
      .catch(error => console.error('options', error));
    return () => {
      isWanted = false;
    };
  }, [id, load]);
  return opened?.id === id ? opened : null;
}

/** Whoever chose a section is led to it; whoever just opened the page starts at its top. */
function useFocusOnArrival(id: SectionId) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(id);
  useEffect(() => {
    if (last.current !== id) heading.current?.focus();
    last.current = id;
  }, [id]);
  return heading;
}

export const App = (): JSX.Element => {
  const section = SECTIONS.find(({ id }) => id === here.value) ?? SECTIONS[0];
  const opened = useOpened(section);
  const heading = useFocusOnArrival(section.id);
  return (
    <div class="options" data-mood="happy">
      <Rail />
      <Chooser />
      <main data-section={section.id} aria-busy={opened === null}>
        <h1 ref={heading} tabIndex={-1}>
          {text(section.label)}
        </h1>
        {opened && <opened.Panel />}
      </main>
    </div>
  );
};
