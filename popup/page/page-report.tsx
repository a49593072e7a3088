import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { browser } from '../../src/platform/browser.ts';
import { orTrouble } from '../main/actions.ts';
import type { SiteHere } from '../main/state.ts';

/** The report last copied, and the site it is about. */
const copied = signal<{ readonly site: string; readonly report: string } | null>(null);

/** What helps to teach Moodlight a site: no address beyond the site's name, no title, nothing of the person. */
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

/** A page that its site's own table does not fit (any more) says so, and how to help. */
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
