import type { JSX } from 'preact';
import type { HistorySummary, HourCount } from '../../src/history/summary.ts';
import { hourOfDay, weekday } from '../../src/i18n/amounts.ts';
import { number, text } from '../../src/i18n/text.ts';
import { Chart } from './chart.tsx';

const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const MARKED_HOURS = [0, 6, 12, 18] as const;

/** The area of the circle shows the count, because people compare areas. */
const Spot = ({ spot, most }: { readonly spot: HourCount; readonly most: number }): JSX.Element => (
  <svg
    class="spot"
    data-mood={spot.emotion}
    data-hour={spot.hour}
    viewBox="0 0 20 20"
    style={{ gridColumn: spot.hour + 2, gridRow: WEEK.indexOf(spot.weekday as 0) + 2 }}
  >
    <title>{`${weekday(spot.weekday)} ${hourOfDay(spot.hour)}: ${text(`emotion_${spot.emotion}`)} ${number(spot.count)}`}</title>
    <circle cx="10" cy="10" r={3 + 6.5 * Math.sqrt(spot.count / most)} />
  </svg>
);

const rowOf = ({ weekday: dayOfWeek, hour, count, emotion }: HourCount): string[] => [
  `${weekday(dayOfWeek, 'long')}, ${hourOfDay(hour)}`,
  text(`emotion_${emotion}`),
  number(count),
];

interface Props {
  readonly hours: readonly HourCount[];
  readonly most: number;
}

/** Columns are hours, rows are weekdays; each spot has the colour of the hour's most frequent emotion. */
const Grid = ({ hours, most }: Props): JSX.Element => (
  <div class="field" aria-hidden="true">
    {MARKED_HOURS.map(hour => (
      <small key={hour} style={{ gridColumn: `${hour + 2} / span 6`, gridRow: 1 }}>
        {hourOfDay(hour)}
      </small>
    ))}
    {WEEK.map((dayOfWeek, row) => (
      <small key={dayOfWeek} class="weekday" style={{ gridRow: row + 2 }}>
        {weekday(dayOfWeek)}
      </small>
    ))}
    {hours.map(spot => (
      <Spot key={`${spot.weekday} ${spot.hour}`} spot={spot} most={most} />
    ))}
  </div>
);

/** How often moods came at which hour of which weekday. */
export const Hours = ({ summary: { hours } }: { readonly summary: HistorySummary }): JSX.Element => {
  const most = Math.max(...hours.map(({ count }) => count));
  const busiest = hours.find(({ count }) => count === most) ?? { weekday: 0, hour: 0 };
  return (
    <Chart
      name="hours"
      title={text('history_hours')}
      sentence={text('history_hours_says', weekday(busiest.weekday, 'long'), hourOfDay(busiest.hour))}
      head={[text('history_when'), text('history_mood'), text('history_count')]}
      rows={hours.map(rowOf)}
    >
      <Grid hours={hours} most={most} />
    </Chart>
  );
};
