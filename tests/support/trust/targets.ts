/** Every document and worker of the browser, watched from before its first script runs. */
import { Devtools } from '../browser/devtools.ts';

export interface Target {
  readonly sessionId: string;
  readonly id: string;
  /** As it was when the target was made; a tab may go elsewhere (`find` asks anew). */
  readonly url: string;
}

interface Info {
  readonly targetId: string;
  readonly url: string;
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: Info;
}

const WATCHED = [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}];
const FOLLOW = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };

/** Targets that go away in the middle of a question have nothing more to tell. */
const ifStillThere = (work: Promise<unknown>): Promise<unknown> =>
  work.catch(error => console.debug('A target has gone.', String(error)));

export class Targets {
  readonly #targets = new Map<string, Target>();

  private constructor(readonly devtools: Devtools) {}

  static async watch(
    port: number,
    prepare: (target: Target, devtools: Devtools) => Promise<unknown>,
  ): Promise<Targets> {
    const targets = new Targets(await Devtools.connect(port));
    const { devtools } = targets;
    devtools.listen(({ method, params }) => {
      if (method === 'Target.attachedToTarget')
        void ifStillThere(targets.#take(params as unknown as Attached, prepare));
      if (method === 'Target.detachedFromTarget') targets.#targets.delete(String(params.sessionId));
    });
    await devtools.send('Target.setAutoAttach', { ...FOLLOW, filter: WATCHED });
    return targets;
  }

  /** The one whose address ends so now. */
  async find(ending: string): Promise<Target> {
    const { targetInfos } = await this.devtools.send<{ targetInfos: Info[] }>('Target.getTargets', {
      filter: WATCHED,
    });
    const info = targetInfos.find(({ url }) => url.endsWith(ending));
    const target = [...this.#targets.values()].find(({ id }) => id === info?.targetId);
    if (!info || !target)
      throw new Error(`No ${ending} among ${targetInfos.map(({ url }) => url).join(', ')}.`);
    return { ...target, url: info.url };
  }

  of(sessionId: string | undefined): Target | undefined {
    return this.#targets.get(sessionId ?? '');
  }

  async #take(
    { sessionId, targetInfo: { targetId: id, url } }: Attached,
    prepare: (target: Target, devtools: Devtools) => Promise<unknown>,
  ): Promise<void> {
    const target = { sessionId, id, url };
    this.#targets.set(sessionId, target);
    await ifStillThere(prepare(target, this.devtools));
    await ifStillThere(this.devtools.send('Target.setAutoAttach', FOLLOW, sessionId));
    await this.devtools.send('Runtime.runIfWaitingForDebugger', {}, sessionId);
  }
}
