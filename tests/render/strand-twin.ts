import type { FlowCamera } from '../../src/map/flow-layer/camera-types.ts';
import { StrandPlacer } from '../../src/map/flows/placed-strands.ts';
import { lookOf } from '../../src/map/flows/strand-looks.ts';
import { StrandPainter } from '../../src/map/flows/strand-painter.ts';
import { calmScene } from '../../src/map/scene-change.ts';
import { planStrands } from '../../src/scene/layout/strand-plan.ts';
import type { Scene } from '../../src/scene/types.ts';
import { flowNodes } from '../../src/static/flow-marks.ts';
import type { PictureProjection } from '../../src/static/picture.ts';
import { type View, viewOf } from '../../src/static/projection.ts';
import { serialiseSvg, svg } from '../../src/static/svg-node.ts';
import { layoutStrands } from '../helpers/layouts.ts';

/*
 * The same strands drawn as SVG and by WebGL: one projection, one frame, on a plain ground. Scenes that are
 * given together share bounds and theme, and are laid out each by itself, so that none moves another aside.
 */

export interface TwinOptions {
  readonly projection: PictureProjection;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

export type Scenes = readonly [Scene, ...Scene[]];

const RADIANS = Math.PI / 180;

/** The camera of the live map that shows what a still picture's projection shows. */
export function cameraOfView(view: View, options: TwinOptions): FlowCamera {
  const { width, height, pixelRatio, projection } = options;
  const globe = projection === 'globe';
  const matrix = globe ? orthographic(view, options) : mercator(view, options);
  const xOf = (px: number) => ((2 * px) / width - 1 - (matrix[12] ?? 0)) / (matrix[0] ?? 1);
  const [lambda, phi] = view.d3.rotate().map((angle) => -angle * RADIANS);
  return {
    globe,
    transition: globe ? 1 : 0,
    matrix,
    fallback: matrix,
    plane: globe ? [...towards(lambda ?? 0, phi ?? 0), 0] : [0, 0, 0, 0],
    width,
    height,
    pixelRatio,
    zoom: 0,
    pxPerRad: view.d3.scale(),
    cap: [0, 0, 1, -2],
    copies: [0, 0],
    xRange: globe ? [0, 1] : [xOf(0), xOf(width)],
  };
}

function towards(lambda: number, phi: number): [number, number, number] {
  return [Math.sin(lambda) * Math.cos(phi), Math.sin(phi), Math.cos(lambda) * Math.cos(phi)];
}

/** Unit sphere → clip space, by columns. */
function orthographic({ d3 }: View, { width, height }: TwinOptions): Float64Array {
  const [lambda = 0, phi = 0] = d3.rotate().map((angle) => -angle * RADIANS);
  const [tx, ty] = d3.translate();
  const [kx, ky] = [(2 * d3.scale()) / width, (2 * d3.scale()) / height];
  const right = [Math.cos(lambda), 0, -Math.sin(lambda)];
  const up = towards(lambda, phi + Math.PI / 2);
  return Float64Array.from([
    ...[0, 1, 2].flatMap((axis) => [kx * (right[axis] ?? 0), ky * (up[axis] ?? 0), 0, 0]),
    (2 * tx) / width - 1,
    1 - (2 * ty) / height,
    0,
    1,
  ]);
}

/** Mercator 0 … 1 → clip space, by columns. */
function mercator({ project, d3 }: View, { width, height }: TwinOptions): Float64Array {
  const [x = 0, y = 0] = project([0, 0]) ?? [];
  const world = 2 * Math.PI * d3.scale();
  const [kx, ky] = [(2 * world) / width, (2 * world) / height];
  const columns = [
    [kx, 0, 0, 0],
    [0, -ky, 0, 0],
    [0, 0, 1, 0],
    [(2 * x) / width - 1 - kx / 2, 1 - (2 * y) / height + ky / 2, 0, 1],
  ];
  return Float64Array.from(columns.flat());
}

/** The strands as the still picture has them. */
export async function drawnAsSvg(scenes: Scenes, options: TwinOptions): Promise<ImageData> {
  const { width, height, pixelRatio } = options;
  const [{ theme }] = scenes;
  const { project } = viewOf(scenes[0], options);
  const strands = scenes
    .flatMap((scene) => layoutStrands(scene, project, options))
    .map((strand) => flowNodes(strand, theme, false));
  const size = { width: width * pixelRatio, height: height * pixelRatio };
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, ...size };
  const ground = svg('rect', { width, height, fill: theme.palette.land });
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(serialiseSvg(svg('svg', root, [ground, ...strands])))}`;
  await image.decode();
  const context = contextOf(size);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, size.width, size.height);
}

/** The strands as the live map has them. */
export function drawnByWebgl(scenes: Scenes, options: TwinOptions): ImageData {
  const { width, height, pixelRatio } = options;
  const [{ theme }] = scenes;
  const view = viewOf(scenes[0], options);
  const canvas = document.createElement('canvas');
  const size = { width: width * pixelRatio, height: height * pixelRatio };
  Object.assign(canvas, size);
  const gl = canvas.getContext('webgl2', { antialias: false, preserveDrawingBuffer: true });
  if (gl === null) throw new Error('no WebGL2 here');
  const states = new Map(scenes.flatMap(({ flows }) => flows).map(({ key, state }) => [key, state]));
  const plan = scenes.flatMap((scene) => planStrands(calmScene(scene), view.project, options));
  const painter = new StrandPainter(gl);
  painter.write(new StrandPlacer().place(plan, states, cameraOfView(view, options)), theme.metrics.casing);
  gl.viewport(0, 0, size.width, size.height);
  painter.draw(options, lookOf(theme), -1);
  const context = contextOf(size);
  context.fillStyle = theme.palette.land;
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(canvas, 0, 0);
  painter.dispose();
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return context.getImageData(0, 0, size.width, size.height);
}

function contextOf(size: { readonly width: number; readonly height: number }): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas here');
  return context;
}
