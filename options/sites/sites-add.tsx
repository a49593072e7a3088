import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { asKey, text } from '../../src/i18n/text.ts';
import { AddedRow } from './site-row.tsx';
import { addByHand, added, addOutcome } from './sites-state.ts';

/** Sites without an adapter: the browser asks for each, and their titles are found by names in the catalog. */
export const SitesByHand = (): JSX.Element => {
  const address = useRef<HTMLInputElement>(null);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    addByHand(address.current?.value ?? '').catch(error => console.error('sites', error));
  };
  return (
    <section class="by-hand">
      <h2>{text('sites_by_hand')}</h2>
      <p class="quiet">{text('sites_by_hand_hint')}</p>
      <form class="one-line" onSubmit={onSubmit}>
        <input
          ref={address}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.com"
          aria-label={text('sites_address')}
          data-field="site"
        />
        <button type="submit">{text('sites_add')}</button>
      </form>
      <p role="status">{addOutcome.value !== 'none' && text(`sites_add_${asKey(addOutcome.value)}`)}</p>
      <ul class="sites">
        {added.value.map(hostname => (
          <AddedRow key={hostname} hostname={hostname} />
        ))}
      </ul>
    </section>
  );
};
