import type { ComponentChildren, JSX } from 'preact';
import { list, number, type TextKey, text } from '../../src/i18n/text.ts';
import { isFirefox } from '../../src/platform/which-browser.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';
import { ExplainPanel } from './explain-panel.tsx';
import type { Facts } from './help-facts.ts';
import { backend, copied, copyDump, dump, facts, followFacts, saveDump } from './help-state.ts';

interface Question {
  readonly asked: TextKey;
  readonly answer: TextKey;
  readonly inFirefox?: TextKey;
}

const QUESTIONS = [
  { asked: 'help_camera', answer: 'help_camera_chrome', inFirefox: 'help_camera_firefox' },
  { asked: 'help_dark', answer: 'help_dark_answer' },
  { asked: 'help_wrong', answer: 'help_wrong_answer' },
  { asked: 'help_mood', answer: 'help_mood_answer' },
  { asked: 'help_few', answer: 'help_few_answer' },
] as const satisfies readonly Question[];

const Questions = (): JSX.Element => (
  <section class="questions">
    {QUESTIONS.map((question: Question) => (
      <details key={question.asked}>
        <summary>{text(question.asked)}</summary>
        <p>{text((isFirefox() && question.inFirefox) || question.answer)}</p>
      </details>
    ))}
  </section>
);

const Row = ({ label, children }: { readonly label: TextKey; readonly children: ComponentChildren }) => (
  <>
    <dt class="quiet">{text(label)}</dt>
    <dd>{children}</dd>
  </>
);

const MEGABYTE = 1e6;
const inMegabytes = (bytes: number): string =>
  text('help_megabytes', number(Math.round((bytes / MEGABYTE) * 10) / 10));

const Overview = ({ now }: { readonly now: Facts }): JSX.Element => (
  <dl class="facts">
    <Row label="help_version">{now.moodlight}</Row>
    <Row label="help_browser">{now.browser}</Row>
    <Row label="help_backend">
      <span data-backend={backend.value ?? undefined}>
        {backend.value === 'failed' ? text('trouble_engine') : (backend.value ?? text('help_asking'))}
      </span>
    </Row>
    <Row label="options_camera">{text(`help_camera_${now.camera}`)}</Row>
    <Row label="options_sites">{number(now.sites.length + now.otherSites)}</Row>
    <Row label="help_storage">{now.bytes === null ? '–' : inMegabytes(now.bytes)}</Row>
    <Row label="help_errors">
      {now.errors.length === 0 ? text('help_no_errors') : list(now.errors.slice(-3))}
    </Row>
  </dl>
);

const Report = (): JSX.Element => (
  <section class="report">
    <h2>{text('help_report')}</h2>
    <p class="quiet">{text('help_report_hint')}</p>
    {facts.value && <Overview now={facts.value} />}
    <div class="buttons">
      <button
        type="button"
        data-action="copy"
        onClick={() => copyDump().catch(error => console.error('copy', error))}
      >
        {text('help_copy')}
      </button>
      <button type="button" data-action="save-report" onClick={saveDump}>
        {text('map_save_file')}
      </button>
      <span role="status">{copied.value && text('help_copied')}</span>
    </div>
    <details>
      <summary>{text('help_all')}</summary>
      {facts.value && <pre dir="ltr">{dump()}</pre>}
    </details>
  </section>
);

export const HelpPanel = (): JSX.Element => {
  useWhileShown(followFacts);
  return (
    <>
      <Questions />
      <ExplainPanel />
      <Report />
    </>
  );
};
