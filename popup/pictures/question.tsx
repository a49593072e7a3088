import type { JSX } from 'preact';
import { isFirefox } from '../../src/platform/which-browser.ts';
import { BrowserTop, Bubble, CameraGlyph, Picture, Ring, Words } from './picture.tsx';

/** Chrome offers three answers. The first one is permanent. */
const ChromeQuestion = (): JSX.Element => (
  <Picture name="question-chrome">
    <BrowserTop />
    <Bubble x={52} width={170} height={100} />
    <CameraGlyph x={66} y={76} />
    <Words x={90} y={83} width={100} />
    <rect class="answer lit" x="66" y="98" width="142" height="17" rx="8.5" />
    <rect class="answer" x="66" y="119" width="142" height="17" rx="8.5" />
    <rect class="answer" x="66" y="140" width="142" height="17" rx="8.5" />
    <Words x={96} y={106.5} width={82} />
    <Words x={106} y={127.5} width={62} />
    <Words x={110} y={148.5} width={54} />
    <path class="pointer" d="M196 108l4 19 5-6 8 1Z" />
  </Picture>
);

/** Firefox keeps the answer only where its box is ticked. */
const FirefoxQuestion = (): JSX.Element => (
  <Picture name="question-firefox">
    <BrowserTop />
    <Bubble x={52} width={190} height={96} />
    <CameraGlyph x={66} y={76} />
    <Words x={90} y={83} width={120} />
    <rect class="answer" x="66" y="99" width="14" height="14" rx="3" />
    <path class="tick" d="m69 106 3.500 3.500L78 102" />
    <Ring x={73} y={106} />
    <Words x={94} y={106} width={90} />
    <rect class="answer" x="66" y="130" width="76" height="20" rx="6" />
    <Words x={86} y={140} width={36} />
    <rect class="answer lit" x="152" y="130" width="76" height="20" rx="6" />
    <Words x={172} y={140} width={36} />
    <path class="pointer" d="M212 142l4 19 5-6 8 1Z" />
  </Picture>
);

export const QuestionPicture = (): JSX.Element => (isFirefox() ? <FirefoxQuestion /> : <ChromeQuestion />);
