import { SECTIONS } from '../../options/shell/sections.ts';
import { STEPS } from '../../popup/welcome/step-ids.ts';
import type { Intensity } from '../../src/pages/lighting.ts';
import { LISTED } from '../support/browser/popup-driver.ts';
import type { CameraHere } from './cameras.ts';
import type { MoodName } from './moods.ts';
import type { PhotoName } from './photos.ts';

/** What is done to an open page, in turn. Clicks are dispatched without a pointer, because a panel may be scrolled out of view. */
export type Act =
  | { readonly click: string }
  | { readonly hover: string }
  | { readonly wait: string }
  | { readonly scrollTo: string }
  | { readonly photo: PhotoName };

export const SIZES = {
  popup: { width: 380, height: 580 },
  panel: { width: 320, height: 760 },
  page: { width: 1100, height: 780 },
} as const;

/** One screen in one state. A new one is a new row of the tables below and nothing else. */
export interface Screen {
  /** Its group is what stands before the first dash. */
  readonly id: string;
  /** In the extension, or `demo` for the Corner Cinema. */
  readonly page: string;
  readonly size: keyof typeof SIZES;
  /** The selector of an element that exists once the page has drawn itself. */
  readonly ready: string;
  /** The mood that is taken before the page opens. */
  readonly mood?: MoodName;
  readonly intensity?: Intensity;
  readonly camera?: CameraHere;
  /** Whether the database holds some weeks of moods and verdicts, or nothing. */
  readonly history?: 'full' | 'empty';
  /** The Corner Cinema is the tab in front. */
  readonly overDemo?: true;
  readonly acts?: readonly Act[];
  /** Repeated in each variant. */
  readonly again?: readonly Act[];
  /** Looks the same every day, so that it can be compared with a stored picture (tests/e2e/ui/screens.test.ts). */
  readonly stable?: true;
}

type Part = Omit<Screen, 'id' | 'page' | 'size' | 'ready'>;

const popup = (id: string, part: Part = {}): Screen => ({
  id: `popup-${id}`,
  page: 'popup/index.html',
  size: 'popup',
  ready: '.popup',
  ...part,
});
const panel = (id: string, part: Part = {}): Screen => ({
  ...popup(id, part),
  id: `panel-${id}`,
  page: 'popup/panel.html',
  size: 'panel',
});
const welcome = (id: string, step: (typeof STEPS)[number], part: Part = {}): Screen => ({
  id: `welcome-${id}`,
  page: `popup/welcome/index.html#${step}`,
  size: 'page',
  ready: `main[data-step="${step}"]`,
  ...part,
});
const permission = (id: string, part: Part = {}): Screen => ({
  id: `permission-${id}`,
  page: 'popup/permission.html',
  size: 'page',
  ready: 'main',
  ...part,
});
const options = (id: string, part: Part = {}): Screen => ({
  id: `options-${id}`,
  page: `options/index.html#${id}`,
  size: 'page',
  ready: `main[data-section="${id}"][aria-busy="false"]`,
  ...part,
});

const ASK = { click: '[data-action="scan"]' } as const;
const PICKS = { wait: LISTED } as const;
const LIT = { wait: 'footer [data-lit]:not([data-lit="0"])' } as const;

const POPUP = [
  popup('before', { stable: true }),
  popup('scanning', {
    camera: 'endless',
    acts: [ASK, { wait: '.scan[data-activity="looking"] video:not([hidden])' }],
  }),
  popup('result', { mood: 'happy', acts: [PICKS], stable: true }),
  popup('result-low', { mood: 'low', acts: [PICKS] }),
  popup('unsure', { mood: 'unsure', acts: [PICKS] }),
  popup('told', { mood: 'told', acts: [PICKS] }),
  popup('details', { mood: 'happy', acts: [PICKS, { click: '.details summary' }] }),
  popup('picks', { mood: 'happy', acts: [PICKS, { scrollTo: '.picks' }] }),
  popup('more', {
    mood: 'happy',
    acts: [PICKS, { click: '.pick:first-child [data-action="more"]' }, { scrollTo: '.pick' }],
  }),
  popup('filters', {
    mood: 'happy',
    acts: [PICKS, { click: '[data-action="filters"]' }, { scrollTo: '.picks' }],
  }),
  popup('music', {
    mood: 'happy',
    acts: [PICKS, { click: '[data-kind="music"]' }, PICKS, { scrollTo: '.picks' }],
  }),
  popup('on-page', { mood: 'happy', overDemo: true, acts: [PICKS, LIT] }),
  popup('page-list', {
    mood: 'happy',
    overDemo: true,
    acts: [PICKS, LIT, { click: '[data-action="page-list"]' }, { wait: '.page-list [data-pick]' }],
  }),
  popup('two-people', { acts: [{ photo: 'two' }, { wait: '.people' }] }),
  popup('no-face', { acts: [{ photo: 'nobody' }, { wait: '.trouble' }] }),
  popup('too-dark', { acts: [{ photo: 'dark' }, { wait: '.trouble' }] }),
  popup('denied', { camera: 'denied', acts: [ASK, { wait: '.trouble' }] }),
  popup('no-camera', { camera: 'none', acts: [ASK, { wait: '.trouble' }], stable: true }),
  popup('in-use', { camera: 'busy', acts: [ASK, { wait: '.trouble' }] }),
];

const PANEL = [panel('before'), panel('result', { mood: 'happy', acts: [PICKS] })];

const ASK_TAB = { click: 'button.primary' } as const;
const ANSWERED = { wait: '.outcome' } as const;

const PERMISSION = [
  permission('asking', { camera: 'asks', stable: true }),
  permission('granted', { acts: [ASK_TAB, ANSWERED] }),
  permission('denied', { camera: 'denied', acts: [ASK_TAB, ANSWERED] }),
  permission('no-camera', { camera: 'none', acts: [ASK_TAB, ANSWERED] }),
  permission('in-use', { camera: 'busy', acts: [ASK_TAB, ANSWERED] }),
];

const WELCOME = [
  ...STEPS.map(step => welcome(step, step, { stable: true, ...(step === 'camera' && { camera: 'asks' }) })),
  welcome('camera-ready', 'camera', { acts: [ANSWERED] }),
  welcome('camera-denied', 'camera', { camera: 'denied', acts: [ANSWERED], stable: true }),
  welcome('camera-none', 'camera', { camera: 'asksForNone', acts: [ASK_TAB, ANSWERED] }),
  welcome('camera-in-use', 'camera', { camera: 'asksForBusy', acts: [ASK_TAB, ANSWERED] }),
  welcome('sites-all', 'sites', { acts: [{ click: '[data-action="more"]' }] }),
  welcome('try-by-tap', 'try', { camera: 'asks' }),
  welcome('try-result', 'try', { mood: 'happy', acts: [{ wait: '.first-picks li' }] }),
];

/** A section that is added to the options appears here without a change. */
const OPTIONS = [
  ...SECTIONS.filter(({ id }) => id !== 'history').map(({ id }) => options(id)),
  { ...options('map', { acts: [{ click: '.pages [data-page="vibes"]' }] }), id: 'options-map-vibes' },
  { ...options('history', { history: 'empty', acts: [{ wait: '.empty' }] }), id: 'options-history-empty' },
  { ...options('history', { history: 'full', acts: [{ wait: '.ribbon' }] }), id: 'options-history-full' },
];

/** The note is a child of the document element, and closes when the window changes its size. */
const NOTE: readonly Act[] = [
  { scrollTo: '.shelf' },
  { hover: '.shelf h2' },
  { hover: '.shelf [data-moodlight]' },
  { wait: 'html > div' },
];

const INTENSITIES: readonly Intensity[] = ['whisper', 'glow', 'spotlight'];

const demo = (id: string, part: Part = {}): Screen => ({
  id: `demo-${id}`,
  page: 'demo',
  size: 'page',
  ready: '[data-moodlight]',
  mood: 'happy',
  ...part,
});

const DEMO = [
  ...INTENSITIES.map(intensity => demo(intensity, { intensity, acts: [{ scrollTo: '.shelf' }] })),
  demo('note', { intensity: 'glow', acts: NOTE, again: NOTE }),
];

export const SCREENS: readonly Screen[] = [
  ...POPUP,
  ...PANEL,
  ...PERMISSION,
  ...WELCOME,
  ...OPTIONS,
  ...DEMO,
];
