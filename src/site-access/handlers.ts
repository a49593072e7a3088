import { forgetHealth } from '../pages/health-keeper.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { addSite, removeSite } from './access-keeper.ts';
import { leaveSite, syncSites } from './site-scripts-keeper.ts';
import type { SiteAccessWire } from './wire.ts';

export const siteAccessHandlers: HandlersOf<SiteAccessWire> = {
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
};
