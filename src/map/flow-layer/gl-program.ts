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
  readonly #begun = new Map<string, Begun>();

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    gl.getExtension('KHR_parallel_shader_compile');
  }

  /** Begins to make a program, without waiting: what is begun together is compiled side by side. */
  begin(key: string, vertex: () => string, fragment: () => string): void {
    if (!this.#made.has(key) && !this.#begun.has(key))
      this.#begun.set(key, begin(this.#gl, vertex(), fragment()));
  }

  /**
   * The program of a key, made at its first use; undefined while the context is lost.
   * @throws {Error} with the driver's words where a shader does not compile or link.
   */
  get(key: string, vertex: () => string, fragment: () => string): GlProgram | undefined {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const begun = this.#begun.get(key) ?? begin(this.#gl, vertex(), fragment());
    this.#begun.delete(key);
    const program = finish(this.#gl, key, begun);
    if (program !== undefined) this.#made.set(key, program);
    return program;
  }

  dispose(): void {
    for (const { handle } of [...this.#made.values(), ...this.#begun.values()])
      this.#gl.deleteProgram(handle);
    this.#made.clear();
    this.#begun.clear();
  }
}

interface Begun {
  readonly handle: WebGLProgram;
  readonly shaders: readonly (WebGLShader | null)[];
}

function begin(gl: WebGL2RenderingContext, vertex: string, fragment: string): Begun {
  const handle = gl.createProgram();
  const sources = [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const;
  const shaders = sources.map(([type, source]) => {
    const shader = gl.createShader(type);
    if (shader === null) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(handle, shader);
    return shader;
  });
  gl.linkProgram(handle);
  return { handle, shaders };
}

function finish(gl: WebGL2RenderingContext, key: string, { handle, shaders }: Begun): GlProgram | undefined {
  const linked = gl.getProgramParameter(handle, gl.LINK_STATUS) === true;
  if (!linked && !gl.isContextLost()) {
    const words = shaders.map((shader) => shader && gl.getShaderInfoLog(shader));
    const log = [...words, gl.getProgramInfoLog(handle)].filter(Boolean).join('\n');
    throw new Error(`flow layer: the shader ${key} does not link: ${log}`);
  }
  for (const shader of shaders) gl.deleteShader(shader);
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
