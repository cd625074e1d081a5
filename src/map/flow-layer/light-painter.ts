import type { FlowCamera } from './camera-types.ts';
import type { FilterMasks } from './choose-flows.ts';
import type { GlPrograms } from './gl-program.ts';
import { LIGHT_SIZE, MotionLights } from './motion-lights.ts';
import { LIGHT_FRAGMENT, LIGHT_VERTEX } from './motion-shader.ts';
import type { PackedFlows } from './types.ts';

const FLOAT_BYTES = 4;

/** Draws the lights of motion over a picture of flows. */
export class LightPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #programs: GlPrograms;
  readonly #lights = new MotionLights();
  readonly #buffer: WebGLBuffer;
  readonly #vao: WebGLVertexArrayObject;

  constructor(gl: WebGL2RenderingContext, programs: GlPrograms) {
    this.#gl = gl;
    this.#programs = programs;
    this.#buffer = gl.createBuffer();
    this.#vao = gl.createVertexArray();
    gl.bindVertexArray(this.#vao);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    const stride = LIGHT_SIZE * FLOAT_BYTES;
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 4, gl.FLOAT, false, stride, 0);
    gl.enableVertexAttribArray(1);
    gl.vertexAttribPointer(1, 1, gl.FLOAT, false, stride, 4 * FLOAT_BYTES);
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  /** @param run px that the lights have run; @param colour `#rrggbb` */
  draw(packed: PackedFlows, camera: FlowCamera, filter: FilterMasks, run: number, colour: string): void {
    const count = this.#lights.place(packed, camera, filter, run);
    const program = this.#programs.get(
      'lights',
      () => LIGHT_VERTEX,
      () => LIGHT_FRAGMENT,
    );
    if (program === undefined || count === 0) return;
    const gl = this.#gl;
    gl.useProgram(program.handle);
    gl.bindVertexArray(this.#vao);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, this.#lights.values.subarray(0, count * LIGHT_SIZE), gl.STREAM_DRAW);
    const value = Number.parseInt(colour.slice(1), 16);
    gl.uniform3f(
      program.at('u_colour'),
      (value >> 16) / 255,
      ((value >> 8) & 255) / 255,
      (value & 255) / 255,
    );
    gl.uniform2f(program.at('u_size'), camera.width, camera.height);
    gl.uniform1f(program.at('u_dpr'), camera.pixelRatio);
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE]) gl.disable(test);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.drawArrays(gl.POINTS, 0, count);
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  dispose(): void {
    this.#gl.deleteBuffer(this.#buffer);
    this.#gl.deleteVertexArray(this.#vao);
  }
}
