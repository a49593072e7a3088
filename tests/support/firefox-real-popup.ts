import type { FirefoxPage } from './firefox-page.ts';

/** What an extension's page finds in its window. */
declare const browser: {
  readonly action: { openPopup(): Promise<void> };
  readonly extension: { getViews(filter: { readonly type: 'popup' }): readonly Window[] };
};

/** The popup that hangs at the icon. BiDi knows no such page, but other pages of the extension reach into it. */
export class RealPopup {
  private constructor(private readonly tab: FirefoxPage) {}

  /** Over a tab that shows a page of the extension and is in front. */
  static async open(tab: FirefoxPage): Promise<RealPopup> {
    await tab.evaluate(() => browser.action.openPopup());
    const popup = new RealPopup(tab);
    await popup.waitFor('.popup');
    return popup;
  }

  /** Waits for an element and answers with its attributes. */
  waitFor(selector: string): Promise<{ readonly [attribute: string]: string }> {
    return this.tab.evaluate(async wanted => {
      for (let tries = 0; tries < 200; tries += 1) {
        const [popup] = browser.extension.getViews({ type: 'popup' });
        const element = popup?.document.querySelector(wanted);
        if (element)
          return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      throw new Error(`No ${wanted} in the popup.`);
    }, selector);
  }

  click(selector: string): Promise<null> {
    return this.tab.evaluate(wanted => {
      const [popup] = browser.extension.getViews({ type: 'popup' });
      const element = popup?.document.querySelector<HTMLElement>(wanted);
      if (!element) throw new Error(`No ${wanted} in the popup to click on.`);
      element.click();
      return null;
    }, selector);
  }

  /** Its content's width and height, and the space it got. */
  size(): Promise<{ readonly content: readonly number[]; readonly window: readonly number[] }> {
    return this.tab.evaluate(() => {
      const [popup] = browser.extension.getViews({ type: 'popup' });
      if (!popup) throw new Error('The popup has closed.');
      const { scrollWidth, scrollHeight } = popup.document.documentElement;
      return { content: [scrollWidth, scrollHeight], window: [popup.innerWidth, popup.innerHeight] };
    });
  }

  close(): Promise<null> {
    return this.tab.evaluate(() => {
      browser.extension.getViews({ type: 'popup' })[0]?.close();
      return null;
    });
  }
}
