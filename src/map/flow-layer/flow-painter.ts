import type { CustomRenderMethodInput } from 'maplibre-gl';
import type { FlowCamera } from './camera-types.ts';
import { bendsFlows, type FilterMasks, filterMasks, passes } from './choose-flows.ts';
import { DrawList, type Run } from './draw-list.ts';
import { FlowTextures, RECORD_SIZE } from './flow-textures.ts';
import {
  type GeodesicVariant,
  lineShader,
  RECORD_SAMPLERS,
  SETUP_FRAGMENT,
  setupShader,
} from './geodesic-shader.ts';
import { type GlProgram, GlPrograms } from './gl-program.ts';
import { RECORDS, UNITS } from './gl-textures.ts';
import { LOOK_FRAGMENT } from './look-shader.ts';
import { type FlowLook, setLook } from './look-uniforms.ts';
import { segmentsOf, usualTolerance, verticesOf } from './segments.ts';
import { StripIndices } from './strip-indices.ts';
import { type Batch, FLOW_STATUSES, type FlowFilter, type PackedFlows } from './types.ts';

/** Where drawing stands: a batch, and how many of its flows are done. */
export interface PaintCursor {
  readonly batch: number;
  readonly offset: number;
}

export const PAINT_START: PaintCursor = { batch: 0, offset: 0 };

export interface Painted {
  readonly cursor: PaintCursor;
  /** Vertices drawn by this call. */
  readonly vertices: number;
  /** Nothing is left after this. */
  readonly done: boolean;
}

export interface PainterOptions {
  /** How far a chord may leave its arc, px; by default finer the fewer flows there are. */
  readonly tolerance?: number;
  /** Compiled programs, if they are shared; else the painter has its own. */
  readonly programs?: GlPrograms;
}

export interface PaintOptions {
  /** Px that the lights of motion have run; missing or below 0: none. */
  readonly time?: number;
}

/** What the calls for one picture share. */
interface Picture {
  readonly args: CustomRenderMethodInput;
  readonly camera: FlowCamera;
  readonly look: FlowLook;
  readonly time: number;
  /** Programs whose uniforms are set. */
  readonly ready: Set<GlProgram>;
  vertices: number;
}

const PASSES = ['setup', 'line'] as const;
type Pass = (typeof PASSES)[number];
/** Fewest flows of one call, so that a tiny budget gets on too. */
const FEWEST = 8;
/** The level by which the vertices of a call are guessed before its flows are chosen. */
const USUAL_LEVEL = 3;
const CONFIRMED = FLOW_STATUSES.indexOf('confirmed');

/**
 * Draws packed flows into whatever framebuffer is bound, in premultiplied colours: the widest first, all at once or
 * span by span. A filter or a state costs no upload of flows. Sizes and cameras come with each call.
 */
export class FlowPainter {
  readonly batches: readonly Batch[];
  readonly #gl: WebGL2RenderingContext;
  readonly #packed: PackedFlows;
  readonly #tolerance: number;
  readonly #programs: GlPrograms;
  readonly #ownsPrograms: boolean;
  readonly #textures: FlowTextures;
  readonly #vertexArray: WebGLVertexArrayObject | null;
  readonly #indices: StripIndices;
  readonly #list: DrawList;
  #filter: FilterMasks = filterMasks({});
  /** The projection for which all programs are begun. */
  #begunFor = '';
  /** Places in the drawing order; −1: none. */
  #hovered = -1;
  #selected = -1;

  /** @throws {RangeError} if there are more flows than a texture of this context can hold. */
  constructor(gl: WebGL2RenderingContext, packed: PackedFlows, options: PainterOptions = {}) {
    this.#gl = gl;
    this.#packed = packed;
    this.#tolerance = options.tolerance ?? usualTolerance(packed.count);
    this.#programs = options.programs ?? new GlPrograms(gl);
    this.#ownsPrograms = options.programs === undefined;
    this.#textures = new FlowTextures(gl, packed);
    this.#vertexArray = gl.createVertexArray();
    this.#indices = new StripIndices(gl);
    this.#list = new DrawList(packed, this.#textures.list);
    this.batches = packed.batches;
  }

  setFilter(filter: FlowFilter): void {
    this.#filter = filterMasks(filter);
  }

  /** Positions in the columns; null: none. All others are dim while one is selected. */
  setStates({
    hovered,
    selected,
  }: {
    readonly hovered: number | null;
    readonly selected: number | null;
  }): void {
    this.#hovered = hovered === null ? -1 : this.#packed.order.indexOf(hovered);
    this.#selected = selected === null ? -1 : this.#packed.order.indexOf(selected);
  }

  /**
   * Draws from `cursor` on until about `maxVertices` are reached; Infinity: all that is left. What is hovered or
   * selected is drawn in its state, in its place; `drawStates` brings it to the top.
   * @throws {Error} if a shader does not link.
   */
  draw(
    args: CustomRenderMethodInput,
    camera: FlowCamera,
    look: FlowLook,
    cursor: PaintCursor,
    maxVertices: number,
    options: PaintOptions = {},
  ): Painted {
    const picture = this.#begin(args, camera, look, options);
    let { batch: at, offset } = cursor;
    let vertices = 0;
    for (
      let batch = this.batches[at];
      batch !== undefined && vertices < maxVertices;
      batch = this.batches[at]
    ) {
      const each = verticesOf(
        batch.part,
        this.#segmentsOf(batch, camera.globe ? batch.lengthClass : USUAL_LEVEL, camera),
      );
      const most = Math.max(FEWEST, Math.ceil((maxVertices - vertices) / each));
      vertices += each * this.#list.add(batch, batch.first + offset, this.#filter, most, camera.globe);
      offset = this.#list.chooser.next - batch.first;
      if (offset >= batch.count) {
        at++;
        offset = 0;
      }
      if (this.#list.isFull) this.#flush(picture);
    }
    this.#flush(picture);
    this.#gl.bindVertexArray(null);
    return { cursor: { batch: at, offset }, vertices: picture.vertices, done: at >= this.batches.length };
  }

  /** Draws the hovered and the selected flow again, on top of what is there. */
  drawStates(
    args: CustomRenderMethodInput,
    camera: FlowCamera,
    look: FlowLook,
    options: PaintOptions = {},
  ): void {
    const shown = [this.#selected, this.#hovered].filter(
      (i) => i >= 0 && passes(this.#packed, this.#filter, i),
    );
    if (shown.length === 0) return;
    const picture = this.#begin(args, camera, look, options);
    for (const i of shown) {
      const home = this.batches.find(({ first, count }) => i >= first && i < first + count);
      if (home === undefined) continue;
      // A stretch of its own each, so that the hovered one stays on top.
      this.#list.sort();
      this.#list.add({ ...home, first: i, count: 1, part: 'whole' }, i, this.#filter, 1, camera.globe);
    }
    this.#flush(picture);
    this.#gl.bindVertexArray(null);
  }

  dispose(): void {
    this.#textures.dispose();
    this.#indices.dispose();
    if (this.#ownsPrograms) this.#programs.dispose();
    this.#gl.deleteVertexArray(this.#vertexArray);
  }

  #begin(
    args: CustomRenderMethodInput,
    camera: FlowCamera,
    look: FlowLook,
    { time = -1 }: PaintOptions,
  ): Picture {
    const gl = this.#gl;
    this.#list.chooser.setCamera(camera);
    this.#list.clear();
    gl.bindVertexArray(this.#vertexArray);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    return { args, camera, look, time, ready: new Set(), vertices: 0 };
  }

  #segmentsOf(batch: Batch, level: number, camera: FlowCamera): number {
    if (batch.part === 'heads') return 0;
    return segmentsOf(level, batch.bent, camera, this.#tolerance);
  }

  #flush(picture: Picture): void {
    this.#list.sort();
    const { filled, runs } = this.#list;
    if (filled > 0) {
      this.#beginPrograms(picture);
      const { width, height, pixelRatio } = picture.camera;
      this.#textures.bind(filled);
      this.#textures.writeRecords([Math.round(width * pixelRatio), Math.round(height * pixelRatio)], () =>
        this.#setUp(picture),
      );
      this.#textures.bindRecords();
      for (const run of runs) this.#drawRun(picture, run);
    }
    this.#list.clear();
  }

  /** Writes the records of all runs; runs that follow each other and share a program with one call. */
  #setUp(picture: Picture): void {
    const gl = this.#gl;
    const { runs } = this.#list;
    gl.disable(gl.BLEND);
    let first = 0;
    runs.forEach(({ batch, first: start, count }, index) => {
      const next = runs[index + 1];
      if (next !== undefined && next.batch.bent === batch.bent) return;
      const program = this.#use(picture, batch, 'setup');
      if (program !== undefined) {
        gl.uniform1i(program.at('u_first'), first);
        gl.drawArrays(gl.POINTS, 0, start + count - first);
      }
      first = start + count;
    });
    gl.enable(gl.BLEND);
  }

  #drawRun(picture: Picture, { batch, level, first, count }: Run): void {
    const gl = this.#gl;
    const program = this.#use(picture, batch, 'line');
    if (program === undefined) return;
    const segments = this.#segmentsOf(batch, level, picture.camera);
    const each = verticesOf(batch.part, segments);
    const { flows, indicesOfOne } = this.#indices.bind(batch.part, segments, count);
    for (let done = 0; done < count; done += flows) {
      gl.uniform4i(program.at('u_strip'), first + done, segments, each, batch.part === 'heads' ? 2 : 0);
      const indices = Math.min(flows, count - done) * indicesOfOne;
      gl.drawElements(gl.TRIANGLES, indices, gl.UNSIGNED_SHORT, 0);
    }
    picture.vertices += count * each;
  }

  /** Makes the program of a batch the current one; undefined while the context is lost. */
  #use(picture: Picture, batch: Batch, pass: Pass): GlProgram | undefined {
    const program = this.#programs.get(...this.#sourceOf(picture, batch, pass));
    if (program === undefined) return undefined;
    this.#gl.useProgram(program.handle);
    if (!picture.ready.has(program)) this.#setUniforms(program, picture);
    picture.ready.add(program);
    return program;
  }

  /** Begins to make all programs that the flows need in this projection, once: one after the other takes longer. */
  #beginPrograms(picture: Picture): void {
    const projection = `${picture.args.shaderData.variantName} ${bendsFlows(picture.camera)}`;
    if (this.#begunFor === projection) return;
    this.#begunFor = projection;
    for (const batch of this.batches) {
      for (const pass of PASSES) this.#programs.begin(...this.#sourceOf(picture, batch, pass));
    }
  }

  #sourceOf({ args, camera }: Picture, batch: Batch, pass: Pass): Parameters<GlPrograms['get']> {
    const { shaderData } = args;
    const variant = this.#variantOf(batch, camera, pass);
    return [
      `${pass} ${shaderData.variantName} ${Object.values(variant).map(Number).join('')}`,
      () => (pass === 'setup' ? setupShader : lineShader)(shaderData, variant),
      () => (pass === 'setup' ? SETUP_FRAGMENT : LOOK_FRAGMENT),
    ];
  }

  #variantOf(batch: Batch, camera: FlowCamera, pass: Pass): GeodesicVariant {
    const isOnMap = bendsFlows(camera);
    const status = (this.#packed.kinds[batch.first] ?? 0) >> 5;
    return {
      sphere: !isOnMap,
      bent: batch.bent && isOnMap,
      cut: pass === 'line' && status !== CONFIRMED,
    };
  }

  #setUniforms(program: GlProgram, { camera, look, time }: Picture): void {
    const gl = this.#gl;
    const { at } = program;
    setLook(gl, program, look, { pixelRatio: camera.pixelRatio, time });
    gl.uniformMatrix4fv(at('u_projection_matrix'), false, Float32Array.from(camera.matrix));
    gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, Float32Array.from(camera.fallback));
    gl.uniform4f(at('u_projection_clipping_plane'), ...camera.plane);
    gl.uniform1f(at('u_projection_transition'), camera.transition);
    gl.uniform4f(at('u_projection_tile_mercator_coords'), 0, 0, 1, 1);
    gl.uniform2f(at('u_size'), camera.width, camera.height);
    gl.uniform2f(at('u_target'), ...RECORD_SIZE);
    gl.uniform2f(at('u_range'), ...this.#list.chooser.range);
    gl.uniform4f(at('u_cap'), ...camera.cap);
    gl.uniform1f(at('u_px'), camera.pxPerRad);
    gl.uniform1f(at('u_edge'), look.casingWidth);
    gl.uniform3i(at('u_states'), this.#hovered, this.#selected, this.#selected < 0 ? 0 : 3);
    gl.uniform1i(at('u_flows'), UNITS.flows);
    gl.uniform1i(at('u_places'), UNITS.places);
    gl.uniform1i(at('u_list'), UNITS.list);
    RECORD_SAMPLERS.forEach((name, index) => {
      gl.uniform1i(at(name), RECORDS[index] ?? 0);
    });
  }
}
