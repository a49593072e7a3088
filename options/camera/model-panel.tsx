import type { JSX } from 'preact';
import { number, percent, text } from '../../src/i18n/text.ts';
import { Shape } from '../../src/ui/shape.tsx';
import { CalibrationChart } from './calibration-chart.tsx';
import { OVERALL, RECALLS, ROBUSTNESS, STATED } from './model-figures.ts';

const Bar = ({ share }: { readonly share: number }): JSX.Element => (
  <span class="share-bar" aria-hidden="true">
    <i style={{ inlineSize: `${share * 100}%` }} />
  </span>
);

const RecallBars = (): JSX.Element => (
  <ul class="shares">
    {RECALLS.map(({ emotion, share, faces }) => (
      <li key={emotion} data-mood={emotion} data-share={share}>
        <span class="what">
          <Shape emotion={emotion} size={18} />
          {text(`emotion_${emotion}`)}
        </span>
        <Bar share={share} />
        <span class="share">{percent(share)}</span>
        <span class="quiet">{text('model_faces', number(faces))}</span>
      </li>
    ))}
  </ul>
);

const RobustnessBars = (): JSX.Element => (
  <ul class="shares" data-mood="neutral">
    {ROBUSTNESS.map(({ fault, label, share }) => (
      <li key={fault} data-share={share}>
        <span class="what">{label ? text(label) : fault}</span>
        <Bar share={share} />
        <span class="share">{percent(share)}</span>
      </li>
    ))}
  </ul>
);

const LIMITS = ['model_limit_feeling', 'model_limit_judging', 'model_limit_who', 'model_limit_rest'] as const;

/** What the expression model can and cannot do, from the figures measured after its training. */
export const ModelPanel = (): JSX.Element => (
  <div class="model">
    <section>
      <p class="headline">{text('model_right', percent(OVERALL.right), number(OVERALL.faces))}</p>
      {STATED && <p>{text('model_unasked', percent(STATED.share), percent(STATED.right))}</p>}
      <p class="quiet">
        {text('model_size', number(Math.round(OVERALL.megabytes * 10) / 10), number(OVERALL.parameters))}
      </p>
    </section>
    <section>
      <h2>{text('model_found')}</h2>
      <p class="quiet">{text('model_found_hint')}</p>
      <RecallBars />
    </section>
    <section>
      <h2>{text('model_calibration')}</h2>
      <p class="quiet">{text('model_calibration_hint')}</p>
      <CalibrationChart />
      <p>{text('model_calibration_told', percent(OVERALL.calibrationError))}</p>
    </section>
    <section>
      <h2>{text('model_steady')}</h2>
      <p class="quiet">{text('model_steady_hint')}</p>
      <RobustnessBars />
    </section>
    <section>
      <h2>{text('model_limits')}</h2>
      <ul class="points">
        {LIMITS.map(limit => (
          <li key={limit}>{text(limit)}</li>
        ))}
      </ul>
    </section>
  </div>
);
