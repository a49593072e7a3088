import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { browser } from '../../src/platform/browser.ts';
import { orTrouble } from '../main/actions.ts';
import type { SiteHere } from '../main/state.ts';

/** The report that was copied last, and its site. */
const copied = signal<{ readonly site: string; readonly report: string } | null>(null);

/**
 * What helps to write or repair an adapter for a site. It holds no address but the site's name, no title and nothing
 * about the person.
 */
const reportOf = ({ site, summary }: SiteHere): string => {
  const { name, version } = browser.runtime.getManifest();
  const counts = summary && `read by: ${summary.layer}\ntitles: ${summary.titles}\npicks: ${summary.lit}`;
  return [`${name} ${version}`, `site: ${site.id}`, counts ?? '', navigator.userAgent].join('\n');
};

async function copy(here: SiteHere): Promise<void> {
  const report = reportOf(here);
  await navigator.clipboard.writeText(report);
  copied.value = { site: here.site.id, report };
}

/** Shown where the site has no adapter, or its adapter found no titles: the person can copy a report for us. */
export const PageReport = ({ here }: { readonly here: SiteHere }): JSX.Element => (
  <div class="report">
    <p class="quiet">
      {text('page_generic')}{' '}
      <button type="button" class="plain link" onClick={() => orTrouble(() => copy(here))}>
        {text('report_copy')}
      </button>
    </p>
    <div role="status">
      {copied.value?.site === here.site.id && (
        <>
          <p class="quiet">{text('report_copied')}</p>
          <pre>{copied.value.report}</pre>
        </>
      )}
    </div>
  </div>
);
