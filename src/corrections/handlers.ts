import { pageAddressOf } from '../platform/page-address.ts';
import { isPrivateTab } from '../platform/private-window.ts';
import type { BackgroundServices } from '../protocol/background-services.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { listedCorrections, saveCorrection } from './corrections-keeper.ts';
import { removeCorrection } from './store.ts';
import type { CorrectionsWire } from './wire.ts';

export const correctionsHandlers = ({
  refresh,
  mayAsk,
}: BackgroundServices): HandlersOf<CorrectionsWire> => ({
  'corrections.set': async (correction, sender) => {
    // A correction holds text of the page, so none is stored from a private tab. The note there offers none (`isPrivate` of KnownTitle).
    if (isPrivateTab(sender) || !(await mayAsk(sender))) return null;
    const address = pageAddressOf(sender) ?? correction.address;
    await saveCorrection({ ...correction, ...(address !== undefined && { address }) });
    refresh();
    return null;
  },
  'corrections.list': () => listedCorrections(),
  'corrections.remove': async key => {
    await removeCorrection(key);
    refresh();
    return null;
  },
});
