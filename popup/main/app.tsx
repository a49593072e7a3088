import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { LossNote } from '../../src/ui/loss-note.tsx';
import { PageStrip } from '../page/page-strip.tsx';
import { Picks } from '../picks/picks.tsx';
import { ScanPanel } from '../scan/scan-panel.tsx';
import { openInTab, scanWithFile } from '../scan/scanning.ts';
import { Goals } from './goals.tsx';
import { Header } from './header.tsx';
import { Result } from './result.tsx';
import { isDragging, mood } from './state.ts';

const carriesFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

const onDragOver = (event: DragEvent): void => {
  event.preventDefault();
  isDragging.value = carriesFile(event);
};

/** The event also comes when the pointer goes from one element of the page to another: only leaving the page counts. */
const onDragLeave = ({ relatedTarget }: DragEvent): void => {
  if (relatedTarget === null) isDragging.value = false;
};

const onDrop = (event: DragEvent): void => {
  event.preventDefault();
  isDragging.value = false;
  const file = event.dataTransfer?.files[0];
  if (file) void scanWithFile(file);
};

export const App = (): JSX.Element => (
  // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button is the first
  <div
    class="popup"
    data-mood={mood.value?.emotion ?? 'happy'}
    onDragOver={onDragOver}
    onDragLeave={onDragLeave}
    onDrop={onDrop}
  >
    <Header />
    <main>
      <LossNote onSave={() => void openInTab('options/index.html#data')} />
      <ScanPanel />
      <Result />
      <Goals />
      <Picks />
    </main>
    <PageStrip />
    {isDragging.value && <p class="drop-here">{text('drop_here')}</p>}
  </div>
);
