import type { JSX } from 'preact';
import { Goals } from './goals.tsx';
import { Header } from './header.tsx';
import { PageStrip } from './page-strip.tsx';
import { Picks } from './picks.tsx';
import { Result } from './result.tsx';
import { ScanPanel } from './scan-panel.tsx';
import { scanWithFile } from './scanning.ts';
import { mood } from './state.ts';

const onDrop = (event: DragEvent): void => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) void scanWithFile(file);
};

export const App = (): JSX.Element => (
  // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button is the first
  <div
    class="popup"
    data-mood={mood.value?.emotion ?? 'happy'}
    onDragOver={event => event.preventDefault()}
    onDrop={onDrop}
  >
    <Header />
    <main>
      <ScanPanel />
      <Result />
      <Goals />
      <Picks />
    </main>
    <PageStrip />
  </div>
);
