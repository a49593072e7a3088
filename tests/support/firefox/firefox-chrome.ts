import type { FirefoxPage } from './firefox-page.ts';

export const ADDON = 'moodlight@moodlight.example';
/** Firefox draws an add-on's address anew for each profile; a pref (firefox.ts) makes it this one. */
export const ORIGIN = 'moz-extension://11111111-2222-4333-8444-555555555555';

/** What the functions below find in the browser's own window (the chrome scope of a session). */
declare const Services: {
  readonly perms: { addFromPrincipal(who: unknown, what: string, action: number): void };
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly scriptSecurityManager: { createContentPrincipalFromOrigin(origin: string): unknown };
  readonly console: { getMessageArray(): readonly { readonly message: string }[] };
  readonly ppmm: {
    broadcastAsyncMessage(name: string, data: object): void;
    addMessageListener(name: string, listen: (message: { readonly data: string }) => void): void;
    loadProcessScript(url: string, alsoInLaterProcesses: boolean): void;
  };
};
interface PopupBrowser extends Element {
  readonly browsingContext: { readonly id: number };
}
declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: { terminateBackground(): Promise<void> } };
};
declare function OpenBrowserWindow(options: { readonly private: boolean }): Window & {
  readonly delayedStartupPromise: Promise<void>;
};
declare global {
  var moodlightErrors: string[];
}

/**
 * Runs in every process. `log.entryAdded` says nothing of extension pages, the console's storage hears of all;
 * and a script's click is a person's only where the browser is told so.
 */
const IN_EVERY_PROCESS = `
  addMessageListener('moodlight:click', ({ data: { id, selector } }) => {
    const popup = BrowsingContext.get(id)?.window;
    const handling = popup?.windowUtils.setHandlingUserInput(true);
    popup?.document.querySelector(selector).click();
    handling?.destruct();
  });
  Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener(
    ({ level, filename, arguments: said }) => {
      if (level === 'error' && filename.startsWith('${ORIGIN}'))
        sendAsyncMessage('moodlight:error', said.map(String).join(' '));
    },
    Services.scriptSecurityManager.getSystemPrincipal(),
  );`;

/** Firefox stores "ask" for a camera that was allowed without being remembered (its WebRTCParent.sys.mjs). */
const PERMISSION = { allow: 1, deny: 2, allowedOnce: 3 } as const;

/** What a person or the browser itself does to the extension, done from the browser's own window. */
export class FirefoxChrome {
  constructor(private readonly window: FirefoxPage) {}

  listenToProcesses(): Promise<null> {
    return this.window.evaluate(script => {
      globalThis.moodlightErrors = [];
      Services.ppmm.addMessageListener('moodlight:error', ({ data }) =>
        globalThis.moodlightErrors.push(data),
      );
      Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(script)}`, true);
      return null;
    }, IN_EVERY_PROCESS);
  }

  /**
   * What any of our scripts logged as an error, did not catch, or was refused by the CSP; not that Firefox had
   * an answer left for a page that was closed before it came.
   */
  errors(): Promise<readonly string[]> {
    return this.window.evaluate(
      origin => [
        ...globalThis.moodlightErrors,
        ...Services.console
          .getMessageArray()
          .map(({ message }) => message)
          .filter(message => message.startsWith('[JavaScript Error') && message.includes(origin))
          .filter(message => !message.includes('after context unloaded')),
      ],
      ORIGIN,
    );
  }

  /** The answer a person gave, to be remembered, when asked for the camera. */
  setCamera(answer: keyof typeof PERMISSION): Promise<null> {
    return this.window.evaluate(
      (origin, action) => {
        const extension = Services.scriptSecurityManager.createContentPrincipalFromOrigin(origin);
        Services.perms.addFromPrincipal(extension, 'camera', action);
        return null;
      },
      ORIGIN,
      PERMISSION[answer],
    );
  }

  /** As if a person did it, who alone may open a sidebar or be asked for a permission. */
  clickInPopup(selector: string): Promise<null> {
    return this.window.evaluate(wanted => {
      const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
      if (!popup) throw new Error('No popup is open.');
      const { id } = popup.browsingContext;
      Services.ppmm.broadcastAsyncMessage('moodlight:click', { id, selector: wanted });
      return null;
    }, selector);
  }

  setPref(name: string, value: number): Promise<null> {
    return this.window.evaluate(
      (pref, number) => {
        Services.prefs.setIntPref(pref, number);
        return null;
      },
      name,
      value,
    );
  }

  openPrivateWindow(): Promise<null> {
    return this.window.evaluate(async () => {
      const opened = OpenBrowserWindow({ private: true });
      await new Promise(resolve => opened.addEventListener('load', resolve, { once: true }));
      await opened.delayedStartupPromise;
      return null;
    });
  }

  /** What Firefox does to an event page that was idle for half a minute. */
  suspendBackground(): Promise<null> {
    return this.window.evaluate(async id => {
      await WebExtensionPolicy.getByID(id).extension.terminateBackground();
      return null;
    }, ADDON);
  }
}
