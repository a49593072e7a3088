/** The browser's own debugging protocol, for what Playwright does not show: every target, its memory, its network. */
import WebSocket from 'ws';

type Params = Readonly<Record<string, unknown>>;

export interface DevtoolsEvent {
  readonly method: string;
  readonly params: Params;
  readonly sessionId?: string;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

type Waiting = (answer: Answer) => void;

export class Devtools {
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: DevtoolsEvent) => void>();
  #lastId = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', data => this.#hear(JSON.parse(String(data))));
    socket.on('close', () => this.#giveUp());
  }

  static async connect(port: number): Promise<Devtools> {
    const version = await fetch(`http://127.0.0.1:${port}/json/version`);
    const { webSocketDebuggerUrl } = (await version.json()) as { webSocketDebuggerUrl: string };
    const socket = new WebSocket(webSocketDebuggerUrl, { perMessageDeflate: false });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return new Devtools(socket);
  }

  async send<T = Params>(method: string, params: Params = {}, sessionId?: string): Promise<T> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<Answer>(resolve => this.#waiting.set(id, resolve));
    this.socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }

  /** Gives back what stops it. */
  listen(listener: (event: DevtoolsEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.socket.close();
  }

  #hear(message: Answer & Partial<DevtoolsEvent>): void {
    if (message.id === undefined) for (const listener of this.#listeners) listener(message as DevtoolsEvent);
    else this.#waiting.get(message.id)?.(message);
    if (message.id !== undefined) this.#waiting.delete(message.id);
  }

  #giveUp(): void {
    for (const waiting of this.#waiting.values()) waiting({ error: { message: 'The browser has gone.' } });
    this.#waiting.clear();
  }
}
