import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs';
import { io } from '@tensorflow/tfjs-core';
import type { ReadFile } from '../../../src/vision/frame.ts';

async function readJson(readFile: ReadFile, path: string): Promise<io.ModelJSON> {
  return JSON.parse(new TextDecoder().decode(await readFile(path)));
}

async function readShards(
  readFile: ReadFile,
  folder: string,
  manifest: io.WeightsManifestConfig,
): Promise<[io.WeightsManifestEntry[], io.WeightData]> {
  const paths = manifest.flatMap(group => group.paths);
  const shards = await Promise.all(paths.map(path => readFile(`${folder}/${path}`)));
  return [io.getWeightSpecs(manifest), io.CompositeArrayBuffer.join(shards)];
}

/** tfjs's own loader and executor: the mark for ours, and for networks of other people. */
export async function loadGraphWithTfjs(readFile: ReadFile, folder: string): Promise<GraphModel> {
  const model = await readJson(readFile, `${folder}/model.json`);
  const artifacts = await io.getModelArtifactsForJSON(model, manifest =>
    readShards(readFile, folder, manifest),
  );
  return loadGraphModel({ load: async () => artifacts });
}
