import type { JSX } from 'preact';
import { Shape } from '../../src/ui/shape.tsx';
import { Picture } from './picture.tsx';

const SHOWN = ['happy', 'sad', 'neutral'] as const;

/** A screen with an empty circle where the camera would be, and moods to tap instead. */
export const NoCameraPicture = (): JSX.Element => (
  <Picture name="no-camera">
    <rect class="window" x="70" y="14" width="180" height="118" rx="12" />
    <path class="line" d="M50 150h220M140 132v18M180 132v18" />
    <circle class="gap" cx="160" cy="30" r="8" />
    {SHOWN.map((emotion, i) => (
      <g key={emotion} transform={`translate(${94 + i * 50} 68)`}>
        <rect class="answer" width="34" height="34" rx="8" />
        <g transform="translate(6 6)">
          <Shape emotion={emotion} size={22} />
        </g>
      </g>
    ))}
  </Picture>
);
