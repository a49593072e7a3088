/** `npm run new-site <id> <host>`: writes an adapter and its fixture, and lists it in src/sites/index.ts. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const INDEX = 'src/sites/index.ts';

const nameOf = id => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const adapterOf = (id, host) => `import type { SiteAdapter } from '../contract.ts';

export const ${nameOf(id)} = {
  id: '${id}',
  label: '${id[0].toUpperCase()}${id.slice(1)}',
  matches: ['https://*.${host.replace(/^www\./, '')}/*'],
  cards: [{ card: 'a[href*="/title/"]', title: [{ attribute: 'aria-label' }] }],
  links: [{ href: /^\\/title\\/(?<id>\\d+)/ }],
} as const satisfies SiteAdapter;
`;

const PAGE = '<!doctype html>\n<meta charset="utf-8">\n<a href="/title/1" aria-label="Paddington 2"></a>\n';

/** The three new files of a site, by their paths. */
export const filesOf = (id, host) => ({
  [`src/sites/adapters/${id}.ts`]: adapterOf(id, host),
  [`tests/fixtures/pages/${id}/page.html`]: PAGE,
  [`tests/fixtures/pages/${id}/expected.json`]: '[{ "title": "Paddington 2" }]\n',
});

/** The text of src/sites/index.ts with one site more, before the demo. The manifest follows from it. */
export const listed = (index, id) =>
  index
    .replace(/(?=import \{ demo \})/, `import { ${nameOf(id)} } from './adapters/${id}.ts';\n`)
    .replace(/(?= {2}demo,\n\];)/, `  ${nameOf(id)},\n`);

function fail(message) {
  console.error(message);
  process.exit(1);
}

function main([id, host]) {
  if (!/^[a-z][a-z0-9-]*$/.test(id ?? '') || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host ?? ''))
    fail('Usage: npm run new-site <id> <host>   such as: npm run new-site mubi mubi.com');
  const files = Object.entries(filesOf(id, host));
  for (const [file] of files) if (existsSync(path.join(ROOT, file))) fail(`${file} exists already.`);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    writeFileSync(path.join(ROOT, file), text);
  }
  const index = path.join(ROOT, INDEX);
  writeFileSync(index, listed(readFileSync(index, 'utf8'), id));
  console.log([...files.map(([file]) => `Wrote ${file}`), `Listed it in ${INDEX}`].join('\n'));
  console.log(
    'Now fill in the cards, then: npm run fix && npm run test:dom -- tests/dom/content/finder.test.ts',
  );
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
