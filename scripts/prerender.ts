import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { markup, trusted } from '../src/app/markup.ts';
import { type LibraryEntry, libraryLanguage, staticLibrary } from '../src/app/static-library.ts';
import { staticPage } from '../src/app/static-page.ts';
import { decodeBasemap } from '../src/geo/basemap.ts';
import type { Basemap } from '../src/geo/basemap-types.ts';
import '../src/language/all.ts';
import { libraryMessagesFor } from '../src/language/library.ts';
import { LANGUAGES } from '../src/language/shell.ts';
import { pickText } from '../src/language/text.ts';
import { readDispatch } from '../src/model/read.ts';
import { defaultTime } from '../src/model/select.ts';
import type { Dispatch } from '../src/model/types.ts';
import { buildScene } from '../src/scene/build-scene.ts';
import { DARK, LIGHT, themeFor } from '../src/scene/theme.ts';
import { pictureTree, renderSvg } from '../src/static/picture.ts';
import { type SvgNode, serialiseSvg } from '../src/static/svg-node.ts';

/** Size of the still map in CSS px; its box scales it. */
const PICTURE = { width: 960, height: 672 } as const;
/** The same of a card, whose strands and words are those of small screens. */
const CARD = { width: 600, height: 375 } as const;
/** Runs before anything is painted: an address that asks for a story must not flash the library. */
const ASKS =
  "if (new URLSearchParams(location.search).has('d')) document.documentElement.classList.add('asks');\n";
const PLACE_OF_DISPATCH = '<!--dispatch-->';
/** A policy without exceptions for our own pages; a dispatch of the reader's may come from any https address. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self' https:; worker-src 'self' blob:; base-uri 'none'; form-action 'none'";

/**
 * Serves `geodata/dispatches/` under `dispatches/`, and writes into the built pages what is there before any
 * script runs: the front page with its library of all dispatches, and for each dispatch its permanent address `d/<id>/`.
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

    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const html = String(page.source);
      const basemapFile = join(root, 'geodata', 'basemap', 'basemap-110m.json');
      const basemap = decodeBasemap(JSON.parse(readFileSync(basemapFile, 'utf8')));

      const dispatches: Dispatch[] = [];
      for (const name of files()) {
        const text = read(name);
        this.emitFile({ type: 'asset', fileName: `dispatches/${name}`, source: text });
        const { dispatch } = readDispatch(text);
        if (!dispatch) throw new Error(`${name} is no dispatch: dispatch-atlas validate says why`);
        const { lang } = dispatch;
        const scene = buildScene(
          dispatch,
          { time: defaultTime(dispatch), filter: {}, selected: null, hovered: null },
          { theme: themeFor('light', 'desk'), lang },
        );
        const story = staticPage(
          dispatch,
          lang,
          renderSvg(scene, basemap, { ...PICTURE, projection: 'globe' }),
        );
        this.emitFile({
          type: 'asset',
          fileName: `d/${dispatch.id}/index.html`,
          source: writePage(html, dispatch, story, '../../'),
        });
        dispatches.push(dispatch);
      }
      page.source = writeLibrary(html, dispatches, basemap);
      this.emitFile({ type: 'asset', fileName: 'assets/still-map.css', source: stillMapStyles() });
      this.emitFile({ type: 'asset', fileName: 'assets/asks.js', source: ASKS });
    },
  };
}

/** The built page as a library: its cards in one language, and in templates all of it in every language. */
function writeLibrary(html: string, dispatches: readonly Dispatch[], basemap: Basemap): string {
  const lang = libraryLanguage(dispatches.map((dispatch) => ({ dispatch })));
  const { title } = libraryMessagesFor(lang);
  const content = (tag: string, isWhole: boolean) =>
    staticLibrary(
      dispatches.map(
        (dispatch): LibraryEntry => ({ dispatch, picture: cardPicture(dispatch, tag, basemap, isWhole) }),
      ),
      tag,
    );
  const head =
    markup`<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY.replaceAll('"', '&quot;'))}">
    <title>${title} · Dispatch Atlas</title>
    <script src="./assets/asks.js"></script>
    <link rel="stylesheet" href="./assets/still-map.css">`.markup;
  const templates = LANGUAGES.map(
    (tag) => markup`<template data-lang="${tag}">${content(tag, false)}</template>`,
  );
  const library = markup`<div class="library">
      <header><a class="brand" href="./">Dispatch Atlas</a><div class="tools"></div></header>
      <main lang="${lang}">${content(lang, true)}</main>
      ${templates}
    </div>`.markup;
  const explorer = (main: string) =>
    `<template id="explorer">${main.replace(PLACE_OF_DISPATCH, '')}</template>`;
  return html
    .replace(/<html[^>]*>/, () => markup`<html lang="${lang}" data-root="./">`.markup)
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace(/<main>[\s\S]*<\/main>/, (main) => `${library}\n    ${explorer(main)}`);
}

/** Of the parts of a picture the ground and the strands: heavy, and without words. */
const WORDLESS: readonly number[] = [1, 3];

/** The map of a card; not whole, it has empty places for what the page holds already. */
function cardPicture(dispatch: Dispatch, lang: string, basemap: Basemap, isWhole: boolean): string {
  const scene = buildScene(
    dispatch,
    { time: defaultTime(dispatch), filter: {}, selected: null, hovered: null },
    { theme: themeFor('light', 'phone'), lang },
  );
  const tree = pictureTree(scene, basemap, { ...CARD, projection: 'globe', idPrefix: `card-${dispatch.id}` });
  const [frame, ...before] = [...(tree.children ?? [])].reverse();
  if (!frame) return serialiseSvg(tree);
  const parts = (frame.children ?? []).map((part, index): SvgNode => {
    if (!WORDLESS.includes(index)) return part;
    const attrs = { ...part.attrs, 'data-keep': '' };
    return isWhole ? { ...part, attrs } : { tag: part.tag, attrs };
  });
  return serialiseSvg({ ...tree, children: [...before.reverse(), { ...frame, children: parts }] });
}

/** The built page with a story in it, its addresses turned towards the site's own folder. */
function writePage(html: string, dispatch: Dispatch, story: string, root: string): string {
  const title = pickText(dispatch.title, dispatch.lang, dispatch.lang)?.text ?? dispatch.id;
  const summary = pickText(dispatch.summary, dispatch.lang, dispatch.lang)?.text ?? '';
  const head =
    markup`<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY.replaceAll('"', '&quot;'))}">
    <title>${title} · Dispatch Atlas</title>
    <meta name="description" content="${summary}">
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${summary}">
    <meta property="og:type" content="article">
    <link rel="stylesheet" href="./assets/still-map.css">
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
 * Dark colours for the still pictures of a page without script: they carry the light ones as attributes, which
 * any rule overrides.
 */
function stillMapStyles(): string {
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
