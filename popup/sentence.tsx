import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { openOnce } from '../src/platform/open-once.ts';
import { packagedBytes } from '../src/platform/packaged.ts';
import { text } from '../src/ui/text.ts';
import { keepSentence, orTrouble } from './actions.ts';
import { stopScan } from './scanning.ts';
import { activity, mood } from './state.ts';

const LONGEST = 300;

/** Words and weights are loaded with the first sentence, not with the popup. */
const reader = openOnce(async () => {
  const [{ openTextReader }, weights] = await Promise.all([
    import('../src/text/index.ts'),
    packagedBytes('models/text/weights.bin'),
  ]);
  return openTextReader(weights);
});

async function readSentence(sentence: string): Promise<void> {
  stopScan();
  const { read } = await reader();
  await keepSentence(read(sentence));
}

export const Sentence = (): JSX.Element | null => {
  const input = useRef<HTMLInputElement>(null);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const sentence = input.current?.value.trim();
    if (!sentence) return;
    void orTrouble(() => readSentence(sentence));
    if (input.current) input.current.value = '';
  };
  if (activity.value !== 'resting') return null;
  return (
    <form class="sentence" onSubmit={onSubmit}>
      <label for="sentence" class={mood.value ? 'hidden-text' : 'or'}>
        {text('sentence_label')}
      </label>
      <input ref={input} id="sentence" type="text" maxLength={LONGEST} placeholder={text('sentence_hint')} />
      <button type="submit">{text('sentence_read')}</button>
    </form>
  );
};
