import type { FlowCamera } from './camera-types.ts';
import { sameCamera } from './flow-camera.ts';
import type { GlProgram, GlPrograms } from './gl-program.ts';
import { multiply3, multiply3Vector, multiply4Point, planeInverse, planeMatrix } from './plane-maths.ts';
import { FLAT_WARP_VERTEX, GLOBE_WARP_VERTEX, WARP_FRAGMENT } from './warp-shaders.ts';

/** Rings and sectors of the net on the globe. */
const NET = [12, 64] as const;
const IDENTITY = new Float32Array([1, 0, 0, 0, 1, 0, 0, 0, 1]);
const STILL = [0, 0, 0] as const;

/** Clip space of now → clip space of an old picture, both (x, y, w), and one world to the east in the latter. */
export interface FlatWarp {
  readonly homography: Float64Array;
  readonly world: readonly [number, number, number];
}

/**
 * How a picture of the flat map moves: exact for all points of the map, at every pitch and bearing.
 * MapLibre goes round the world by leaps of its middle, so the nearest copy is taken. Null if seen edge-on.
 */
export function flatWarp(old: FlowCamera, now: FlowCamera): FlatWarp | null {
  const [inverse, oldInverse] = [planeInverse(now.matrix), planeInverse(old.matrix)];
  if (inverse === null || oldInverse === null) return null;
  const plane = planeMatrix(old.matrix);
  const leap = Math.round(middleOf(oldInverse) - middleOf(inverse));
  const shift = Float64Array.from([1, 0, 0, 0, 1, 0, leap, 0, 1]);
  return {
    homography: multiply3(multiply3(plane, shift), inverse),
    world: old.copies[1] > old.copies[0] ? multiply3Vector(plane, [1, 0, 0]) : STILL,
  };
}

/** Mercator x in the middle of the picture. */
function middleOf(inverse: Float64Array): number {
  const [x, , w] = multiply3Vector(inverse, [0, 0, 1]);
  return x / w;
}

/** True if a picture made at one camera can be shown at another; not while the globe goes over into the map. */
export function canWarp(old: FlowCamera, now: FlowCamera): boolean {
  if (sameCamera(old, now)) return true;
  if (old.globe !== now.globe) return false;
  return !now.globe || (old.transition === 1 && now.transition === 1);
}

/** A picture is of no use once its lines are so many times too thick or too thin. */
const WORST_SCALE = 3;
/** A picture in the making is given up once the middle has gone so far over it (1: to its edge), … */
const FAR = 0.7;
/** … or its scale is so much off. */
const FAR_SCALE = 1.7;

/** True if a picture still looks like what is seen. */
export function isLike(old: FlowCamera, now: FlowCamera): boolean {
  return canWarp(old, now) && scaleBetween(old, now) < WORST_SCALE;
}

/** True if a picture in the making has been left behind by the camera. */
export function isFar(old: FlowCamera, now: FlowCamera): boolean {
  if (!canWarp(old, now) || scaleBetween(old, now) > FAR_SCALE) return true;
  const middle = now.globe
    ? multiply4Point(old.matrix, [now.cap[0], now.cap[1], now.cap[2]])
    : flatMiddle(old, now);
  const w = middle[middle.length - 1] ?? 0;
  return w <= 0 || Math.max(Math.abs(middle[0]), Math.abs(middle[1])) > FAR * w;
}

function flatMiddle(old: FlowCamera, now: FlowCamera): readonly [number, number, number] {
  const warp = flatWarp(old, now);
  return warp ? multiply3Vector(warp.homography, [0, 0, 1]) : [0, 0, 0];
}

function scaleBetween(old: FlowCamera, now: FlowCamera): number {
  return Math.max(old.pxPerRad / now.pxPerRad, now.pxPerRad / old.pxPerRad);
}

/** Draws pictures of other cameras into the framebuffer that is bound. */
export class Warp {
  readonly #gl: WebGL2RenderingContext;
  readonly #programs: GlPrograms;
  readonly #vao: WebGLVertexArrayObject;

  constructor(gl: WebGL2RenderingContext, programs: GlPrograms) {
    this.#gl = gl;
    this.#programs = programs;
    this.#vao = gl.createVertexArray();
  }

  draw(picture: WebGLTexture, old: FlowCamera, now: FlowCamera, opacity: number): void {
    const isStill = sameCamera(old, now);
    const flat = isStill || now.globe ? null : flatWarp(old, now);
    if (isStill || flat !== null) this.#drawFlat(picture, flat, opacity);
    else if (now.globe) this.#drawGlobe(picture, old, now, opacity);
  }

  dispose(): void {
    this.#gl.deleteVertexArray(this.#vao);
  }

  #drawFlat(picture: WebGLTexture, warp: FlatWarp | null, opacity: number): void {
    const program = this.#programs.get(
      'flat warp',
      () => FLAT_WARP_VERTEX,
      () => WARP_FRAGMENT,
    );
    if (program === undefined) return;
    const gl = this.#gl;
    this.#use(program, picture, opacity, warp?.world ?? STILL);
    // Scaled by its last member, so that float32 keeps what it can; the sign tells front from behind.
    const scale = Math.abs(warp?.homography[8] ?? 1) || 1;
    const values = warp ? Float32Array.from(warp.homography, (value) => value / scale) : IDENTITY;
    if (warp)
      gl.uniform3fv(
        program.at('u_world'),
        warp.world.map((value) => value / scale),
      );
    gl.uniformMatrix3fv(program.at('u_homography'), false, values);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.bindVertexArray(null);
  }

  #drawGlobe(picture: WebGLTexture, old: FlowCamera, now: FlowCamera, opacity: number): void {
    const program = this.#programs.get(
      'globe warp',
      () => GLOBE_WARP_VERTEX,
      () => WARP_FRAGMENT,
    );
    if (program === undefined) return;
    const gl = this.#gl;
    this.#use(program, picture, opacity, STILL);
    gl.uniformMatrix4fv(program.at('u_matrix'), false, Float32Array.from(now.matrix));
    gl.uniformMatrix4fv(program.at('u_old_matrix'), false, Float32Array.from(old.matrix));
    gl.uniform4fv(program.at('u_plane'), old.plane);
    gl.uniform4fv(program.at('u_cap'), now.cap);
    gl.uniform2i(program.at('u_net'), ...NET);
    gl.drawArrays(gl.TRIANGLES, 0, NET[0] * NET[1] * 6);
    gl.bindVertexArray(null);
  }

  #use(program: GlProgram, picture: WebGLTexture, opacity: number, world: readonly number[]): void {
    const gl = this.#gl;
    gl.useProgram(program.handle);
    gl.bindVertexArray(this.#vao);
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE, gl.SCISSOR_TEST]) gl.disable(test);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, picture);
    gl.bindSampler(0, null);
    gl.uniform1i(program.at('u_picture'), 0);
    gl.uniform1f(program.at('u_opacity'), opacity);
    gl.uniform3fv(program.at('u_world'), world);
  }
}
