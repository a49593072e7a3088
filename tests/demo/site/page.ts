import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { DEMO_TITLES } from '../../../data/demo/titles.ts';
import { cardHtml, faceOf, shelfHtml } from './demo-card.ts';
import { EVERYTHING, LATER_SHELVES, onShelf, SHELVES, type Shelf } from './shelves.ts';
import { escapeHtml } from './slug.ts';

const FEATURE = DEMO_TITLES.find(({ title }) => title === 'Amélie') ?? DEMO_TITLES[0];

const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The page's own script, bundled; it knows nothing of any extension. */
const clientScript = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [beside('client/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
};

const shelf = (row: Shelf): string => shelfHtml(row.id, row.heading, onShelf(row).map(faceOf));

const featureHtml = (): string => {
  if (!FEATURE) return '';
  const face = faceOf(FEATURE);
  return `<section class="feature" aria-labelledby="feature-title">
    <img class="feature-backdrop" src="/posters/${face.slug}.svg" alt="">
    <div class="feature-words">
      <p class="overline">Tonight’s feature</p>
      <h1 class="feature-title" id="feature-title">${escapeHtml(face.title)}</h1>
      <p class="feature-facts">${face.year} · ${escapeHtml(face.genres)}</p>
      <a class="button" href="/title/${face.slug}">See the programme</a>
    </div>
    <img class="feature-poster" src="/posters/${face.slug}.svg" alt="" width="300" height="450">
  </section>`;
};

/** Data for the script: the shelves that “Show more” adds, and all titles for the endless row and the title pages. */
const clientData = (): string =>
  JSON.stringify({
    everything: EVERYTHING.map(faceOf),
    later: LATER_SHELVES.map(row => ({ id: row.id, heading: row.heading, faces: onShelf(row).map(faceOf) })),
  }).replaceAll('<', '\\u003c');

/** The Corner Cinema: a small streaming site of our own, to show and test the extension on. */
export const demoPage = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The Corner Cinema</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23a33b2c'/%3E%3Cpath d='M6 4.5v7l5-3.5z' fill='%23fff'/%3E%3C/svg%3E">
<style>${readFileSync(beside('page.css'), 'utf8')}</style>
</head>
<body>
<a class="skip" href="#screen">Skip to the titles</a>
<header class="marquee">
  <a class="wordmark" href="/"><span aria-hidden="true" class="bulbs"></span>The Corner Cinema</a>
  <p class="house">${DEMO_TITLES.length} films and series, one good seat.</p>
</header>
<main id="screen">
  <div id="home">
    ${featureHtml()}
    <div id="shelves">${SHELVES.map(shelf).join('\n')}</div>
    <section class="shelf" aria-labelledby="shelf-everything">
      <h2 id="shelf-everything">Everything, A to Z</h2>
      <div class="endless-row" id="everything" tabindex="0" role="group" aria-labelledby="shelf-everything"></div>
    </section>
    <p class="more"><button class="button" type="button" id="more">Show more</button></p>
  </div>
  <article id="title-page" hidden></article>
</main>
<footer class="foot">A made-up cinema with real titles. Nothing plays here; the posters are drawn by a program.</footer>
<template id="card">${cardHtml({ slug: '', title: '', year: '', genres: '', kind: 'film' })}</template>
<script type="application/json" id="programme">${clientData()}</script>
<script>${clientScript()}</script>
</body>
</html>`;
