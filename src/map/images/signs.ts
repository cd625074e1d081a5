import type { Palette } from '../../scene/types.ts';
import { IMAGES } from '../style/ids.ts';
import { type PaintedImage, paint } from './paint.ts';

type Context = CanvasRenderingContext2D;

/** A disc, filled and perhaps stroked, in the middle of a square image. */
function disc(context: Context, size: number, radius: number, fill: string, edge?: string, width = 0): void {
  context.beginPath();
  context.arc(size / 2, size / 2, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  if (edge === undefined) return;
  context.lineWidth = width;
  context.strokeStyle = edge;
  context.stroke();
}

const EVENT_SIZE = 24;
/** Half a diamond, and how far a second one looks out behind it. */
const DIAMOND = 5.5;
const BEHIND = 3;

function diamond(context: Context, shift: number): void {
  const middle = EVENT_SIZE / 2;
  context.beginPath();
  context.moveTo(middle + shift, middle - DIAMOND);
  context.lineTo(middle + shift + DIAMOND, middle);
  context.lineTo(middle + shift, middle + DIAMOND);
  context.lineTo(middle + shift - DIAMOND, middle);
  context.closePath();
}

/** One event or several; open where the first is not confirmed. */
function eventImage(id: string, { ink, casing }: Palette, several: boolean, solid: boolean): PaintedImage {
  return paint(id, EVENT_SIZE, EVENT_SIZE, (context) => {
    context.lineJoin = 'round';
    const shifts = several ? [BEHIND, 0] : [0];
    const draw = (shift: number, fill: string, edge: string, width: number): void => {
      diamond(context, shift);
      context.lineWidth = width;
      context.strokeStyle = edge;
      context.stroke();
      context.fillStyle = fill;
      context.fill();
    };
    for (const shift of shifts) draw(shift, casing, casing, 4.5);
    for (const shift of shifts) draw(shift, shift === 0 && solid ? ink : casing, ink, 1.25);
  });
}

/** The signs of places and events; each stands on a ring of casing, so that lines end before it. */
export function signImages(palette: Palette): PaintedImage[] {
  const { ink, casing, mapLabel } = palette;
  return [
    paint(IMAGES.site, 12, 12, (context) => {
      disc(context, 12, 4.5, casing);
      disc(context, 12, 2.75, casing, ink, 1.5);
    }),
    paint(IMAGES.city, 12, 12, (context) => {
      disc(context, 12, 5.5, casing);
      disc(context, 12, 3.5, ink);
    }),
    paint(IMAGES.capital, 16, 16, (context) => {
      disc(context, 16, 7, casing);
      disc(context, 16, 5, casing, ink, 1.5);
      disc(context, 16, 2.5, ink);
    }),
    paint(IMAGES.minor, 8, 8, (context) => {
      disc(context, 8, 2.75, casing);
      disc(context, 8, 1.75, mapLabel);
    }),
    paint(IMAGES.open, 12, 12, (context) => {
      disc(context, 12, 5.5, casing);
      disc(context, 12, 3.5, casing, ink, 1.5);
    }),
    eventImage(IMAGES.event, palette, false, true),
    eventImage(IMAGES.eventOpen, palette, false, false),
    eventImage(IMAGES.events, palette, true, true),
    eventImage(IMAGES.eventsOpen, palette, true, false),
  ];
}
