import { expect, it } from 'vitest';
import { fuzzFiles } from '../../fuzz/files.ts';
import { fuzzMessages } from '../../fuzz/messages.ts';

/** A share of `npm run fuzz`, with a seed of its own. */
it('500 forged messages: none breaks the dispatcher, none does what only our pages may', async () => {
  const { messages, answered, refused, ignored, broken } = await fuzzMessages(500, 7);
  expect(broken).toEqual([]);
  expect(answered + refused + ignored).toBe(messages);
  expect(Math.min(answered, refused, ignored)).toBeGreaterThan(10);
});

it('160 damaged files: every reader refuses them or reads what is there', () => {
  expect(fuzzFiles(160, 7).broken).toEqual([]);
});
