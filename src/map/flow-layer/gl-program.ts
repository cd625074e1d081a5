/** A linked program and where its uniforms are. */
export interface GlProgram {
  readonly handle: WebGLProgram;
  /** Null for a name that the program does not use; WebGL ignores values set there. */
  readonly at: (uniform: string) => WebGLUniformLocation | null;
}

/** Programs of one context, each compiled once. */
export class GlPrograms {
  readonly #gl: WebGL2RenderingContext;
  readonly #made = new Map<string, GlProgram>();

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
  }

  /**
   * The program of a key, made at its first use; undefined while the context is lost.
   * @throws {Error} with the driver's words where a shader does not compile or link.
   */
  get(key: string, vertex: () => string, fragment: () => string): GlProgram | undefined {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const program = link(this.#gl, key, vertex(), fragment());
    if (program !== undefined) this.#made.set(key, program);
    return program;
  }

  dispose(): void {
    for (const { handle } of this.#made.values()) this.#gl.deleteProgram(handle);
    this.#made.clear();
  }
}

function link(
  gl: WebGL2RenderingContext,
  key: string,
  vertex: string,
  fragment: string,
): GlProgram | undefined {
  const handle = gl.createProgram();
  const shaders = [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const;
  const made = shaders.map(([type, source]) => {
    const shader = gl.createShader(type);
    if (shader === null) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(handle, shader);
    return shader;
  });
  gl.linkProgram(handle);
  const linked = gl.getProgramParameter(handle, gl.LINK_STATUS) === true;
  if (!linked && !gl.isContextLost()) {
    const words = made.map((shader) => shader && gl.getShaderInfoLog(shader));
    const log = [...words, gl.getProgramInfoLog(handle)].filter(Boolean).join('\n');
    throw new Error(`flow layer: the shader ${key} does not link: ${log}`);
  }
  for (const shader of made) gl.deleteShader(shader);
  if (!linked) {
    gl.deleteProgram(handle);
    return undefined;
  }
  const locations = new Map<string, WebGLUniformLocation | null>();
  return {
    handle,
    at(uniform) {
      const known = locations.get(uniform);
      if (known !== undefined) return known;
      const found = gl.getUniformLocation(handle, uniform);
      locations.set(uniform, found);
      return found;
    },
  };
}
