/** A page of rows of cards, in the shape of a large streaming site; every fourth title fits the mood. */
const ROW = 40;

const card = (
  id: string,
): string => `<div data-virtual-slot class="slot"><a class="poster" data-uia="standard-card"
  href="/browse?jbv=${Number.parseInt(id, 36) % 1e9}" aria-label="${title(id)}"><div class="art"><img alt=""></div></a></div>`;

export const title = (id: string): string =>
  `${Number.parseInt(id, 36) % 4 === 0 ? 'Lit' : 'Some'} title ${id}`;

const STYLE = `body{margin:0;background:#141414;color:#eee;font:16px sans-serif}section{margin:24px 0}
  .row{display:flex;overflow:hidden;gap:8px}.slot{flex:0 0 220px;position:relative}
  .poster{display:block}.art{height:124px;background:#333;border-radius:4px}`;

export const row = (from: number, count = ROW): string =>
  `<section class="carousel-row"><p>Row ${from}</p><div class="row">${Array.from({ length: count }, (_, i) =>
    card((from + i).toString(36)),
  ).join('')}</div></section>`;

export const rows = (from: number, count: number): string => {
  const all: string[] = [];
  for (let at = 0; at < count; at += ROW) all.push(row(from + at, Math.min(ROW, count - at)));
  return all.join('');
};

export const pageOf = (count: number, css: string): string =>
  `<!doctype html><html><head><style>${STYLE}${css}</style></head><body><main>${rows(0, count)}</main></body></html>`;
