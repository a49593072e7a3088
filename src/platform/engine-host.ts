/**
 * Where the engine lives, one shape for every browser. Chrome has offscreen documents; Firefox has none
 * and keeps a hidden frame in its event page. The build picks the twin: engine-host.chrome or .firefox.
 */
export interface EngineHost {
  /** Background: does the hidden document exist? True may come before it has finished loading. */
  readonly exists: () => Promise<boolean>;
  /** Background: creates the hidden document. Never call twice at once; see src/background/engine-life.ts. */
  readonly create: () => Promise<void>;
  /** Background: a page has handed over a port that wants to reach the engine. */
  readonly onPortOffered: (accept: (port: MessagePort) => Promise<void>) => void;
  /** Background: passes a port on to the engine, which must exist. */
  readonly forwardPort: (port: MessagePort) => Promise<void>;
  /** Page: offers a port to the background, which wakes for it. */
  readonly offerPort: (port: MessagePort) => Promise<void>;
  /** Engine: a port has arrived. */
  readonly onPort: (listen: (port: MessagePort) => void) => void;
  /** Engine: work is going on, and whoever holds its document must not fall asleep over it. */
  readonly stayAwake: () => void;
  /** Engine: ends its own document. */
  readonly closeSelf: () => void;
}

export const ENGINE_PAGE = 'engine/index.html';
export const ENGINE_PORT = 'moodlight-engine-port';
