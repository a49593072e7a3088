/** `npm run new-site <id> <host>`: an adapter, its fixture and its expected titles, registered and ready to fill in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const [id, host = `${id}.example`] = process.argv.slice(2);

if (!id || !/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error('Usage: npm run new-site <id> [host]   (id in small letters, digits and dashes)');
  process.exit(1);
}

const inRoot = file => path.join(ROOT, file);
const adapter = `src/sites/${id}.ts`;
if (existsSync(inRoot(adapter))) {
  console.error(`${adapter} exists already.`);
  process.exit(1);
}

const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const pattern = `*://*.${host.replace(/^www\./, '')}/*`;

writeFileSync(
  inRoot(adapter),
  `import type { SiteAdapter } from './adapter.ts';

export const ${name} = {
  id: '${id}',
  label: '${id[0].toUpperCase()}${id.slice(1)}',
  matches: ['${pattern}'],
  cards: [{ card: 'a[href*="/title/"]', title: [{ attribute: 'aria-label' }] }],
  links: [{ href: /^\\/title\\/(?<id>\\d+)/ }],
} as const satisfies SiteAdapter;
`,
);
writeFileSync(
  inRoot(`tests/fixtures/${id}.html`),
  '<!doctype html>\n<meta charset="utf-8">\n<a href="/title/1" aria-label="Paddington 2"></a>\n',
);
writeFileSync(inRoot(`tests/fixtures/${id}.expected.json`), '[{ "title": "Paddington 2" }]\n');

const edit = (file, change) => writeFileSync(inRoot(file), change(readFileSync(inRoot(file), 'utf8')));
edit('src/sites/index.ts', text =>
  text
    .replace('import { demo }', `import { ${name} } from './${id}.ts';\nimport { demo }`)
    .replace(/(SiteAdapter\[\] = \[[^\]]*?)\s*demo,/, `$1\n  ${name},\n  demo,`),
);
edit('manifest.json', text =>
  text.replace('"optional_host_permissions": [', `"optional_host_permissions": [\n    "${pattern}",`),
);

console.log(`Wrote ${adapter} and its fixture. Now fill in the cards, then: npm run fix && npm run test:dom`);
