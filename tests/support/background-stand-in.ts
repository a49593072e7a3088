/**
 * Run in a plain page before our own script: in place of the background a list of known titles (none given: all),
 * of which those that begin with "Lit" are lit. `asked` holds every question, `told` every summary.
 */
interface Message {
  readonly name: string;
  readonly payload: readonly { readonly text: string }[];
}

const asked: string[] = [];
const told: unknown[] = [];

function markOf(text: string, known: readonly string[]): unknown {
  const isKnown = known.length === 0 || known.includes(text);
  return isKnown ? { known: true, lit: text.startsWith('Lit'), emotion: 'happy' } : { known: false };
}

export function standIn(known: readonly string[]): void {
  const sendMessage = async ({ name, payload }: Message): Promise<unknown> => {
    if (name === 'page.summary') {
      told.push(payload);
      return { ok: null };
    }
    asked.push(...payload.map(({ text }) => text));
    return { ok: payload.map(({ text }) => markOf(text, known)) };
  };
  const extension = { runtime: { id: 'test', sendMessage } };
  // The polyfill wants to see a `chrome` of an extension before it takes `browser` as it is.
  Object.assign(globalThis, { asked, told, browser: extension, chrome: extension });
}
