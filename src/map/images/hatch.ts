import type { Palette } from '../../scene/types.ts';
import { IMAGES } from '../style/ids.ts';
import { type PaintedImage, paint } from './paint.ts';

const TILE = 6;

/** One tile of the hatching of disputed areas; its diagonals meet those of its neighbours. */
export function hatchImage(palette: Palette): PaintedImage {
  return paint(IMAGES.hatch, TILE, TILE, (context) => {
    context.fillStyle = palette.disputedFill;
    context.fillRect(0, 0, TILE, TILE);
    context.strokeStyle = palette.disputedLine;
    context.globalAlpha = 0.55;
    context.lineWidth = 0.75;
    for (const shift of [-TILE, 0, TILE]) {
      context.beginPath();
      context.moveTo(shift - 1, TILE + 1);
      context.lineTo(shift + TILE + 1, -1);
      context.stroke();
    }
  });
}
