import { foundTitle, sightingKey } from '../catalog/index.ts';
import type { GivenCorrection } from '../sites/correction.ts';
import { keepCorrection, listCorrections } from '../storage/corrections.ts';
import type { ListedCorrection } from '../storage/records.ts';
import { catalog } from './catalog.ts';

/** A key nobody has would silently change nothing, so it is refused. */
export async function takeCorrection({ title, ...sighting }: GivenCorrection): Promise<void> {
  if (title !== '' && (await catalog()).indexOf(title) === undefined)
    throw new Error('That title is not in the catalog.');
  await keepCorrection({ key: sightingKey(sighting), text: sighting.text, title, at: Date.now() });
}

export async function correctionsMade(): Promise<readonly ListedCorrection[]> {
  const titles = await catalog();
  return (await listCorrections()).map(correction => {
    const index = correction.title === '' ? undefined : titles.indexOf(correction.title);
    return { ...correction, found: index === undefined ? null : foundTitle(titles, index) };
  });
}
