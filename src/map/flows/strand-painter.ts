import type { FlowCamera } from '../flow-layer/camera-types.ts';
import { GlPrograms } from '../flow-layer/gl-program.ts';
import { LOOK_FRAGMENT } from '../flow-layer/look-shader.ts';
import { type FlowLook, setLook } from '../flow-layer/look-uniforms.ts';
import type { PlacedStrand } from './placed-strands.ts';
import { RibbonWriter } from './ribbon.ts';
import { VERTEX_BYTES } from './strip-writer.ts';

/*
 * Strands are projected on the CPU, so this only turns px into clip space. All sizes are CSS px; u_screen is
 * the size of the map.
 */
const VERTEX = `#version 300 es
layout(location=0)in vec2 a_at;
layout(location=1)in vec4 a_line;
layout(location=2)in vec4 a_size;
layout(location=3)in vec2 a_run;
layout(location=4)in uint a_style;
uniform vec2 u_screen;
out vec4 v_line;
flat out uint v_style;
flat out vec4 v_size;
flat out vec2 v_run;
out float v_rim;
void main(){
v_line=a_line;v_style=a_style;v_size=a_size;v_run=a_run;v_rim=a_size.z;
gl_Position=vec4(a_at/u_screen*vec2(2,-2)+vec2(-1,1),0,1);
}`;

/** Attributes by location: numbers, and bytes from the start of a vertex. The last is a whole number. */
const ATTRIBUTES = [
  [2, 0],
  [4, 8],
  [4, 24],
  [2, 40],
] as const;
const STYLE = { location: 4, offset: 48 } as const;

/** Draws placed strands with one context of WebGL, into whatever is bound there. */
export class StrandPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #programs: GlPrograms;
  readonly #vertices: WebGLVertexArrayObject;
  readonly #buffer: WebGLBuffer;
  readonly #writer = new RibbonWriter();

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#programs = new GlPrograms(gl);
    this.#vertices = gl.createVertexArray();
    this.#buffer = gl.createBuffer();
    gl.bindVertexArray(this.#vertices);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    for (const [location, [size, offset]] of ATTRIBUTES.entries()) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, size, gl.FLOAT, false, VERTEX_BYTES, offset);
    }
    gl.enableVertexAttribArray(STYLE.location);
    gl.vertexAttribIPointer(STYLE.location, 1, gl.UNSIGNED_INT, VERTEX_BYTES, STYLE.offset);
    gl.bindVertexArray(null);
  }

  /** Takes over the strands to be drawn from now on; `casing` in px. */
  write(strands: readonly PlacedStrand[], casing: number): void {
    const gl = this.#gl;
    this.#writer.clear();
    for (const strand of strands) this.#writer.add(strand, casing);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, this.#writer.data, gl.STREAM_DRAW);
  }

  draw(
    { width, height, pixelRatio }: Pick<FlowCamera, 'width' | 'height' | 'pixelRatio'>,
    look: FlowLook,
    time: number,
  ): void {
    const gl = this.#gl;
    const program = this.#programs.get(
      'strands',
      () => VERTEX,
      () => LOOK_FRAGMENT,
    );
    if (program === undefined || this.#writer.count === 0) return;
    gl.useProgram(program.handle);
    setLook(gl, program, look, { pixelRatio, time });
    gl.uniform2f(program.at('u_screen'), width, height);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.bindVertexArray(this.#vertices);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, this.#writer.count);
    gl.bindVertexArray(null);
  }

  dispose(): void {
    this.#programs.dispose();
    this.#gl.deleteVertexArray(this.#vertices);
    this.#gl.deleteBuffer(this.#buffer);
  }
}
