import { bitsOfGenreWords } from '../../../src/catalog/genre-labels.ts';
import { mergeEntry } from '../merge.ts';
import { readCsv } from '../source-csv.ts';
import type { Works } from '../work.ts';

/** Merges Korean series by their Korean names. Returns how many. */
export async function mergeKoreanSeries(works: Works, path: string): Promise<number> {
  let rows = 0;
  for await (const row of readCsv(path)) {
    const words = (row.장르 ?? '').split(',').map(word => word.trim());
    mergeEntry(works, {
      kind: 'series',
      name: row.제목 ?? '',
      year: Number(row['방송 시작']?.slice(0, 4)) || 0,
      language: 'ko',
      genres: bitsOfGenreWords(words),
    });
    rows += 1;
  }
  return rows;
}
