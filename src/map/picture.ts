import type { Map as MapLibreMap } from 'maplibre-gl';

/** What the page shows under and over the canvas. */
export interface PictureFrame {
  readonly paper: string;
  /** Colour of the globe's outline. */
  readonly edge: string;
  /** Radius of the outline, CSS px; null where there is none in the picture. */
  readonly radius: number | null;
}

/** The map's next frame as a PNG; null if there is nothing to draw on. */
export function pictureOf(map: MapLibreMap, frame: PictureFrame): Promise<Blob | null> {
  return new Promise((resolve) => {
    const finish = (blob: Blob | null): void => {
      map.off('render', capture);
      map.off('remove', giveUp);
      map.off('webglcontextlost', giveUp);
      resolve(blob);
    };
    const giveUp = (): void => finish(null);
    // The drawing buffer is only there until the frame ends, so it is copied inside of it.
    const capture = (): void => {
      const copy = framed(map.getCanvas(), frame, map.getPixelRatio());
      if (copy === null) giveUp();
      else copy.toBlob(finish, 'image/png');
    };
    map.on('render', capture);
    map.on('remove', giveUp);
    map.on('webglcontextlost', giveUp);
    map.triggerRepaint();
  });
}

function framed(
  picture: HTMLCanvasElement,
  { paper, edge, radius }: PictureFrame,
  pixelRatio: number,
): HTMLCanvasElement | null {
  if (picture.width === 0 || picture.height === 0) return null;
  const copy = document.createElement('canvas');
  copy.width = picture.width;
  copy.height = picture.height;
  const context = copy.getContext('2d');
  if (context === null) return null;
  context.fillStyle = paper;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(picture, 0, 0);
  if (radius === null) return copy;
  context.beginPath();
  context.arc(copy.width / 2, copy.height / 2, radius * pixelRatio, 0, 2 * Math.PI);
  context.strokeStyle = edge;
  context.lineWidth = pixelRatio;
  context.stroke();
  return copy;
}
