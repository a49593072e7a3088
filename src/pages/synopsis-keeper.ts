import { openOnce } from '../platform/open-once.ts';
import { packagedBytes } from '../platform/packaged.ts';
import { openTextModel } from '../text/model.ts';

/** The model is loaded for the first synopsis: most pages have none. */
export const synopsisModel = openOnce(async () =>
  openTextModel(await packagedBytes('models/text/weights.bin')),
);
