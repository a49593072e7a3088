import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { Icon } from '../../src/ui/icon.tsx';
import { Shape } from '../../src/ui/shape.tsx';
import { currentSection, goTo } from './current-section.ts';
import { SECTIONS, type Section, type SectionId } from './sections.ts';

const Sidebar = (): JSX.Element => (
  <nav aria-label={text('open_settings')}>
    <strong>
      <Shape emotion="happy" size={24} />
      {text('appName')}
    </strong>
    {SECTIONS.map(({ id, label, icon }) => (
      <a key={id} href={`#${id}`} aria-current={currentSection.value === id ? 'page' : undefined}>
        <Icon name={icon} />
        {text(label)}
      </a>
    ))}
  </nav>
);

/** For narrow screens, which have no room for the sidebar; a dozen tabs would not fit either. */
const SectionSelect = (): JSX.Element => (
  <div class="chooser">
    <Shape emotion="happy" size={24} />
    <select aria-label={text('open_settings')} onChange={event => goTo(event.currentTarget.value)}>
      {SECTIONS.map(({ id, label }) => (
        <option key={id} value={id} selected={currentSection.value === id}>
          {text(label)}
        </option>
      ))}
    </select>
  </div>
);

interface OpenPanel {
  readonly id: SectionId;
  readonly Panel: () => JSX.Element;
}

/** The section's panel once it is loaded; one that is loaded after the person went on is dropped. */
function usePanel({ id, load }: Section & { readonly id: SectionId }): OpenPanel | null {
  const [opened, setOpened] = useState<OpenPanel | null>(null);
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

/** Focuses the heading when the person changes the section, but not when the page opens. */
function useHeadingFocus(id: SectionId) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(id);
  useEffect(() => {
    if (last.current !== id) heading.current?.focus();
    last.current = id;
  }, [id]);
  return heading;
}

export const App = (): JSX.Element => {
  const section = SECTIONS.find(({ id }) => id === currentSection.value) ?? SECTIONS[0];
  const opened = usePanel(section);
  const heading = useHeadingFocus(section.id);
  return (
    <div class="options" data-mood="happy">
      <Sidebar />
      <SectionSelect />
      <main data-section={section.id} aria-busy={opened === null}>
        <h1 ref={heading} tabIndex={-1}>
          {text(section.label)}
        </h1>
        {opened && <opened.Panel />}
      </main>
    </div>
  );
};
