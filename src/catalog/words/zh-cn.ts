import type { FileWords, SiteWords } from './site-words.ts';

export const CHINESE = {
  counter: '季',
} as const satisfies SiteWords;

export const CHINESE_FILES = {
  columns: {
    title: '标题',
    kind: '种类',
    genres: '类型',
  },
} as const satisfies FileWords;
