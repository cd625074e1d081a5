import { type SvgNode, serialiseSvg } from '../../static/svg-node.ts';
import { installFonts } from '../shared/install-fonts.ts';
import { paintSvg } from './paint-svg.ts';

/** Pixels for each px of the page. */
const DENSITY = 2;
/** A canvas larger than this is refused by some phones, pixels. */
const MOST_PIXELS = 16_000_000;
const FACES = ['400 12px "Noto Sans"', '600 12px "Noto Sans"', '400 12px "Source Serif 4"'] as const;

/** A picture as an SVG file of its own. */
export function svgFile(tree: SvgNode): Blob {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${serialiseSvg(tree)}`;
  return new Blob([text], { type: 'image/svg+xml' });
}

/**
 * A picture as a PNG of twice its size, its words in the fonts of the page. `pixels`, if given, takes the place of
 * the map in it: for what only the live map can draw.
 * @throws {Error} if there is no canvas to draw on
 */
export async function pngFile(tree: SvgNode, pixels: Blob | null = null): Promise<Blob> {
  await fontsFor(wordsOf(tree));
  const [width, height] = [Number(tree.attrs.width), Number(tree.attrs.height)];
  const density = Math.min(DENSITY, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.scale(density, density);
  paintSvg(context, tree);
  const map = tree.children?.find(({ tag }) => tag === 'svg');
  if (pixels && map) {
    const image = await createImageBitmap(pixels);
    const { y, width: wide, height: high } = map.attrs;
    context.drawImage(image, 0, Number(y), Number(wide), Number(high));
    image.close();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the canvas gave no picture');
  return blob;
}

async function fontsFor(text: string): Promise<void> {
  await installFonts(document, text);
  // A font that can't be had is stood in for.
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, text)));
}

function wordsOf(node: SvgNode): string {
  return [node.text ?? '', ...(node.children ?? []).map(wordsOf)].join(' ');
}
