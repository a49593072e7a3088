import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { SOURCES } from '../../src/mood/sources.ts';
import { openOnce } from '../../src/platform/open-once.ts';
import { packagedBytes } from '../../src/platform/packaged.ts';
import { keepSentence, orTrouble } from '../main/actions.ts';
import { activity, mood, trouble } from '../main/state.ts';
import { stopScan } from './scanning.ts';

const LONGEST = 300;

/** Loads the words and weights when somebody begins to type, not when the popup opens. */
const reader = openOnce(async () => {
  const [{ openTextReader }, weights] = await Promise.all([
    import('../../src/text/index.ts'),
    packagedBytes('models/text/weights.bin'),
  ]);
  return openTextReader(weights);
});

/** An error here comes again when the sentence is sent, and is shown then. */
const prepare = (): void => void reader().catch(() => undefined);

/** The words stay in the field until they have been understood. */
async function readSentence(input: HTMLInputElement): Promise<void> {
  const sentence = input.value.trim();
  stopScan();
  const { read } = await reader();
  await keepSentence(read(sentence));
  if (!trouble.value && input.value.trim() === sentence) input.value = '';
}

export const Sentence = (): JSX.Element | null => {
  const input = useRef<HTMLInputElement>(null);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const typed = input.current;
    if (typed?.value.trim()) void orTrouble(() => readSentence(typed));
  };
  if (activity.value !== 'resting') return null;
  return (
    <form class="sentence" onSubmit={onSubmit}>
      <label for="sentence" class={mood.value ? 'hidden-text' : 'or'}>
        {text(SOURCES.text.label)}
      </label>
      <input
        ref={input}
        id="sentence"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST}
        placeholder={text('sentence_hint')}
        onInput={prepare}
      />
      <button type="submit">{text('sentence_read')}</button>
    </form>
  );
};
