import { writeCsv } from '../files/csv.ts';
import type { HistoryEntry } from './entries.ts';

const HEAD = [
  'when',
  'what',
  'emotion',
  'source',
  'confirmed',
  'sureness',
  'title',
  'year',
  'kind',
  'verdict',
];

/** ISO 8601 in the person's time zone, with its offset from UTC. */
function localTime(at: number): string {
  const date = new Date(at);
  const minutes = -date.getTimezoneOffset();
  const two = (value: number): string => String(Math.abs(value)).padStart(2, '0');
  const local = new Date(at + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}

function rowOf(entry: HistoryEntry): (string | number)[] {
  const when = localTime(entry.at);
  if (entry.entry === 'mood') {
    const { emotion, source, confirmed, confidence } = entry;
    return [when, 'mood', emotion, source, confirmed ? 'yes' : 'no', confidence.toFixed(2), '', '', '', ''];
  }
  const { title, verdict, emotion } = entry;
  return [when, 'answer', emotion ?? '', '', '', '', title.name, title.year || '', title.kind, verdict];
}

/** A CSV file with one line per entry, in the given order. */
export const writeHistoryFile = (entries: Iterable<HistoryEntry>): string =>
  writeCsv([HEAD, ...Array.from(entries, rowOf)]);
