import { WebSocket } from 'ws';

interface Answer {
  /** Absent in events. */
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

type Settle = (answer: Answer) => void;

/** The commands of one WebDriver BiDi session; what they mean stands in w3c.github.io/webdriver-bidi. */
export class Bidi {
  #lastId = 0;
  readonly #waiting = new Map<number, Settle>();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', data => this.#settle(JSON.parse(String(data))));
    socket.on('close', () => this.#giveUp());
  }

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve()).once('error', reject);
    });
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  async send<T>(method: string, params: object): Promise<T> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<Answer>(resolve => this.#waiting.set(id, resolve));
    this.socket.send(JSON.stringify({ id, method, params }));
    const { type, result, error, message } = await answered;
    if (type !== 'success') throw new Error(`${method}: ${error} ${message}`);
    return result as T;
  }

  #settle(answer: Answer): void {
    if (answer.id === undefined) return;
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  }

  #giveUp(): void {
    for (const id of [...this.#waiting.keys()])
      this.#settle({ id, type: 'error', error: 'closed', message: 'Firefox is gone.' });
  }
}
