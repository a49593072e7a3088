import { EMOTIONS } from '../../../src/mood/emotions.ts';
import type { Answered, CalibrationBin } from './expression-metrics.ts';

const CELL = 56;
const LEFT = 90;
const TOP = 40;
const PLOT = 320;

const FRAME = 'font-family="system-ui, sans-serif" font-size="13" fill="#333"';

const svg = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${FRAME}>
<rect width="${width}" height="${height}" fill="#fff"/>
${body}
</svg>
`;

const text = (x: number, y: number, words: string, anchor = 'middle', fill = '#333'): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${fill}">${words}</text>`;

function confusionRow(counts: readonly number[], row: number): string {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts
    .map((count, column) => {
      const share = total === 0 ? 0 : count / total;
      const [x, y] = [LEFT + column * CELL, TOP + row * CELL];
      const box = `<rect x="${x}" y="${y}" width="${CELL - 2}" height="${CELL - 2}" fill="#5b3fd6" fill-opacity="${(0.05 + 0.95 * share).toFixed(3)}"/>`;
      const words = `${Math.round(100 * share)}`;
      return box + text(x + CELL / 2 - 1, y + CELL / 2 + 4, words, 'middle', share > 0.5 ? '#fff' : '#333');
    })
    .join('\n');
}

/** Rows add up to 100: of the faces called this, how many per cent were read as that. */
export function confusionChart(counts: readonly (readonly number[])[]): string {
  const names = EMOTIONS.flatMap((emotion, i) => [
    text(LEFT - 8, TOP + i * CELL + CELL / 2 + 4, emotion, 'end'),
    text(LEFT + i * CELL + CELL / 2, TOP - 12, emotion),
  ]);
  const side = EMOTIONS.length * CELL;
  return svg(LEFT + side + 10, TOP + side + 10, [...names, ...counts.map(confusionRow)].join('\n'));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Axes {
  readonly across: string;
  readonly up: string;
  readonly highest: number;
  readonly diagonal: boolean;
}

const place = (point: Point, highest: number): Point => ({
  x: LEFT + point.x * PLOT,
  y: TOP + PLOT - (point.y / highest) * PLOT,
});

function ticks(highest: number): string[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap(part => [
    text(LEFT + part * PLOT, TOP + PLOT + 20, `${Math.round(100 * part)} %`),
    text(LEFT - 8, TOP + PLOT - part * PLOT + 4, `${Math.round(100 * part * highest)} %`, 'end'),
    `<path d="M${LEFT} ${TOP + PLOT - part * PLOT}h${PLOT}" stroke="#ddd"/>`,
  ]);
}

function curve(points: readonly Point[], { across, up, highest, diagonal }: Axes): string {
  const placed = points.map(point => place(point, highest));
  const line = placed.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return svg(
    LEFT + PLOT + 30,
    TOP + PLOT + 55,
    [
      ...ticks(highest),
      diagonal
        ? `<path d="M${LEFT} ${TOP + PLOT}l${PLOT} ${-PLOT}" stroke="#999" stroke-dasharray="4 4"/>`
        : '',
      `<polyline points="${line}" fill="none" stroke="#5b3fd6" stroke-width="2.5"/>`,
      ...placed.map(({ x, y }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4" fill="#5b3fd6"/>`),
      text(LEFT + PLOT / 2, TOP + PLOT + 44, across),
      text(LEFT, TOP - 16, up, 'start'),
    ].join('\n'),
  );
}

export const calibrationChart = (bins: readonly CalibrationBin[]): string =>
  curve(
    bins.map(bin => ({ x: bin.confidence, y: bin.accuracy })),
    { across: 'confidence', up: 'how often it was right', highest: 1, diagonal: true },
  );

export const riskCoverageChart = (answered: readonly Answered[]): string =>
  curve(
    answered.map(({ coverage, risk }) => ({ x: coverage, y: risk })),
    {
      across: 'faces answered, surest first',
      up: 'wrong answers among them',
      highest: 0.25,
      diagonal: false,
    },
  );
