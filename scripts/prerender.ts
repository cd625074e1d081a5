import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cardPicture, withoutEvents } from '../src/app/card-picture.ts';
import { feed } from '../src/app/feed.ts';
import { oembed } from '../src/app/oembed.ts';
import { SOCIAL_SIZE, socialPicture } from '../src/app/social-picture.ts';
import { staticComparison } from '../src/app/static-compare.ts';
import {
  type LibraryEntry,
  libraryLanguage,
  staticLessons,
  staticLibrary,
} from '../src/app/static-library.ts';
import { decodeBasemap } from '../src/geo/basemap.ts';
import type { Basemap } from '../src/geo/basemap-types.ts';
import { type Markup, markup, trusted } from '../src/static/page/markup.ts';
import { staticPage } from '../src/static/page/static-page.ts';
import '../src/language/all.ts';
import { compareMessagesFor } from '../src/language/compare.ts';
import { libraryMessagesFor } from '../src/language/library.ts';
import { LANGUAGES } from '../src/language/shell.ts';
import { pickText } from '../src/language/text.ts';
import { readDispatch } from '../src/model/read.ts';
import { defaultTime } from '../src/model/select.ts';
import type { Dispatch } from '../src/model/types.ts';
import { buildScene } from '../src/scene/build-scene.ts';
import { DARK, LIGHT, themeFor } from '../src/scene/theme.ts';
import { renderSvg } from '../src/static/picture.ts';
import { shippedFolder } from './shipped-folder.ts';
import { siteAddress } from './site-address.ts';
import { type PngRenderer, pngRenderer } from './social-image.ts';

/** Size of the still map in CSS px; its box scales it. */
const PICTURE = { width: 960, height: 672 } as const;
/** Beside the page of each dispatch: what other pages show of a link to it. */
const PICTURE_FILE = 'picture.png';
const OEMBED_FILE = 'oembed.json';
/**
 * Runs before anything is painted: an address that asks for a story must not flash the library. One that asks for two
 * of them side by side gets what the page shows.
 */
const ASKS =
  "if (!document.documentElement.matches('[data-compare]') && new URLSearchParams(location.search).has('d')) document.documentElement.classList.add('asks');\n";
const MAIN = /<main>[\s\S]*<\/main>/;
const PLACE_OF_DISPATCH = '<!--dispatch-->';
/** A policy without exceptions for our own pages; a dispatch of the reader's may come from any https address. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self' https:; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Serves `geodata/dispatches/` under `dispatches/`, and writes into the built pages what is there before any
 * script runs: the front page with its library of all dispatches, and for each dispatch its permanent address `d/<id>/`,
 * with what other pages show of it: picture, oEmbed answer, feed.
 */
export function prerender(root: string): Plugin {
  const folder = join(root, 'geodata', 'dispatches');
  const files = () => readdirSync(folder).filter((name) => name.endsWith('.geojson'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  return {
    name: 'dispatch-atlas-prerender',
    enforce: 'post',

    configureServer(server) {
      server.middlewares.use('/dispatches/', (request, response, next) => {
        const name = (request.url ?? '').replace(/^\//, '').split('?')[0] ?? '';
        if (!files().includes(name)) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/geo+json');
        response.end(read(name));
      });
    },

    async generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const html = withoutCors(String(page.source));
      const site = siteAddress();
      if (site === null) {
        this.info('SITE_ADDRESS is not set: feed, oEmbed and pictures of links get relative addresses');
      }
      const frame = readFileSync(join(root, 'embed.html'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'embed.html', source: writeFrame(html, frame, site) });
      const drawPng = await pngRenderer();
      const basemapFile = join(root, 'geodata', 'basemap', 'basemap-110m.json');
      const basemap = decodeBasemap(JSON.parse(readFileSync(basemapFile, 'utf8')));

      const dispatches: Dispatch[] = [];
      for (const name of files()) {
        const text = read(name);
        this.emitFile({ type: 'asset', fileName: `dispatches/${name}`, source: text });
        const { dispatch } = readDispatch(text);
        if (!dispatch) throw new Error(`${name} is no dispatch: dispatch-atlas validate says why`);
        const own = shippedFolder(dispatch.id, name);
        for (const [fileName, source] of Object.entries(
          storyFiles(dispatch, { html, basemap, site, drawPng }),
        )) {
          this.emitFile({ type: 'asset', fileName: `${own}${fileName}`, source });
        }
        dispatches.push(dispatch);
      }
      // What was brought up to date last comes first.
      dispatches.sort((a, b) => (b.updated ?? '').localeCompare(a.updated ?? ''));
      const shelf = { html, dispatches, basemap };
      page.source = writeShelf({
        ...shelf,
        name: (lang) => libraryMessagesFor(lang).title,
        content: staticLibrary,
        opening: markup`data-root="./"`,
        template: 'explorer',
      });
      const lesson = readFileSync(join(root, 'classroom.html'), 'utf8');
      const [lessonMain = ''] = MAIN.exec(lesson) ?? [];
      const classroom = writeShelf({
        ...shelf,
        html: html.replace(MAIN, () => lessonMain),
        name: (lang) => libraryMessagesFor(lang).lessonTitle,
        content: staticLessons,
        opening: markup`data-root="./" data-lesson`,
        template: 'classroom',
      });
      this.emitFile({ type: 'asset', fileName: 'classroom.html', source: classroom });
      if (dispatches.length > 1) {
        const comparison = writeShelf({
          ...shelf,
          name: (lang) => compareMessagesFor(lang).title,
          content: staticComparison,
          opening: markup`data-root="./" data-compare`,
          template: 'explorer',
          styles: ['compare.css'],
        });
        this.emitFile({ type: 'asset', fileName: 'compare.html', source: comparison });
        const styles = readFileSync(join(root, 'src', 'app', 'compare.css'), 'utf8');
        this.emitFile({ type: 'asset', fileName: 'assets/compare.css', source: styles });
      }
      const writing = readFileSync(join(root, 'write.html'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'write.html', source: writeWriter(html, writing) });
      const lang = libraryLanguage(dispatches.map((dispatch) => ({ dispatch })));
      const address = (path: string) => `${site ?? './'}${path}`;
      this.emitFile({ type: 'asset', fileName: 'feed.xml', source: feed(dispatches, { lang, address }) });
      this.emitFile({ type: 'asset', fileName: 'assets/still-map.css', source: stillMapStyles() });
      this.emitFile({ type: 'asset', fileName: 'assets/asks.js', source: ASKS });
    },
  };
}

interface StoryOptions {
  /** The built front page. */
  readonly html: string;
  readonly basemap: Basemap;
  /** The site's own address; null where the build was not told. */
  readonly site: string | null;
  readonly drawPng: PngRenderer;
}

/** All that stands at the permanent address of a dispatch, by name. */
function storyFiles(
  dispatch: Dispatch,
  { html, basemap, site, drawPng }: StoryOptions,
): Readonly<Record<string, string | Uint8Array>> {
  const { lang, id } = dispatch;
  const choice = { time: defaultTime(dispatch), filter: {}, selected: null, hovered: null };
  const scene = buildScene(dispatch, choice, { theme: themeFor('light', 'desk'), lang });
  const small = buildScene(withoutEvents(dispatch), choice, { theme: themeFor('light', 'phone'), lang });
  const story = staticPage(dispatch, lang, renderSvg(scene, basemap, { ...PICTURE, projection: 'globe' }));
  const root = '../../';
  const base = site ?? root;
  const answer = oembed(dispatch, {
    site: base,
    frame: `${base}embed.html`,
    picture: `${base}d/${id}/${PICTURE_FILE}`,
    pictureSize: SOCIAL_SIZE,
  });
  return {
    'index.html': writePage(html, dispatch, story, { root, site }),
    [PICTURE_FILE]: drawPng(socialPicture(dispatch, small, basemap)),
    [OEMBED_FILE]: answer,
  };
}

interface Shelf {
  /** The built page, of one story. */
  readonly html: string;
  readonly dispatches: readonly Dispatch[];
  readonly basemap: Basemap;
  readonly name: (lang: string) => string;
  readonly content: (entries: readonly LibraryEntry[], lang: string) => Markup;
  /** Attributes of the root element. */
  readonly opening: Markup;
  /** Id of the template that keeps what shows one story. */
  readonly template: string;
  /** Style sheets of this page alone, by their names in `assets/`. */
  readonly styles?: readonly string[];
}

/** The built page as a library: its cards in one language, and in templates all of it in every language. */
function writeShelf({
  html,
  dispatches,
  basemap,
  name,
  content,
  opening,
  template,
  styles = [],
}: Shelf): string {
  const lang = libraryLanguage(dispatches.map((dispatch) => ({ dispatch })));
  const title = name(lang);
  const contentIn = (tag: string, isWhole: boolean) =>
    content(
      dispatches.map(
        (dispatch): LibraryEntry => ({ dispatch, picture: cardPicture(dispatch, tag, basemap, isWhole) }),
      ),
      tag,
    );
  const head = markup`${policyOf(POLICY)}
    <title>${title} · Dispatch Atlas</title>
    <link rel="alternate" type="application/rss+xml" title="${title} · Dispatch Atlas" href="./feed.xml">
    <script src="./assets/asks.js"></script>
    <link rel="stylesheet" href="./assets/still-map.css">
    ${styles.map((file) => markup`<link rel="stylesheet" href="./assets/${file}">`)}`.markup;
  const templates = LANGUAGES.map(
    (tag) => markup`<template data-lang="${tag}">${contentIn(tag, false)}</template>`,
  );
  const library = markup`<div class="library">
      <header><a class="brand" href="./">Dispatch Atlas</a><div class="tools"></div></header>
      <main lang="${lang}">${contentIn(lang, true)}</main>
      ${templates}
    </div>`.markup;
  const story = (main: string) =>
    `<template id="${template}">${main.replace(PLACE_OF_DISPATCH, '')}</template>`;
  return html
    .replace(/<html[^>]*>/, () => markup`<html lang="${lang}" ${opening}>`.markup)
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace(MAIN, (main) => `${library}\n    ${story(main)}`);
}

/** Where a page stands. */
interface Place {
  /** The way from it to the site's own folder. */
  readonly root: string;
  readonly site: string | null;
}

/** The built page with a story in it, its addresses turned towards the site's own folder. */
function writePage(html: string, dispatch: Dispatch, story: string, { root, site }: Place): string {
  const title = pickText(dispatch.title, dispatch.lang, dispatch.lang)?.text ?? dispatch.id;
  const summary = pickText(dispatch.summary, dispatch.lang, dispatch.lang)?.text ?? '';
  const folder = `${site ?? root}d/${dispatch.id}/`;
  const picture = `${folder}${PICTURE_FILE}`;
  const head = markup`${policyOf(POLICY)}
    <title>${title} · Dispatch Atlas</title>
    <meta name="description" content="${summary}">
    <meta property="og:site_name" content="Dispatch Atlas">
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${summary}">
    <meta property="og:type" content="article">
    <meta property="og:locale" content="${dispatch.lang}">
    <meta property="og:image" content="${picture}">
    <meta property="og:image:type" content="image/png">
    <meta property="og:image:width" content="${SOCIAL_SIZE.width}">
    <meta property="og:image:height" content="${SOCIAL_SIZE.height}">
    <meta property="og:image:alt" content="${title}">
    <meta name="twitter:card" content="summary_large_image">
    <meta name="twitter:title" content="${title}">
    <meta name="twitter:description" content="${summary}">
    <meta name="twitter:image" content="${picture}">
    ${site === null ? null : markup`<meta property="og:url" content="${folder}"><link rel="canonical" href="${folder}">`}
    <link rel="stylesheet" href="./assets/still-map.css">
    <link rel="alternate" type="application/json+oembed" href="${folder}${OEMBED_FILE}" title="${title}">
    <link rel="alternate" type="application/rss+xml" href="./feed.xml" title="Dispatch Atlas">
    <link rel="alternate" type="application/geo+json" href="./dispatches/${dispatch.id}.geojson">`.markup;
  const opening = markup`<html lang="${dispatch.lang}" data-root="${root}" data-dispatch="${dispatch.id}">`
    .markup;
  // Replacements by function: a `$` in a text is no pattern.
  return html
    .replace(/<html[^>]*>/, () => opening)
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace(PLACE_OF_DISPATCH, () => story)
    .replaceAll(/(?<= (?:href|src)=")\.\//g, () => root);
}

/**
 * The built page as the one for frames: what is in `embed.html` with the scripts of the front page. As a page of
 * its own to Vite, both would get their script in many small pieces.
 */
function writeFrame(html: string, frame: string, site: string | null): string {
  const [body = ''] = /<body>[\s\S]*<\/body>/.exec(frame) ?? [];
  const head = markup`${site === null ? null : policyOf(framePolicy(site))}
    <meta name="robots" content="noindex">`.markup;
  return html
    .replace(/<html[^>]*>/, () => '<html lang="en" data-frame>')
    .replace(/(?=<title>)/, () => `${head}\n    `)
    .replace(/<body>[\s\S]*<\/body>/, () => body);
}

/** The built page as the one for writing: its element in place of the story, the scripts of the front page. */
function writeWriter(html: string, writing: string): string {
  const [main = ''] = MAIN.exec(writing) ?? [];
  return html
    .replace(/<html[^>]*>/, () => '<html lang="en" data-root="./" data-write>')
    .replace(/(?=<title>)/, () => `${policyOf(POLICY).markup}\n    `)
    .replace(MAIN, () => main);
}

/**
 * The same policy for a page in a sandbox. There MapLibre starts its worker from a `data:` address, and browsers
 * differ in whether `'self'` is still the site that the page comes from: so the site is named.
 */
function framePolicy(site: string): string {
  const { origin } = new URL(site);
  return POLICY.replace("worker-src 'self'", "worker-src data: 'self'").replaceAll(
    "'self'",
    `'self' ${origin}`,
  );
}

function policyOf(policy: string): Markup {
  return markup`<meta http-equiv="Content-Security-Policy" content="${trusted(policy.replaceAll('"', '&quot;'))}">`;
}

/** Vite asks for style sheets as another origin's; opened as a file, a page would then get none. */
function withoutCors(html: string): string {
  return html.replaceAll(/(<link rel="stylesheet") crossorigin/g, '$1');
}

/**
 * Dark colours for the still pictures of a page without script: they carry the light ones as attributes, which
 * any rule overrides.
 */
export function stillMapStyles(): string {
  const pairs = new Map(
    [...colours(LIGHT)].map(([name, colour]) => [colour, colours(DARK).get(name) ?? colour]),
  );
  const rules = [...pairs].flatMap(([light, dark]) =>
    ['fill', 'stroke'].map(
      (name) =>
        `:is(.static-map, .card-counts) [${name}="${light}"] { ${name}: light-dark(${light}, ${dark}); }`,
    ),
  );
  return `${rules.join('\n')}\n`;
}

/** Every colour of a palette by its name; those of goods and tints by theirs. */
function colours(palette: typeof LIGHT): ReadonlyMap<string, string> {
  const { goods, tint, scheme: _, ...rest } = palette;
  return new Map([
    ...Object.entries(rest),
    ...Object.entries(goods).map(([hue, colour]): [string, string] => [`goods-${hue}`, colour]),
    ...Object.entries(tint).map(([hue, colour]): [string, string] => [`tint-${hue}`, colour]),
  ]);
}
