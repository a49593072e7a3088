import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CONTENT_MAY_SEND, NOTE_MAY_SEND } from '../../../src/protocol/index.ts';
import { forged } from '../../support/trust/odd-payloads.ts';
import { looseEndsOf, sampleOf } from '../../support/trust/schema-caps.ts';

const SCHEMAS: readonly (readonly [string, v.GenericSchema])[] = Object.entries({
  ...CONTENT_MAY_SEND,
  ...NOTE_MAY_SEND,
});
const LARGEST = 2_000_000;

/** Whether the forged value is in the checked one, at any depth. */
function holds(value: unknown, odd: unknown): boolean {
  if (Object.is(value, odd)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(inner => holds(inner, odd));
}

describe.each(SCHEMAS)('the schema of %s', (_name, schema) => {
  it('limits the size of every part', () => expect(looseEndsOf(schema)).toEqual([]));

  it('accepts a valid payload', () => {
    const good = sampleOf(schema);
    expect(v.safeParse(schema, good)).toMatchObject({ success: true, output: good });
  });

  it('lets no forged value through', () => {
    for (const { what, payload, odd } of forged(sampleOf(schema))) {
      const { success, output } = v.safeParse(schema, payload);
      if (success) expect([what, holds(output, odd)]).toEqual([what, false]);
      if (success) expect([what, JSON.stringify(output).length < LARGEST]).toEqual([what, true]);
    }
    expect(Object.prototype).not.toHaveProperty('text');
  });
});

describe('the search for parts without a limit', () => {
  it.each([
    ['a string', v.string()],
    ['a number', v.pipe(v.number(), v.minValue(0))],
    ['a list', v.array(v.null())],
    ['a list of anything', v.pipe(v.array(v.unknown()), v.maxLength(3))],
    ['a pattern', v.pipe(v.string(), v.regex(/^a+$/))],
    ['anything', v.unknown()],
    ['a loose object', v.object({})],
  ])('finds %s', (_what, schema) => expect(looseEndsOf(schema)).not.toEqual([]));
});
