import type { JSX } from 'preact';
import { Header } from './header.tsx';
import { PageStrip } from './page-strip.tsx';
import { Picks } from './picks.tsx';
import { Result } from './result.tsx';
import { ScanPanel } from './scan-panel.tsx';
import { mood } from './state.ts';

export const App = (): JSX.Element => (
  <div class="popup" data-mood={mood.value?.emotion ?? 'happy'}>
    <Header />
    <main>
      <ScanPanel />
      <Result />
      <Picks />
    </main>
    <PageStrip />
  </div>
);
