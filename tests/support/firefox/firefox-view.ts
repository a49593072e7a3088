import type { FirefoxPage } from './firefox-page.ts';

/** What an extension's page finds in its window. */
declare const browser: {
  readonly action: { openPopup(): Promise<void> };
  readonly extension: { getViews(filter: { readonly type: ViewType }): readonly Window[] };
};

type ViewType = 'popup' | 'sidebar';

/**
 * The popup that hangs at the icon, or the sidebar. BiDi knows no such pages, but any other page of the
 * extension in the same window reaches into them.
 */
export class FirefoxView {
  constructor(
    private readonly tab: FirefoxPage,
    private readonly type: ViewType,
  ) {}

  /** Over a tab that shows a page of the extension and is in front. */
  static async openPopup(tab: FirefoxPage): Promise<FirefoxView> {
    await tab.evaluate(() => browser.action.openPopup());
    const popup = new FirefoxView(tab, 'popup');
    await popup.waitFor('.popup');
    return popup;
  }

  /** Waits for an element and answers with its attributes. */
  waitFor(selector: string): Promise<{ readonly [attribute: string]: string }> {
    return this.tab.evaluate(
      async (type, wanted) => {
        for (let tries = 0; tries < 200; tries += 1) {
          const element = browser.extension.getViews({ type })[0]?.document.querySelector(wanted);
          if (element)
            return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
          await new Promise(resolve => setTimeout(resolve, 50));
        }
        throw new Error(`No ${wanted} in the ${type}.`);
      },
      this.type,
      selector,
    );
  }

  click(selector: string): Promise<null> {
    return this.tab.evaluate(
      (type, wanted) => {
        const [view] = browser.extension.getViews({ type });
        const element = view?.document.querySelector<HTMLElement>(wanted);
        if (!element) throw new Error(`No ${wanted} in the ${type} to click on.`);
        element.click();
        return null;
      },
      this.type,
      selector,
    );
  }

  /** What of its content finds no room in it, in pixels. */
  overflow(): Promise<{ readonly across: number; readonly down: number }> {
    return this.tab.evaluate(type => {
      const [view] = browser.extension.getViews({ type });
      if (!view) throw new Error(`The ${type} has closed.`);
      const { scrollWidth, scrollHeight } = view.document.documentElement;
      return { across: scrollWidth - view.innerWidth, down: scrollHeight - view.innerHeight };
    }, this.type);
  }

  isOpen(): Promise<boolean> {
    return this.tab.evaluate(type => browser.extension.getViews({ type }).length > 0, this.type);
  }

  close(): Promise<null> {
    return this.tab.evaluate(type => {
      browser.extension.getViews({ type })[0]?.close();
      return null;
    }, this.type);
  }
}
