import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { markup, trusted } from '../src/app/markup.ts';
import { staticPage } from '../src/app/static-page.ts';
import { decodeBasemap } from '../src/geo/basemap.ts';
import { pickText } from '../src/language/text.ts';
import { readDispatch } from '../src/model/read.ts';
import { defaultTime } from '../src/model/select.ts';
import type { Dispatch } from '../src/model/types.ts';
import { buildScene } from '../src/scene/build-scene.ts';
import { DARK, LIGHT, themeFor } from '../src/scene/theme.ts';
import { renderSvg } from '../src/static/picture.ts';

/** The story that the front page opens. */
const FRONT = 'north-korea-russia';
/** Size of the still map in CSS px; its box scales it. */
const PICTURE = { width: 960, height: 672 } as const;
const PLACE_OF_DISPATCH = '<!--dispatch-->';
/** A policy without exceptions for our own pages; a dispatch of the reader's may come from any https address. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self' https:; worker-src 'self' blob:; base-uri 'none'; form-action 'none'";

/**
 * Serves `geodata/dispatches/` under `dispatches/`, and writes into the built pages what is there before any
 * script runs: the front page with its story, and for each dispatch its permanent address `d/<id>/`.
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
        if (dispatch.id === FRONT) page.source = writePage(html, dispatch, story, './');
      }
      this.emitFile({ type: 'asset', fileName: 'assets/still-map.css', source: stillMapStyles() });
    },
  };
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
 * Dark colours for the still map of a page without script: the picture carries the light ones as attributes,
 * which any rule overrides.
 */
function stillMapStyles(): string {
  const pairs = new Map(
    [...colours(LIGHT)].map(([name, colour]) => [colour, colours(DARK).get(name) ?? colour]),
  );
  const rules = [...pairs].map(
    ([light, dark]) =>
      `  .static-map [fill="${light}"] { fill: ${dark}; }\n  .static-map [stroke="${light}"] { stroke: ${dark}; }`,
  );
  return `@media (prefers-color-scheme: dark) {\n${rules.join('\n')}\n}\n`;
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
