import type { CDPSession, Page } from 'playwright-core';

interface Context {
  readonly id: number;
  readonly origin: string;
}

/** The isolated world that the extension's script has in a page, which Playwright does not show. */
export class ContentWorld {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly contextId: number,
  ) {}

  static async of(page: Page, extensionId: string): Promise<ContentWorld> {
    const cdp = await page.context().newCDPSession(page);
    const contextId = await new Promise<number>(resolve => {
      cdp.on('Runtime.executionContextCreated', ({ context }: { context: Context }) => {
        if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
      });
      // Those that are there already are told of as soon as it is asked for.
      void cdp.send('Runtime.enable');
    });
    return new ContentWorld(cdp, contextId);
  }

  /** What a promise came to, or the words of what was thrown. */
  async attempt(expression: string): Promise<unknown> {
    const { result } = await this.cdp.send('Runtime.evaluate', {
      contextId: this.contextId,
      expression: `(async () => ${expression})().catch(String)`,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  }
}
