import type { DemoTitle } from '../../../data/demo/titles.ts';

/** The year distinguishes two works of the same name, as on real sites. */
export const slugOf = ({ title, year }: Pick<DemoTitle, 'title' | 'year'>): string =>
  `${title}-${year}`
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign);
