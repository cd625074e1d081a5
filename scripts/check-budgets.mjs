// Prints the weight of the explorer's scripts (gzip) and fails over budget. Reads the manifest that
// `vite build` writes, so what is counted is what is served.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { ROOT } from './packages.mjs';

/** The modules behind which the live map and the still one stand; nothing of them is needed to read. */
const LIVE_MAP = 'src/map/atlas-map.ts';
const STILL_MAP = 'src/elements/dispatch-map/picture-parts.ts';
/** Parts the explorer fetches once the text has been painted, even unasked: without network they must be there. */
const LATER = [
  ...['legend', 'details', 'table', 'timeline', 'chain', 'search', 'share'].map(
    (part) => `src/elements/define-${part}.ts`,
  ),
  'src/elements/dispatch-legend/full-legend.ts',
  'src/elements/dispatch-map/flow-chooser.ts',
  'src/elements/dispatch-explorer/print-controller.ts',
  'src/elements/dispatch-explorer/print-sheet.ts',
];
/** One language is fetched; the heaviest counts for all. Each comes in two parts: what a story opens with, and the rest. */
const TAGS = readdirSync(join(ROOT, 'src', 'language'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** The front page alone is a library; a story's page never asks for it. */
const LIBRARY = 'src/app/start-library.ts';
/** Only the page for frames in other pages asks for it. */
const FRAME = 'src/app/embed.ts';
/** Only the page for lessons asks for it. */
const LESSON = 'src/app/lesson.ts';
/** So do the pages that lay two stories side by side, and on which one is written. */
const COMPARISON = 'src/app/start-compare.ts';
const WRITER = 'src/app/write.ts';
/** Asked for only where the site is kept on the device. */
const NEWER = 'src/app/offline/offer-newer.ts';
/** Time zones of the earth: a table, asked for by those who read of a flow between cities. */
const TIME_ZONES = 'node_modules/@photostructure/tz-lookup/tz.js';
/** Reads and shows files of the reader's own; fetched only by those who bring some. */
const OWN_FILES = 'src/app/import-panel.ts';
/** The formats a story can be taken along in, behind a button. */
const FORMATS = 'src/elements/dispatch-share/format-list.ts';
/** Draws the picture of the map for a file, behind a button. */
const PICTURE = 'src/elements/dispatch-share/draw-picture.ts';
/** What is told of a broken file. */
const ISSUES = 'src/elements/shared/issue-notes.ts';
/** What is told of a flow between cities, by the table of time zones. */
const LOCAL_TIMES = 'src/elements/dispatch-details/local-times.ts';
/** What is told of flows that a page gives a map as columns. */
const COLUMN_WORDS = 'src/elements/dispatch-map/column-reader.ts';
/** The switch of sortings, fetched for the few stories that have some. */
const SORTINGS = 'src/elements/define-sorting.ts';
/** Draws the flows that a page gives a map as columns; its weight is counted by itself, at the end. */
const COLUMNS = 'src/map/flow-layer/index.ts';
const ENTRY = 'index.html';
const KB = 1024;
/** Tables that say which file draws which characters, a Korean one above all: data, loaded for texts that need it. */
const FONT_TABLES = /\/fonts-[^/]*\.js$/;
const MAPLIBRE = /\/maplibre-[^/]*\.js$/;

/** KiB gzip, with the advice printed when one is missed. */
const BUDGETS = [
  {
    name: 'entry script',
    most: 30,
    of: entryFiles,
    advice: 'load what the first paint does not need by import()',
  },
  {
    name: 'all script before the map',
    // docs/decisions/0005-weight-of-the-scripts.md says what counts as before the map.
    most: 75,
    of: filesBeforeMap,
    advice: 'look for a package that came along',
  },
  {
    name: 'with both maps, no MapLibre',
    // docs/decisions/0005-weight-of-the-scripts.md says why not the 120 once planned.
    most: 147,
    of: filesOfStory,
    advice: 'look for a package that came along',
  },
  {
    name: 'and what is fetched after it',
    most: 230,
    of: filesWithoutMapLibre,
    advice: 'look for a package that came along',
  },
  {
    name: 'more for files of one’s own',
    most: 21.2,
    of: filesForOwnFiles,
    advice: 'docs/decisions/0007-papa-parse-for-csv.md says what weighs what',
  },
];

/** Folder of the built site; another one may be named as the first argument. */
const site = resolve(ROOT, process.argv[2] ?? 'site');
/** @type {Record<string, { file: string, imports?: string[], dynamicImports?: string[], name?: string }>} */
const manifest = JSON.parse(readFileSync(join(site, '.vite', 'manifest.json'), 'utf8'));

/**
 * Manifest keys reached from `start`, without going through any of `closed`.
 * @param {string} start
 * @param {{ dynamic: boolean, closed?: readonly string[] }} options
 */
function reached(start, { dynamic, closed = [] }) {
  const seen = new Set();
  const open = [start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key) || closed.includes(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    open.push(...(chunk?.imports ?? []), ...(dynamic ? (chunk?.dynamicImports ?? []) : []));
  }
  return [...seen]
    .flatMap((key) => manifest[key]?.file ?? [])
    .filter((file) => file.endsWith('.js') && !FONT_TABLES.test(file));
}

function entryFiles() {
  return reached(ENTRY, { dynamic: false });
}

function filesBeforeMap() {
  return reached(ENTRY, { dynamic: true, closed: [LIVE_MAP, STILL_MAP, ...NEVER, ...LATER, ...RESTS] });
}

function filesOfStory() {
  return reached(ENTRY, { dynamic: true, closed: [...NEVER, ...LATER, ...RESTS] }).filter(isOurs);
}

function filesWithoutMapLibre() {
  return reached(ENTRY, { dynamic: true, closed: NEVER }).filter(isOurs);
}

/** @param {string} file */
function isOurs(file) {
  return !MAPLIBRE.test(file);
}

/** What nobody else loads. */
function filesForOwnFiles() {
  const others = new Set(filesWithoutMapLibre());
  return reached(OWN_FILES, { dynamic: false }).filter((file) => !others.has(file));
}

/** @param {string} key */
function weightOf(key) {
  const file = manifest[key]?.file;
  return file ? gzipBytes(file) : 0;
}

/** @param {string} file */
function gzipBytes(file) {
  return gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
}

const RESTS = TAGS.map(restOf);
const [, ...lighter] = TAGS.toSorted((a, b) => weightOfLanguage(b) - weightOfLanguage(a));

/** @param {string} tag */
function openingOf(tag) {
  return `src/language/${tag}.ts`;
}

/** @param {string} tag */
function restOf(tag) {
  return `src/language/${tag}/rest.ts`;
}

/** @param {string} tag */
function weightOfLanguage(tag) {
  return weightOf(openingOf(tag)) + weightOf(restOf(tag));
}

/** What no page that opens a story fetches by itself. */
const NEVER = [
  OWN_FILES,
  FORMATS,
  PICTURE,
  ISSUES,
  LOCAL_TIMES,
  COLUMN_WORDS,
  COLUMNS,
  SORTINGS,
  LIBRARY,
  FRAME,
  LESSON,
  COMPARISON,
  WRITER,
  NEWER,
  TIME_ZONES,
  ...lighter.flatMap((tag) => [openingOf(tag), restOf(tag)]),
];

let missed = 0;
for (const door of [LIVE_MAP, STILL_MAP, ...NEVER, ...LATER]) {
  if (manifest[door]) continue;
  console.error(`${door} is not a chunk of its own: it would load with the page`);
  missed += 1;
}
for (const { name, most, of, advice } of BUDGETS) {
  const files = [...new Set(of())];
  const kib = files.reduce((sum, file) => sum + gzipBytes(file), 0) / KB;
  const ok = kib <= most;
  if (!ok) missed += 1;
  console.log(
    `${ok ? ' ok ' : 'OVER'} ${name.padEnd(30)} ${kib.toFixed(1).padStart(6)} of ${most} KiB in ${files.length} files`,
  );
  if (ok) continue;
  for (const file of files) console.log(`       ${(gzipBytes(file) / KB).toFixed(1).padStart(6)} ${file}`);
  console.log(`     ${advice}`);
}

// The flow layer by itself, as `dispatch-atlas/flow-layer` weighs over MapLibre in a page of somebody else: made
// small, as their bundler does. Beside what draws and finds flows, each page fetches what its flows need.
const LAYER_FOLDER = join(ROOT, 'dist', 'flow-layer');
const LAYER_ENTRY = 'index.js';
/** KiB gzip. The aim was 15; docs/decisions/0008-weight-of-the-flow-layer.md says what the rest is for. */
const LAYER_MOST = 19;
const LAYER_PARTS = {
  'to pack few flows': 'page-tasks.js',
  'for many flows': 'many-flows.js',
  'their worker': 'pack-worker.js',
  'for motion': 'moving-lights.js',
};

/** @param {string} file */
const layerCode = (file) => readFileSync(join(LAYER_FOLDER, file), 'utf8');

/**
 * A script of the layer and those it imports at once.
 * @param {string} file
 * @returns {string[]}
 */
function withImports(file) {
  const imports = [...layerCode(file).matchAll(/^(?:import|export)\b[^'"\n]*["']\.\/([^"'\n]+)["'];?$/gm)];
  return [file, ...imports.flatMap(([, name = '']) => withImports(name))];
}

/** @param {readonly string[]} files */
function layerKib(files) {
  const code = [...new Set(files)].map((file) => minifySync(file, layerCode(file), { module: true }).code);
  return gzipSync(code.join('\n'), { level: 9 }).length / KB;
}

const atOnce = withImports(LAYER_ENTRY);
const layer = layerKib(atOnce);
const fits = layer <= LAYER_MOST;
if (!fits) missed += 1;
console.log(
  `${fits ? ' ok ' : 'OVER'} ${'flow layer over MapLibre'.padEnd(30)} ${layer.toFixed(1).padStart(6)} of ${LAYER_MOST} KiB in ${atOnce.length} files`,
);
for (const [name, file] of Object.entries(LAYER_PARTS)) {
  const more = layerKib(withImports(file).filter((part) => !atOnce.includes(part)));
  console.log(`       ${`and ${name}`.padEnd(28)} ${more.toFixed(1).padStart(6)}`);
}
process.exit(missed === 0 ? 0 : 1);
