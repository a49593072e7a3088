import type { JSX } from 'preact';
import { percent, text } from '../../src/i18n/text.ts';
import { CALIBRATION, OVERALL } from './model-figures.ts';

const SIDE = 200;
const Ticks = (): JSX.Element => (
  <>
    {[0, 0.5, 1].map(share => (
      <g key={share} class="ticks">
        <text x={share * SIDE} y={SIDE + 20} text-anchor="middle">
          {percent(share)}
        </text>
        <text x={-8} y={(1 - share) * SIDE + 4} text-anchor="end">
          {percent(share)}
        </text>
      </g>
    ))}
  </>
);

/** Confidence to the right, share of correct readings upwards; on the diagonal both are equal. */
export const CalibrationChart = (): JSX.Element => (
  <figure class="calibration" dir="ltr">
    <svg
      viewBox={`-48 -12 ${SIDE + 72} ${SIDE + 40}`}
      role="img"
      aria-label={text('model_calibration_told', percent(OVERALL.calibrationError))}
    >
      <rect class="frame" width={SIDE} height={SIDE} />
      <line class="ideal" x1="0" y1={SIDE} x2={SIDE} y2="0" />
      <Ticks />
      {CALIBRATION.map(({ confidence, accuracy }) => (
        <circle key={confidence} cx={confidence * SIDE} cy={(1 - accuracy) * SIDE} r="5" />
      ))}
    </svg>
  </figure>
);
