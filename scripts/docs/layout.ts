import { posix } from 'node:path';
import { type Markup, markup, trusted } from '../../src/static/page/markup.ts';
import type { DocumentParts } from './markdown.ts';
import { type DocsChapter, type DocsPage, SEARCH_FILE, toTopOf } from './pages.ts';

/** Scripts and styles of the pages, from `site/docs/`. */
export interface PageAssets {
  readonly style: string;
  /** Of every page. */
  readonly script: string;
  /** Of some pages, by their path. */
  readonly more: Readonly<Record<string, string>>;
}

export interface LayoutOptions {
  readonly page: DocsPage;
  readonly parts: DocumentParts;
  readonly chapters: readonly DocsChapter[];
  readonly assets: PageAssets;
  /** Scripts and styles of the examples of this page, from `site/docs/`. */
  readonly examples: readonly string[];
}

/** The strictest that `docs/embedding.md` speaks of, so that these pages are a test of it; nothing leaves the site. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'";
/** From `site/docs/`; a build of its own writes it beside the pages. */
const ELEMENTS = '../cdn/dispatch-atlas.js';
const WORDS = {
  en: {
    skip: 'To the text',
    pages: 'Contents',
    places: 'On this page',
    neighbours: 'Before and next',
    prev: 'Before',
    next: 'Next',
  },
  de: {
    skip: 'Zum Text',
    pages: 'Inhalt',
    places: 'Auf dieser Seite',
    neighbours: 'Davor und danach',
    prev: 'Davor',
    next: 'Danach',
  },
} as const;
const SITE_NAME = 'Dispatch Atlas';
/** A list of fewer places is no help. */
const LEAST_PLACES = 2;

/** A whole page. All addresses in it are relative, so that it works in any folder and as a file. */
export function layOut({ page, parts, chapters, assets, examples }: LayoutOptions): string {
  const top = toTopOf(page.path);
  const words = WORDS[page.lang];
  const title = page.path === 'index.html' ? `${parts.title}` : `${parts.title} · ${SITE_NAME}`;
  const more = assets.more[page.path];
  const styles = [assets.style, ...examples.filter((name) => name.endsWith('.css'))];
  const scripts = [
    assets.script,
    ...(parts.isLive ? [ELEMENTS] : []),
    ...(more ? [more] : []),
    ...examples.filter((name) => name.endsWith('.js')),
  ];
  return markup`<!doctype html>
<html lang="${page.lang}" data-docs="${top === '' ? './' : top}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="same-origin">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${parts.description}">
<link rel="icon" href="${top}icon.svg" type="image/svg+xml">
${styles.map((name) => markup`<link rel="stylesheet" href="${top}${name}">\n`)}${scripts.map(
  (name) => markup`<script type="module" src="${top}${name}"></script>\n`,
)}</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="head">
<p class="names"><a class="brand" href="${top}../index.html">${SITE_NAME}</a> <a class="docs-name" lang="en" href="${top}index.html">Documentation</a></p>
<search class="search" lang="en" hidden><label class="unseen" for="search">Search the documentation</label><input id="search" type="search" placeholder="Search" autocomplete="off" spellcheck="false" data-index="${top}${SEARCH_FILE}"><p class="unseen" role="status"></p><ol class="found" hidden></ol></search>
</header>
<details class="menu"><summary>${words.pages}</summary>${contents({ page, chapters })}</details>
<div class="columns">
<div class="side">${contents({ page, chapters })}</div>
<main id="content" tabindex="-1">
${trusted(withPlaces(parts, places(parts, page)))}${neighbours({ page, chapters })}
</main>
</div>
</body>
</html>
`.markup;
}

type Around = Pick<LayoutOptions, 'page' | 'chapters'>;

function contents({ page, chapters }: Around): Markup {
  const isOfDecisions = page.path.startsWith('decisions/');
  return markup`<nav class="pages" aria-label="All pages" lang="en">${chapters.map(
    ({ name, pages }) =>
      markup`<h2>${name}</h2><ul>${pages.flatMap((other) => {
        if (other.name === null) return [];
        const isHere = other === page || (isOfDecisions && other.path === 'decisions/index.html');
        const mark = isHere ? trusted(` aria-current="${other === page ? 'page' : 'true'}"`) : null;
        const lang = other.lang === 'en' ? null : markup` lang="${other.lang}"`;
        return markup`<li><a href="${wayTo(page, other)}"${mark}${lang}>${other.name}</a></li>`;
      })}</ul>`,
  )}</nav>`;
}

/** What the page has, as links. */
function places({ headings }: DocumentParts, { lang }: DocsPage): string {
  const shown = headings.filter(({ depth }) => depth === 2 || depth === 3);
  if (shown.length < LEAST_PLACES) return '';
  const name = WORDS[lang].places;
  return markup`<nav class="places" aria-label="${name}"><p>${name}</p><ul>${shown.map(
    ({ id, text, depth }) => markup`<li data-depth="${depth}"><a href="#${id}">${text}</a></li>`,
  )}</ul></nav>`.markup;
}

/** Behind the title, before the text. */
function withPlaces({ body }: DocumentParts, list: string): string {
  const end = body.indexOf('</h1>') + '</h1>'.length;
  return `${body.slice(0, end)}\n${list}<div class="text">${body.slice(end)}</div>`;
}

function neighbours({ page, chapters }: Around): Markup | null {
  const pages = chapters.flatMap((chapter) => chapter.pages).filter(({ name }) => name !== null);
  const at = pages.indexOf(page);
  if (at < 0) return null;
  const words = WORDS[page.lang];
  const link = (other: DocsPage | undefined, rel: 'prev' | 'next') =>
    other
      ? markup`<a rel="${rel}" href="${wayTo(page, other)}"><span>${words[rel]}</span> <bdi lang="${other.lang}">${other.name ?? ''}</bdi></a>`
      : null;
  return markup`<nav class="neighbours" aria-label="${words.neighbours}">${link(pages[at - 1], 'prev')}${link(pages[at + 1], 'next')}</nav>`;
}

function wayTo(from: DocsPage, to: DocsPage): string {
  return posix.relative(posix.dirname(from.path), to.path);
}
