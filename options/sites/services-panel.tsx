import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Kind } from '../../src/catalog/sighting.ts';
import { type TextKey, text } from '../../src/i18n/text.ts';
import { chosenServices, SERVICES, type Service } from '../../src/picks/services.ts';
import { services } from '../../src/picks/services-store.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';

const chosen = signal<readonly string[] | null>(null);

async function follow(shown: AbortSignal): Promise<void> {
  chosen.value = await services.get();
  services.watch(changed => {
    chosen.value = changed;
  }, shown);
}

const toggle = (service: Service): Promise<void> => {
  const ids: readonly string[] = chosenServices(chosen.value).map(({ id }) => id);
  const isOn = ids.includes(service.id);
  return services.set(isOn ? ids.filter(id => id !== service.id) : [...ids, service.id]);
};

const ServiceRow = ({ service }: { readonly service: Service }): JSX.Element => {
  const isOn = chosenServices(chosen.value).includes(service);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          role="switch"
          data-service={service.id}
          checked={isOn}
          aria-checked={isOn}
          onChange={() => toggle(service).catch(error => console.error('services', error))}
        />
        <span>
          <bdi>{service.label}</bdi>
        </span>
        <span class="quiet">{new URL(service.search).host.replace(/^www\./, '')}</span>
      </label>
    </li>
  );
};

const GROUPS: readonly { readonly label: TextKey; readonly has: (kinds: readonly Kind[]) => boolean }[] = [
  { label: 'services_watch', has: kinds => !kinds.includes('music') },
  { label: 'services_listen', has: kinds => kinds.includes('music') },
];

/** Which services to look picks up on: each pick's menu has a link for each of them. */
export const ServicesPanel = (): JSX.Element => {
  useWhileShown(follow);
  return (
    <>
      <p class="quiet">{text('services_hint')}</p>
      {GROUPS.map(({ label, has }) => (
        <section key={label} class="services">
          <h2>{text(label)}</h2>
          <ul class="sites">
            {SERVICES.filter(({ kinds }) => has(kinds)).map(service => (
              <ServiceRow key={service.id} service={service} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
