/** Pixels per CSS px in every image of ours: sharp on the screens most people have. */
export const IMAGE_PIXEL_RATIO = 2;

/** What `Map.addImage` takes. */
export interface PaintedImage {
  readonly id: string;
  readonly data: ImageData;
}

/**
 * An image of `width` × `height` CSS px, painted by `draw` in CSS px.
 * @throws if the browser gives no 2D context (it always does where WebGL works).
 */
export function paint(
  id: string,
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void,
): PaintedImage {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * IMAGE_PIXEL_RATIO);
  canvas.height = Math.ceil(height * IMAGE_PIXEL_RATIO);
  // Read back at once: on the GPU that would wait for all it has to draw.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error(`no 2D context for image ${id}`);
  context.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  draw(context);
  return { id, data: context.getImageData(0, 0, canvas.width, canvas.height) };
}
