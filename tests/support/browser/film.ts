import { rm } from 'node:fs/promises';

/**
 * Puts another film before the fake camera of a running browser, which opens the file each time that it starts the
 * camera. As a new file, so that a film that still plays stays as it is.
 */
export async function changeFilm(file: string, write: (file: string) => Promise<void>): Promise<void> {
  await rm(file, { force: true });
  await write(file);
}
