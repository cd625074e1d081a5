import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { filterMasks, passes } from './choose-flows.ts';
import type { ClusterView } from './cluster-view.ts';
import { FlowData } from './flow-data.ts';
import { type FlowEventMap, type FlowListener, FlowProgressEvent, FlowSettleEvent } from './flow-events.ts';
import {
  DEFAULT_LOOK,
  type FlowLayerOptions,
  type FlowSet,
  type FlowStates,
  type FlowStats,
} from './flow-layer-options.ts';
import type { FlowModel } from './flow-model.ts';
import { FlowStage } from './flow-stage.ts';
import type { FlowLook } from './look-uniforms.ts';
import { pickFlows } from './pick-flows.ts';
import { warmPicking } from './pick-warm.ts';
import type { FlowColumns, FlowFilter, FlowPick, FlowPlace, FlowRecord, PackedFlows } from './types.ts';

/** With fewer flows than this to show, single lines can be read. */
const MANY = 20_000;
/** From this zoom on single flows are shown however many there are. */
const CLOSE = 5;
/** With fewer flows than this a pick is quick from the start. */
const WORTH_WARMING = 2_000;
/** Px round a point in which flows are found. */
const PICK_RADIUS = 12;

/**
 * Flows on a MapLibre map, as a custom layer: `map.addLayer(new FlowLayer())`, or `addFlowLayer(map, layer)`,
 * which also brings it back after a change of style and after the graphics context was lost. It knows nothing
 * of dispatches and elements.
 *
 * The same layer can be removed and added again, to another map too; it keeps its flows.
 */
export class FlowLayer extends EventTarget implements CustomLayerInterface {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  /** Its id in the map's style. */
  readonly id: string;
  readonly #model: FlowModel;
  readonly #data: FlowData;
  readonly #options: FlowLayerOptions;
  /** Fetched when it is needed first; undefined: it is under way. */
  #clustering: ClusterView | null | undefined = null;
  #clusters: 'auto' | 'off';
  #stage: FlowStage | null = null;
  /** How many flows pass the filter, counted once for each filter. */
  #passing: number | null = null;
  /** Flows that picking has been made quick for. */
  #warmed: PackedFlows | null = null;

  constructor(options: FlowLayerOptions = {}) {
    super();
    this.id = options.id ?? 'flows';
    this.#options = options;
    this.#clusters = options.clusters ?? 'auto';
    this.#model = {
      packed: null,
      isClustered: false,
      filter: {},
      look: { ...DEFAULT_LOOK, ...options.look },
      states: { hovered: null, selected: null },
      version: 0,
      motion: options.motion ?? false,
      mode: options.mode ?? 'auto',
      tolerance: options.tolerance,
    };
    this.#data = new FlowData({ width: options.width }, () => this.#changed());
  }

  /**
   * Adds flows behind those that are there: as columns of numbers, or as records that name places. Many are
   * packed in a worker. Columns must not change afterwards.
   * @throws {RangeError} with a sentence if they do not fit together; then none of them is added.
   */
  addFlows(columns: FlowColumns): Promise<FlowSet>;
  addFlows(records: readonly FlowRecord[], places: readonly FlowPlace[]): Promise<FlowSet>;
  addFlows(flows: FlowColumns | readonly FlowRecord[], places: readonly FlowPlace[] = []): Promise<FlowSet> {
    if ('from' in flows) this.#stage?.expect(flows.from.length);
    return this.#data.add(flows, places);
  }

  /** Removes all flows, those still being packed too. */
  clear(): void {
    this.#model.states = { hovered: null, selected: null };
    this.#clustering?.want(null);
    this.#data.clear();
  }

  /** What is drawn and found; changing it uploads nothing. */
  get filter(): FlowFilter {
    return this.#model.filter;
  }

  set filter(filter: FlowFilter) {
    this.#model.filter = filter;
    this.#changed();
  }

  get look(): FlowLook {
    return this.#model.look;
  }

  /** What is missing stays as it is. */
  set look(look: Partial<FlowLook>) {
    this.#model.look = { ...this.#model.look, ...look };
    this.#redraw();
  }

  /** Whether lights run along the flows; they stand still where the reader prefers reduced motion. */
  get motion(): boolean {
    return this.#model.motion;
  }

  set motion(motion: boolean) {
    this.#model.motion = motion;
    this.#stage?.ask();
  }

  /** Whether near places are merged where there are more flows than can be read. */
  get clusters(): 'auto' | 'off' {
    return this.#clusters;
  }

  set clusters(clusters: 'auto' | 'off') {
    this.#clusters = clusters;
    this.#stage?.ask();
  }

  /** Marks a flow as under the pointer or chosen. */
  setStates(states: FlowStates): void {
    const { hovered = this.#model.states.hovered, selected = this.#model.states.selected } = states;
    if (hovered === this.#model.states.hovered && selected === this.#model.states.selected) return;
    this.#model.states = { hovered, selected };
    this.#stage?.ask();
  }

  /**
   * The flows near a point of the map (CSS px), the nearest first: all of them up to a hundred, never one guessed. Of
   * a cluster all members. Nothing is read back from the GPU; it needs a map that has drawn once.
   */
  pick(
    point: { readonly x: number; readonly y: number } | readonly [number, number],
    { radius = PICK_RADIUS }: { readonly radius?: number } = {},
  ): FlowPick[] {
    const [camera, packed] = [this.#stage?.camera, this.#model.packed];
    if (!camera || packed === null) return [];
    const [x, y] = 'x' in point ? [point.x, point.y] : point;
    const picks = pickFlows(packed, camera, this.filter, [x, y], radius);
    const clusters = this.#clustering?.shown;
    if (!clusters) return picks;
    return picks.flatMap(({ index, distance }) =>
      Array.from(clusters.membersOf(index), (member) => ({ index: member, distance })),
    );
  }

  /** How many flows there are, how many are drawn, and how. */
  get stats(): FlowStats {
    return {
      flows: this.#data.columns.from.length,
      drawn: this.#stage?.drawn ?? 0,
      settled: this.#stage?.isSettled === true && !this.#isBusy,
      clustered: this.#model.isClustered,
    };
  }

  /** `addEventListener` with typed events; gives a function that takes the listener away. */
  on<K extends keyof FlowEventMap>(type: K, listener: FlowListener<K>): () => void {
    const heard = (event: Event): void => {
      if (isEvent(type, event)) listener(event);
    };
    this.addEventListener(type, heard);
    return () => this.removeEventListener(type, heard);
  }

  /** For MapLibre. After a change of style it comes without an `onRemove` before it. */
  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#stage?.dispose();
    this.#stage = new FlowStage(map, gl, this.#model, {
      onProgress: (drawn) => this.#tell(new FlowProgressEvent(drawn, this.#model.packed?.count ?? 0)),
      onSettle: (drawn) => {
        if (!this.#isBusy) this.#tell(new FlowSettleEvent(drawn, this.#model.isClustered));
        this.#warmUp();
      },
      onFrame: ({ zoom }) => this.#watchClusters(zoom),
    });
  }

  onRemove(): void {
    this.#stage?.dispose();
    this.#stage = null;
  }

  prerender(_gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    this.#stage?.prerender(args);
  }

  render(_gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    this.#stage?.render(args);
  }

  /** What is shown is going to change, although nobody touches the map: then there is another frame. */
  get #isBusy(): boolean {
    return this.#data.isBusy || this.#clustering === undefined || this.#clustering?.isBusy === true;
  }

  #changed(): void {
    this.#passing = null;
    this.#redraw();
  }

  #redraw(): void {
    const model = this.#model;
    const clusters = this.#data.packed && this.#clustering?.shown;
    model.packed = clusters?.packed ?? this.#data.packed;
    model.isClustered = Boolean(clusters);
    model.version += 1;
    this.#stage?.ask();
  }

  /** After a frame: asks for clusters where there are more flows than can be read; they change at whole zooms. */
  #watchClusters(zoom: number): void {
    const isWanted = this.#clusters === 'auto' && zoom < CLOSE && this.#countPassing() > MANY;
    const { columns } = this.#data;
    if (this.#clustering) {
      this.#clustering.want(isWanted ? { columns, time: this.filter.time, zoom: Math.ceil(zoom) } : null);
    } else if (isWanted && this.#clustering === null) void this.#fetchClusters();
  }

  async #fetchClusters(): Promise<void> {
    this.#clustering = undefined;
    try {
      const { ClusterView } = await import('./many-flows.ts');
      this.#clustering = new ClusterView({ width: this.#options.width }, () => this.#redraw());
    } finally {
      this.#clustering ??= null;
      this.#stage?.ask();
    }
  }

  #warmUp(): void {
    const { packed } = this.#model;
    if (packed === null || packed === this.#warmed || packed.count < WORTH_WARMING) return;
    this.#warmed = packed;
    warmPicking((share) => {
      const { width = 0, height = 0 } = this.#stage?.camera ?? {};
      this.pick([share * width, share * height]);
    });
  }

  #countPassing(): number {
    if (this.#passing !== null) return this.#passing;
    const { packed } = this.#data;
    const masks = filterMasks(this.filter);
    let passing = 0;
    for (let i = 0; packed !== null && i < packed.count; i += 1) if (passes(packed, masks, i)) passing += 1;
    this.#passing = passing;
    return passing;
  }

  /** Listeners run after the frame, in which they could not touch the map. */
  #tell(event: Event): void {
    queueMicrotask(() => this.dispatchEvent(event));
  }
}

function isEvent<K extends keyof FlowEventMap>(type: K, event: Event): event is FlowEventMap[K] {
  return event.type === type && (event instanceof FlowProgressEvent || event instanceof FlowSettleEvent);
}
