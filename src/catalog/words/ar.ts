import type { FileWords } from './site-words.ts';

export const ARABIC_FILES = {
  columns: {
    title: 'عنوان',
    year: 'سنة',
    kind: 'نوع',
  },
} as const satisfies FileWords;
