/**
 * The document that hosts the engine, with one interface for both browsers. Chrome has offscreen documents; in Firefox it is
 * a hidden frame in the event page. The build picks engine-host.chrome.ts or engine-host.firefox.ts.
 */
export interface EngineHost {
  /** Background: whether the document exists. True even while it is still loading. */
  readonly exists: () => Promise<boolean>;
  /** Background: creates the document. Must not run twice at once; see src/background/engine-life.ts. */
  readonly create: () => Promise<void>;
  /** Background: calls `accept` with each port that a page has sent for the engine. */
  readonly onPortOffered: (accept: (port: MessagePort) => Promise<void>) => void;
  /** Background: sends a port on to the engine, which must exist. */
  readonly forwardPort: (port: MessagePort) => Promise<void>;
  /** Page: sends a port to the background, and starts it if it is suspended. */
  readonly offerPort: (port: MessagePort) => Promise<void>;
  /** Engine: calls `listen` with each port that arrives. */
  readonly onPort: (listen: (port: MessagePort) => void) => void;
  /** Engine: reports that it is working, so that the browser does not suspend the page that hosts it. */
  readonly stayAwake: () => void;
  /** Engine: closes its own document. */
  readonly closeSelf: () => void;
}

export const ENGINE_PAGE = 'engine/index.html';
export const ENGINE_PORT = 'moodlight-engine-port';
