import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, longest first: whatever runs beside them fills the time. A long file that began last
 * would keep one worker busy while the other has nothing left to do. Measured: docs/DEVELOPING.md.
 */
const SLOWEST = [
  'e2e/ui/every-language',
  'e2e/ui/popup-screens',
  'e2e/trust/faults',
  'e2e/content/lit-page',
  'e2e/capture/lost-device',
  'e2e/ui/settings-screens',
  'e2e/engine/engine',
  'e2e/trust/nothing-leaves',
  'e2e/trust/pictures-die-young',
  'e2e/note/note-opens',
];
const LAYERS = ['e2e', 'dom', 'unit'];

const placeOf = ({ moduleId, project }: TestSpecification): number => {
  const slow = SLOWEST.findIndex(name => moduleId.includes(`tests/${name}.test.`));
  return slow === -1 ? SLOWEST.length + LAYERS.indexOf(project.name) : slow;
};

export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.sort((a, b) => placeOf(a) - placeOf(b));
  }
}
