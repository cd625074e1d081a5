import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type SvgNode, serialiseSvg } from '../src/static/svg-node.ts';

const resolve = createRequire(import.meta.url).resolve;
/** All that our pictures are set in; `font-family` names them as the page does. */
const FONTS = [
  ...['latin', 'latin-ext', 'cyrillic', 'greek'].flatMap((script) =>
    [400, 600].flatMap((weight) => [
      `@fontsource/noto-sans/files/noto-sans-${script}-${weight}-normal.woff2`,
      `@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff2`,
    ]),
  ),
  '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
];

export type PngRenderer = (svg: SvgNode) => Uint8Array;

let loading: Promise<PngRenderer> | undefined;
let loadingResvg: Promise<typeof import('@resvg/resvg-wasm')> | undefined;

/** The package that draws, ready to be used; it starts once only. */
export function loadResvg(): Promise<typeof import('@resvg/resvg-wasm')> {
  loadingResvg ??= import('@resvg/resvg-wasm').then(async (resvg) => {
    await resvg.initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
    return resvg;
  });
  return loadingResvg;
}

/** Makes PNG files of SVG trees, in their own size. Loaded once: only a build needs it. */
export function pngRenderer(): Promise<PngRenderer> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PngRenderer> {
  const { Resvg } = await loadResvg();
  const fontBuffers = FONTS.map((name) => new Uint8Array(readFileSync(resolve(name))));
  return (tree) => {
    const picture = new Resvg(serialiseSvg(tree), {
      font: {
        fontBuffers,
        loadSystemFonts: false,
        sansSerifFamily: 'Noto Sans',
        serifFamily: 'Source Serif 4',
      },
    });
    const image = picture.render();
    const png = image.asPng();
    image.free();
    picture.free();
    return png;
  };
}
