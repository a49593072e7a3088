import { backupHandlers } from '../backup/handlers.ts';
import { catalogHandlers } from '../catalog/handlers.ts';
import { correctionsHandlers } from '../corrections/handlers.ts';
import { genreMapHandlers } from '../genre-map/handlers.ts';
import { genreMap } from '../genre-map/store.ts';
import { historyHandlers } from '../history/handlers.ts';
import { deleteExpiredDaily } from '../history/retention-keeper.ts';
import { moodHandlers } from '../mood/handlers.ts';
import { currentMood, goalChoices, goalForNow } from '../mood/store.ts';
import { noteHandlers } from '../note/handlers.ts';
import { ownTitlesHandlers } from '../own-titles/handlers.ts';
import { pagesHandlers } from '../pages/handlers.ts';
import { lighting } from '../pages/lighting-store.ts';
import { picksHandlers } from '../picks/handlers.ts';
import { filters } from '../picks/store.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { handleMessages, isOwnPage } from '../protocol/dispatch.ts';
import { type HandlersOf, mergeHandlers } from '../protocol/handler.ts';
import type { BackgroundWire } from '../protocol/index.ts';
import { addAllowedSites, forgetWithdrawnSites } from '../site-access/access-keeper.ts';
import { siteAccessHandlers } from '../site-access/handlers.ts';
import { mayStillRead, refreshPages, syncSites } from '../site-access/site-scripts-keeper.ts';
import { whenOpened } from '../storage/database.ts';
import { logError, logUncaughtErrors } from '../storage/error-log.ts';
import { recordLoss } from '../storage/recovery/data-loss.ts';
import { clearFailures, recordFailure } from '../storage/recovery/open-failures.ts';
import { recordFailuresWith } from '../storage/recovery/retry-open.ts';
import { keepInSync, syncCorrections } from '../sync/sync-keeper.ts';
import { tasteHandlers } from '../taste/handlers.ts';
import { verdictsHandlers } from '../verdicts/handlers.ts';
import { listenForCommands } from './commands.ts';
import { connectPagesToEngine } from './engine-life.ts';
import { welcome } from './open-welcome.ts';
import { lockStorage } from './storage-lock.ts';
import { showOnIcon } from './toolbar-icon.ts';

const FOREVER = new AbortController().signal;

const report = (what: string) => (error: unknown) => logError(what, error);
const mayAsk = async (sender: Runtime.MessageSender): Promise<boolean> =>
  isOwnPage(sender) || mayStillRead(sender.url);
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

/** Every message of the background has exactly one handler here, or this does not compile. */
const handlers: HandlersOf<BackgroundWire> = mergeHandlers(
  moodHandlers,
  picksHandlers,
  genreMapHandlers,
  verdictsHandlers({ refresh, mayAsk }),
  tasteHandlers({ refresh }),
  historyHandlers({ refresh }),
  backupHandlers({ refresh }),
  catalogHandlers({ mayAsk }),
  ownTitlesHandlers({ refresh: refreshAndSync }),
  correctionsHandlers({ refresh: refreshAndSync, mayAsk }),
  siteAccessHandlers,
  pagesHandlers({ mayRead: mayStillRead }),
  noteHandlers({ mayRead: mayStillRead }),
);

// All listeners are added synchronously: an event that starts the worker is lost if its listener is added later.
logUncaughtErrors('background');
lockStorage().catch(report('storage lock'));
connectPagesToEngine();
listenForCommands();
keepInSync(report('sync'));
recordFailuresWith(recordFailure);
whenOpened(async outcome => {
  await recordLoss(outcome).catch(report('loss'));
  await clearFailures().catch(report('unopened'));
});
handleMessages(handlers, FOREVER, logError);

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
  deleteExpiredDaily().catch(report('sweep'));
});
