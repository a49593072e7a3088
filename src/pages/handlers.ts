import { currentMood } from '../mood/store.ts';
import type { Runtime } from '../platform/browser.ts';
import { isPrivateTab } from '../platform/private-window.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { showOnBadge } from './badge-keeper.ts';
import { noteHealth } from './health-keeper.ts';
import { lighting } from './lighting-store.ts';
import { marksForPage } from './marks-keeper.ts';
import { outcomesOn, type Place } from './outcomes-keeper.ts';
import type { PagesWire } from './wire.ts';

interface Access {
  /** False after the site was switched off: the script may still run in its open pages. */
  readonly mayRead: (address: string | undefined) => Promise<boolean>;
}

const placeOf = (sender: Runtime.MessageSender): Place => ({
  url: sender.url,
  isPrivate: isPrivateTab(sender),
});

export const pagesHandlers = ({ mayRead }: Access): HandlersOf<PagesWire> => ({
  'page.lighting': () => lighting.get(),
  'page.marks': async (sightings, sender) =>
    marksForPage(sightings, { ...placeOf(sender), isOff: !(await mayRead(sender.url)) }),
  'page.explain': async ({ sightings, ...page }) =>
    outcomesOn(sightings, { ...page, isOff: !(await mayRead(page.url)), isOnlyAsked: true }),
  /** Without a mood nothing is read that would be worth noting; so open pages write nothing once everything is erased. */
  'page.summary': async (summary, sender) => {
    const { tab, url } = sender;
    if (tab?.id === undefined || !(await mayRead(url))) return null;
    await showOnBadge(tab.id, summary);
    if (!isPrivateTab(sender) && (await currentMood.get())) await noteHealth(url, summary);
    return null;
  },
});
