import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './tests/support/slowest-first.ts';

const project = (name: string, timeout: number) => ({
  define: { DEV: 'false' },
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: timeout,
    hookTimeout: timeout,
    // The default of one second is short of what a browser on two busy cores needs.
    expect: { poll: { timeout: timeout / 6 } },
    mockReset: true,
  },
});

/** Three layers: pure in Node, fixtures in a real browser, the built extension in Chromium and Firefox. */
export default defineConfig({
  test: {
    projects: [project('unit', 180_000), project('dom', 120_000), project('e2e', 180_000)],
    // Two, whatever the machine: each drives a browser that has processes of its own.
    maxWorkers: 2,
    sequence: { sequencer: SlowestFirst },
  },
});
