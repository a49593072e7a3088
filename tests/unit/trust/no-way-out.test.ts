import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../../build/manifest.mjs';
import { SITES } from '../../../src/sites/index.ts';
import { ALLOWED, type Allowed } from '../../support/trust/allowed-ways.ts';
import { type Bundle, type ModuleText, modulesOf } from '../../support/trust/modules-of.ts';
import { NAMED_HOSTS, WAYS_OUT, type WayOut } from '../../support/trust/ways-out.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const WAYS = Object.keys(WAYS_OUT) as WayOut[];

const count = (code: string, way: WayOut): number => [...code.matchAll(WAYS_OUT[way])].length;
const isFor = ({ bundles }: Allowed, bundle: Bundle): boolean => bundles.includes(bundle);
const allowed = ({ module, bundle }: ModuleText, way: WayOut): number =>
  ALLOWED.find(row => row.way === way && isFor(row, bundle) && module in row.modules)?.modules[module] ?? 0;

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => ending.test(file))
    .map(file => path.join(folder, file));

describe.each(BROWSERS)('the code of the %s package', browser => {
  let modules: readonly ModuleText[];
  beforeAll(async () => {
    modules = await modulesOf(browser);
  });

  it('holds our own modules and those of packages', () => {
    const names = modules.map(({ module }) => module);
    for (const one of [
      'src/background/main.ts',
      'src/content/main.ts',
      'src/engine/main.ts',
      'popup/main/main.tsx',
    ])
      expect(names).toContain(one);
  });

  it('sends data, or turns text into code, only where the table allows it', () => {
    const found = modules.flatMap(one =>
      WAYS.map(way => ({ module: one.module, bundle: one.bundle, way, times: count(one.code, way) })).filter(
        ({ way, times }) => times > allowed(one, way),
      ),
    );
    expect(found).toEqual([]);
  });

  it('sends nothing in the content script, which only opens the frame of the note', () => {
    const content = modules.filter(({ bundle }) => bundle === 'content');
    expect(content.length).toBeGreaterThan(20);
    const sending = content.filter(({ code }) => WAYS.some(way => count(code, way) > 0));
    expect(sending.map(({ module }) => module)).toEqual(['src/content/note/note-frame.ts']);
  });

  it('needs every row of the table', () => {
    const rows = ALLOWED.filter(row => row.browser === undefined || row.browser === browser);
    const places = rows.flatMap(({ way, modules: times, bundles }) =>
      Object.keys(times).flatMap(module =>
        bundles.map(bundle => ({ way, module, bundle, times: times[module] })),
      ),
    );
    const isNeeded = ({ way, module, bundle, times }: (typeof places)[number]): boolean =>
      modules.some(one => one.module === module && one.bundle === bundle && count(one.code, way) === times);
    expect(places.filter(place => !isNeeded(place))).toEqual([]);
  });

  const dist = path.join(ROOT, 'dist', browser);
  it.skipIf(!existsSync(dist))('matches the built files: they have no more ways out than the modules', () => {
    const scripts = filesIn(dist, /\.m?js$/).map(file => readFileSync(file, 'utf8'));
    expect(scripts.length).toBeGreaterThan(10);
    for (const way of WAYS) {
      const built = scripts.reduce((sum, code) => sum + count(code, way), 0);
      const known = modules.reduce((sum, { code }) => sum + count(code, way), 0);
      expect([way, built <= known]).toEqual([way, true]);
    }
  });

  it.skipIf(!existsSync(dist))('names only hosts of sites and hosts in the table', () => {
    const sites = SITES.flatMap(site => site.matches).map(
      match => match.split('/')[2]?.replace('*.', '') ?? '',
    );
    const isOfSite = (host: string): boolean =>
      sites.some(site => host === site || host.endsWith(`.${site}`));
    const files = filesIn(dist, /\.(m?js|html|css|json)$/);
    expect(files.length).toBeGreaterThan(40);
    const hosts = files.flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:https?|wss?|ftp):\/\/([\w.-]+\.\w+)/g)].map(
        ([, host]) => host,
      ),
    );
    expect(hosts).toContain('www.netflix.com');
    const unknown = hosts.filter(host => host && !(host in NAMED_HOSTS) && !isOfSite(host));
    expect([...new Set(unknown)]).toEqual([]);
  });
});

/** At least one line of code for each way out, as written and as minified. */
const EXAMPLES: { readonly [W in WayOut]: readonly string[] } = {
  fetch: ['fetch(url)'],
  XMLHttpRequest: ['new XMLHttpRequest()'],
  socket: ['new WebSocket(url)', 'new RTCPeerConnection()'],
  beacon: ['navigator.sendBeacon(url)'],
  worker: ['new Worker(url)', 'importScripts(url)'],
  download: ['browser.downloads.download({ url })'],
  'synced storage': ['browser.storage.sync.set(all)', 'x.storage.sync', "storage['sync'].set(all)"],
  'new tab': ['browser.tabs.create({ url })', 'tabs.update(id,{url})', 'window.open(url)'],
  'going elsewhere': [
    'location = url',
    'location.href=url',
    'location.assign(url)',
    'top.location.search = x',
  ],
  'element that loads': ['image.src = url', 'new Image', 'a("img",{src:url})', "createElement('script')"],
  link: ['link.href = url', 'a("a",{href:url})', "createElement('a')"],
  'attribute that loads': ["image.setAttribute('src', url)"],
  form: ['form.action = url', 'form.submit()', 'form.requestSubmit()', 'a("form",{action:url})'],
  'code from elsewhere': ['import(url)', "import('https://example.com/a.js')"],
  'other program': ['runtime.sendNativeMessage(name, what)', 'runtime.setUninstallURL(url)'],
  'message to another window': ["parent.postMessage(what, '*')", "new BroadcastChannel('x')"],
  clipboard: ['navigator.clipboard.writeText(what)'],
  cookie: ['document.cookie = what'],
  'saved file': ['link.download = name'],
  'code of text': ['eval(text)', 'new Function(text)', "setTimeout('text')"],
  'markup of text': ['element.innerHTML = text', 'document.write(text)'],
};

it.each(WAYS)('the pattern for %s finds its examples', way => {
  expect(EXAMPLES[way].filter(line => count(line, way) === 0)).toEqual([]);
});

it('the patterns find nothing in harmless code', () => {
  const harmless = [
    ...['storage.sync.get()', 'storage.sync.remove(keys)', 'storage.sync.onChanged.addListener(hear)'],
    ...[
      "location.hash = 'map'",
      'location.href === url',
      "import('./words/text.js')",
      'queue.submit([work])',
    ],
    ...["element.matches('img')", "card.closest('a')", 'tabs.query({})', 'if (image.src == url) read()'],
  ];
  expect(harmless.filter(line => WAYS.some(way => count(line, way) > 0))).toEqual([]);
});

it('no screen turns text into markup', () => {
  const sources = ['src', 'popup', 'options'].flatMap(folder => filesIn(path.join(ROOT, folder), /\.tsx?$/));
  const making = sources.filter(file => readFileSync(file, 'utf8').includes('dangerouslySetInnerHTML'));
  expect(making).toEqual([]);
});
