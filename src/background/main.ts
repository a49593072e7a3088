import { dataHandlers } from '../backup/handlers.ts';
import { catalogHandlers } from '../catalog/handlers.ts';
import { previewOf } from '../genre-map/preview-keeper.ts';
import { sweepDaily } from '../history/retention-keeper.ts';
import { moodHandlers } from '../mood/handlers.ts';
import { showOnBadge } from '../pages/badge-keeper.ts';
import { forgetHealth, noteHealth } from '../pages/health-keeper.ts';
import { lighting } from '../pages/lighting-store.ts';
import { marksForPage, type Place, whyOnPage } from '../pages/marks-keeper.ts';
import { noteWords } from '../pages/note-words-keeper.ts';
import { filterThatCostsMost } from '../picks/loosen-keeper.ts';
import { picksFor } from '../picks/picks-keeper.ts';
import { filters } from '../picks/store.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { isPrivateTab } from '../platform/private-window.ts';
import { handleMessages, isOwnPage } from '../protocol/dispatch.ts';
import { addAllowedSites, addSite, forgetWithdrawnSites, removeSite } from '../site-access/access-keeper.ts';
import { leaveSite, mayStillRead, refreshPages, syncSites } from '../site-access/site-scripts-keeper.ts';
import { whenOpened } from '../storage/database.ts';
import { noteError, noteUncaught } from '../storage/error-log.ts';
import { noteOpening } from '../storage/recovery/data-loss.ts';
import { failedBefore, nothingFails } from '../storage/recovery/open-failures.ts';
import { whenItFails } from '../storage/recovery/retry-open.ts';
import { currentMood, genreMap, goalChoices, goalForNow } from '../storage/settings.ts';
import { keepInSync, syncCorrections } from '../sync/sync-keeper.ts';
import { tasteHandlers } from '../taste/handlers.ts';
import { feedbackHandlers } from '../verdicts/handlers.ts';
import { listenForCommands } from './commands.ts';
import { connectPagesToEngine } from './engine-life.ts';
import { welcome } from './open-welcome.ts';
import { lockStorage } from './storage-lock.ts';
import { showOnIcon } from './toolbar-icon.ts';

const FOREVER = new AbortController().signal;

const report = (what: string) => (error: unknown) => noteError(what, error);
const mayAsk = async (sender: Runtime.MessageSender): Promise<boolean> =>
  isOwnPage(sender) || mayStillRead(sender.url);
const placeOf = (sender: Runtime.MessageSender): Place => ({
  url: sender.url,
  isPrivate: isPrivateTab(sender),
});
const refresh = (): void => {
  refreshPages().catch(report('refresh'));
};
const refreshAndSync = (): void => {
  refresh();
  syncCorrections().catch(report('sync'));
};
const sync = (): void => {
  forgetWithdrawnSites().then(syncSites).catch(report('site scripts'));
};

/** All listeners are set synchronously: the worker is woken by an event and must have its listener at once. */
noteUncaught('background');
lockStorage().catch(report('storage lock'));
connectPagesToEngine();
listenForCommands();
keepInSync(report('sync'));
whenItFails(failedBefore);
whenOpened(async opened => {
  await noteOpening(opened).catch(report('loss'));
  await nothingFails().catch(report('unopened'));
});

handleMessages(
  {
    ...moodHandlers,
    'picks.list': query => picksFor(query),
    'picks.costliest': ({ kind }) => filterThatCostsMost(kind),
    'map.preview': question => previewOf(question),
    ...feedbackHandlers({ refresh, mayAsk }),
    ...tasteHandlers(refresh),
    ...dataHandlers(refresh),
    ...catalogHandlers({ refresh: refreshAndSync, mayAsk }),
    'sites.sync': async () => {
      await syncSites();
      return null;
    },
    'sites.leave': async siteId => {
      await leaveSite(siteId);
      await forgetHealth(siteId);
      return null;
    },
    'sites.add': async ({ hostname }) => {
      await addSite(hostname);
      return null;
    },
    'sites.remove': async ({ hostname }) => {
      await removeSite(hostname);
      await forgetHealth(hostname);
      return null;
    },
    'page.lighting': () => lighting.get(),
    'page.words': () => noteWords(),
    'page.why': async (sighting, sender) =>
      (await mayStillRead(sender.url)) ? whyOnPage(sighting, placeOf(sender)) : null,
    'page.marks': async (sightings, sender) =>
      (await mayStillRead(sender.url))
        ? marksForPage(sightings, placeOf(sender))
        : sightings.map(() => ({ known: false })),
    'page.summary': async (summary, sender) => {
      const { tab, url } = sender;
      if (tab?.id === undefined || !(await mayStillRead(url))) return null;
      await showOnBadge(tab.id, summary);
      if (!isPrivateTab(sender)) await noteHealth(url, summary);
      return null;
    },
  },
  FOREVER,
  noteError,
);

currentMood.watch(refresh, FOREVER);
currentMood.watch(mood => {
  showOnIcon(mood).catch(report('icon'));
}, FOREVER);
genreMap.watch(refresh, FOREVER);
filters.watch(refresh, FOREVER);
goalChoices.watch(refresh, FOREVER);
goalForNow.watch(refresh, FOREVER);
lighting.watch(refresh, FOREVER);
browser.permissions.onAdded.addListener(sync);
browser.permissions.onAdded.addListener(({ origins }) => {
  addAllowedSites(origins).catch(report('added sites'));
});
browser.permissions.onRemoved.addListener(sync);
browser.runtime.onInstalled.addListener(sync);
browser.runtime.onInstalled.addListener(details => {
  welcome(details).catch(report('welcome'));
});
browser.runtime.onStartup.addListener(sync);
browser.runtime.onStartup.addListener(() => {
  sweepDaily().catch(report('sweep'));
});
