import type { FlowCamera } from './camera-types.ts';
import type { Batch, PackedFlows } from './types.ts';

/*
 * What picking reads, as objects of one shape each, wherever they come from. Engines compile for the shape that
 * they have seen; a camera or a package made elsewhere would throw the compiled code away.
 */

export class PickData implements PackedFlows {
  readonly count: number;
  readonly words: Uint32Array;
  readonly places: Float32Array;
  readonly order: Uint32Array;
  readonly batches: readonly Batch[];
  readonly spans: Float32Array;
  readonly times: Float64Array;
  readonly kinds: Uint8Array;
  readonly normals: Float32Array;
  readonly strands: Float32Array;
  readonly reach: number;

  constructor(packed: PackedFlows) {
    this.count = packed.count;
    this.words = packed.words;
    this.places = packed.places;
    this.order = packed.order;
    this.batches = packed.batches;
    this.spans = packed.spans;
    this.times = packed.times;
    this.kinds = packed.kinds;
    this.normals = packed.normals;
    this.strands = packed.strands;
    this.reach = packed.reach;
  }
}

export class PickCamera implements FlowCamera {
  readonly globe: boolean;
  readonly transition: number;
  readonly matrix: Float64Array;
  readonly fallback: Float64Array;
  readonly plane: FlowCamera['plane'];
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly zoom: number;
  readonly pxPerRad: number;
  readonly cap: FlowCamera['cap'];
  readonly copies: FlowCamera['copies'];
  readonly xRange: FlowCamera['xRange'];

  constructor(camera: FlowCamera) {
    this.globe = camera.globe;
    this.transition = camera.transition;
    this.matrix = camera.matrix;
    this.fallback = camera.fallback;
    this.plane = camera.plane;
    this.width = camera.width;
    this.height = camera.height;
    this.pixelRatio = camera.pixelRatio;
    this.zoom = camera.zoom;
    this.pxPerRad = camera.pxPerRad;
    this.cap = camera.cap;
    this.copies = camera.copies;
    this.xRange = camera.xRange;
  }
}
