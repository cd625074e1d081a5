import type { Hue, Palette } from '../../scene/types.ts';
import { STRIKE_IMAGE } from '../style/ids.ts';
import { type PaintedImage, paint } from './paint.ts';

/** How the inside of a head looks: its hue, the tint of its hue, or the casing. */
export type HeadFilling = 'solid' | 'tint' | 'open';

/** Width of the head that the images show, without casing; `icon-size` scales from here. */
export const HEAD_IMAGE_WIDTH = 24;
const LENGTH = 20;
const NOTCH = 0.22;
/** Room for the casing round the head: so far the tip stands from the edge of the image. */
export const HEAD_IMAGE_MARGIN = 4;

export function headImageId(hue: Hue, filling: HeadFilling): string {
  return `atlas-head-${hue}-${filling}`;
}

/** Tip at the top, notch at the foot. */
function headPath(context: CanvasRenderingContext2D): void {
  const [left, top] = [HEAD_IMAGE_MARGIN, HEAD_IMAGE_MARGIN];
  context.beginPath();
  context.moveTo(left + HEAD_IMAGE_WIDTH / 2, top);
  context.lineTo(left + HEAD_IMAGE_WIDTH, top + LENGTH);
  context.lineTo(left + HEAD_IMAGE_WIDTH / 2, top + LENGTH * (1 - NOTCH));
  context.lineTo(left, top + LENGTH);
  context.closePath();
}

function headImage(palette: Palette, hue: Hue, filling: HeadFilling): PaintedImage {
  const insides = { solid: palette.goods[hue], tint: palette.tint[hue], open: palette.casing };
  const size = [HEAD_IMAGE_WIDTH + 2 * HEAD_IMAGE_MARGIN, LENGTH + 2 * HEAD_IMAGE_MARGIN] as const;
  return paint(headImageId(hue, filling), ...size, (context) => {
    context.lineJoin = 'round';
    headPath(context);
    context.lineWidth = 5;
    context.strokeStyle = palette.casing;
    context.stroke();
    headPath(context);
    context.fillStyle = insides[filling];
    context.fill();
    context.lineWidth = 1.75;
    context.strokeStyle = palette.goods[hue];
    context.stroke();
  });
}

/** The × on a denied strand. */
function strikeImage(palette: Palette, hue: Hue): PaintedImage {
  const cross = (context: CanvasRenderingContext2D, colour: string, width: number): void => {
    context.beginPath();
    context.moveTo(3, 3);
    context.lineTo(12, 12);
    context.moveTo(12, 3);
    context.lineTo(3, 12);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  };
  return paint(STRIKE_IMAGE + hue, 15, 15, (context) => {
    context.lineCap = 'round';
    cross(context, palette.casing, 4);
    cross(context, palette.goods[hue], 1.75);
  });
}

const FILLINGS: readonly HeadFilling[] = ['solid', 'tint', 'open'];

/** Heads and strikes in every hue. */
export function headImages(palette: Palette): PaintedImage[] {
  const hues: readonly Hue[] = ['people', 'arms', 'food', 'energy', 'technology', 'information', 'neutral'];
  return hues.flatMap((hue) => [
    ...FILLINGS.map((filling) => headImage(palette, hue, filling)),
    strikeImage(palette, hue),
  ]);
}
