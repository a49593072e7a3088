import type { JSX } from 'preact';
import { isFirefox } from '../../src/platform/which-browser.ts';
import { BrowserTop, Bubble, CameraGlyph, Picture, Ring, Words } from './picture.tsx';

/** The symbol at the start of Chrome's address bar opens a bubble with a switch for the camera. */
const ChromeBlocked = (): JSX.Element => (
  <Picture name="blocked-chrome">
    <BrowserTop />
    <path class="glyph" d="M50 42h4m4 0h5M50 48h6m4 0h3M56 40v4M58 46v4" />
    <Ring x={56.5} y={45} r={12} />
    <Bubble x={52} width={180} height={84} />
    <Words x={68} y={84} width={90} />
    <CameraGlyph x={68} y={108} />
    <Words x={94} y={115} width={54} />
    <rect class="switch" x="188" y="106" width="30" height="17" rx="8.5" />
    <circle class="knob" cx="209" cy="114.500" r="6" />
    <Ring x={203} y={114.5} r={21} />
  </Picture>
);

/** The crossed-out camera in Firefox's address bar opens a bubble where the block can be removed. */
const FirefoxBlocked = (): JSX.Element => (
  <Picture name="blocked-firefox">
    <BrowserTop />
    <CameraGlyph x={50} y={38} />
    <path class="cross" d="m49 51 17-13" />
    <Ring x={57.5} y={45} r={13} />
    <Bubble x={52} width={190} height={84} />
    <Words x={68} y={84} width={90} />
    <CameraGlyph x={68} y={108} />
    <Words x={94} y={115} width={54} />
    <path class="cross" d="m208 110 10 10m0-10-10 10" />
    <Ring x={213} y={115} />
  </Picture>
);

export const BlockedPicture = (): JSX.Element => (isFirefox() ? <FirefoxBlocked /> : <ChromeBlocked />);
