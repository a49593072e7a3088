import { readFileSync } from 'node:fs';
import { openTextReader, type TextReader } from '../../../src/text/index.ts';
import { openTextModel, type TextModel } from '../../../src/text/model.ts';

const WEIGHTS = new URL('../../../models/text/weights.bin', import.meta.url);

export async function openShippedText(): Promise<{ model: TextModel; reader: TextReader; bytes: number }> {
  const file = readFileSync(WEIGHTS);
  const bytes = new Uint8Array(file).buffer;
  return { model: openTextModel(bytes), reader: await openTextReader(bytes), bytes: file.byteLength };
}
