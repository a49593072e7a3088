import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { type TextKey, text } from '../src/ui/text.ts';
import { About } from './about.tsx';
import { CameraPanel } from './camera-panel.tsx';
import { GenreMapPanel } from './genre-map-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { SitesPanel } from './sites-panel.tsx';

const SECTIONS = {
  map: { label: 'options_map', Panel: GenreMapPanel },
  camera: { label: 'options_camera', Panel: CameraPanel },
  sites: { label: 'options_sites', Panel: SitesPanel },
  history: { label: 'options_history', Panel: HistoryPanel },
  about: { label: 'options_about', Panel: About },
} as const satisfies {
  readonly [id: string]: { readonly label: TextKey; readonly Panel: () => JSX.Element };
};

type SectionId = keyof typeof SECTIONS;
const IDS = Object.keys(SECTIONS) as SectionId[];

const fromAddress = (): SectionId => IDS.find(id => location.hash === `#${id}`) ?? 'map';
const here = signal<SectionId>(fromAddress());
addEventListener('hashchange', () => {
  here.value = fromAddress();
});

export const App = (): JSX.Element => {
  const { label, Panel } = SECTIONS[here.value];
  return (
    <div class="options" data-mood="happy">
      <nav aria-label={text('appName')}>
        <strong>{text('appName')}</strong>
        {IDS.map(id => (
          <a key={id} href={`#${id}`} aria-current={here.value === id ? 'page' : undefined}>
            {text(SECTIONS[id].label)}
          </a>
        ))}
      </nav>
      <main data-section={here.value}>
        <h1>{text(label)}</h1>
        <Panel />
      </main>
    </div>
  );
};
