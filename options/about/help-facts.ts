import { cameraPermission } from '../../src/capture/camera.ts';
import { EngineClient } from '../../src/capture/engine-client.ts';
import { siteHealth } from '../../src/pages/health-store.ts';
import { browser } from '../../src/platform/browser.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { grantedIds } from '../../src/site-access/granted-store.ts';
import { addedSites } from '../../src/site-access/store.ts';
import { SITES } from '../../src/sites/index.ts';
import { errorLog } from '../../src/storage/error-log.ts';

/** Facts that help to find a fault. They say nothing about what anybody watched, felt or looked like. */
export interface Facts {
  readonly moodlight: string;
  readonly browser: string;
  readonly language: string;
  readonly camera: PermissionState;
  readonly permissions: readonly string[];
  readonly sites: readonly string[];
  /** Sites added by hand are counted, not named. */
  readonly otherSites: number;
  readonly scripts: number;
  readonly lastRead: readonly string[];
  readonly bytes: number | null;
  readonly stored: Readonly<Record<string, number>>;
  readonly errors: readonly string[];
}

const KNOWN = new Set(SITES.map(({ id }) => id));

async function lastRead(): Promise<string[]> {
  return Object.entries(await siteHealth.get())
    .filter(([id]) => KNOWN.has(id))
    .map(([id, { titles, lit, layer }]) => `${id}: ${titles} titles, ${lit} lit, ${layer}`);
}

async function errors(): Promise<string[]> {
  return (await errorLog.get()).map(
    ({ at, where, name }) => `${new Date(at).toISOString()} ${where}: ${name}`,
  );
}

export async function gatherFacts(): Promise<Facts> {
  const [{ permissions = [] }, scripts, added, sizes] = await Promise.all([
    browser.permissions.getAll(),
    browser.scripting.getRegisteredContentScripts(),
    addedSites.get(),
    send('data.sizes', null),
  ]);
  return {
    moodlight: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: browser.i18n.getUILanguage(),
    camera: await cameraPermission(),
    permissions,
    sites: await grantedIds(),
    otherSites: added.length,
    scripts: scripts.length,
    lastRead: await lastRead(),
    bytes: sizes.bytes,
    stored: sizes.counts,
    errors: await errors(),
  };
}

/** Asked separately: starting the networks takes seconds, and they may be what is broken. */
export const askBackend = async (shown: AbortSignal): Promise<string> =>
  (await new EngineClient(shown).warmUp()).backend;
