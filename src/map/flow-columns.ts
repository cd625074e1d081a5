import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette, Theme } from '../scene/types.ts';
import type { FlowLayer } from './flow-layer/flow-layer.ts';
import type { FlowLook } from './flow-layer/look-uniforms.ts';
import type { FlowColumns, FlowFilter } from './flow-layer/types.ts';
import type { ColumnHit, ColumnsShown } from './types.ts';

/** Id of the layer in the map's style. */
const COLUMNS_LAYER = 'atlas-columns';

export interface ColumnFlowsOptions {
  /** Id of the layer to draw below, as soon as it is there. */
  readonly below: string;
  readonly onShown: (shown: ColumnsShown) => void;
  /** The reader points at or clicked on some of them; null: on none any more. */
  readonly onHit: (hit: ColumnHit | null) => void;
}

/**
 * Flows that a page adds to a map as columns, in the colours of the scene. What draws them is fetched when the
 * first columns come: few pages have any.
 */
export class ColumnFlows {
  readonly #map: MapLibreMap;
  readonly #options: ColumnFlowsOptions;
  #theme: Theme;
  #motion = false;
  #filter: FlowFilter = {};
  #layer: FlowLayer | undefined;
  #takeAway: (() => void) | undefined;
  #isPointedAt = false;
  /** Tells the columns asked for last from those before. */
  #asked = 0;

  constructor(map: MapLibreMap, theme: Theme, options: ColumnFlowsOptions) {
    this.#map = map;
    this.#theme = theme;
    this.#options = options;
  }

  /** Draws these columns in place of those before; null: none. */
  show(columns: FlowColumns | null): void {
    this.remove();
    if (columns) void this.#load(columns);
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    if (this.#layer) this.#layer.look = lookOf(theme);
  }

  /** Whether lights run along the largest flows. */
  setMotion(on: boolean): void {
    this.#motion = on;
    if (this.#layer) this.#layer.motion = on;
  }

  /** What is drawn and found; nothing is uploaded again. */
  setFilter(filter: FlowFilter): void {
    this.#filter = filter;
    if (this.#layer) this.#layer.filter = filter;
  }

  /**
   * The reader points at the ground, or clicks on it: lights up the flow that is nearest within `radius` px, and tells
   * which there are; of a cluster all members. Null: the pointer is elsewhere.
   */
  pointAt(point: readonly [number, number] | null, radius: number, isClick: boolean): void {
    const picks = point === null ? [] : (this.#layer?.pick(point, { radius }) ?? []);
    const [nearest] = picks;
    if (point !== null && nearest) this.#options.onHit({ picks, point, chosen: isClick });
    else if (this.#isPointedAt) this.#options.onHit(null);
    this.#isPointedAt = nearest !== undefined;
    this.#layer?.setStates({ hovered: nearest?.index ?? null });
  }

  remove(): void {
    this.#asked += 1;
    this.#takeAway?.();
    this.#takeAway = undefined;
    this.#layer = undefined;
  }

  async #load(columns: FlowColumns): Promise<void> {
    const asked = this.#asked;
    const flows = columns.from.length;
    const { below } = this.#options;
    const tell = (shown: Omit<ColumnsShown, 'flows'>) => {
      if (asked === this.#asked) this.#options.onShown({ ...shown, flows });
    };
    tell({ phase: 'coming', clustered: false });
    try {
      const [{ FlowLayer, addFlowLayer }] = await Promise.all([
        import('./flow-layer/index.ts'),
        layerIsThere(this.#map, below),
      ]);
      if (asked !== this.#asked) return;
      const layer = new FlowLayer({
        id: COLUMNS_LAYER,
        look: lookOf(this.#theme),
        motion: this.#motion,
        width: widthsFor(flows),
      });
      layer.filter = this.#filter;
      this.#layer = layer;
      this.#takeAway = addFlowLayer(this.#map, layer, below);
      await layer.addFlows(columns);
      tell({ phase: 'shown', clustered: layer.stats.clustered });
      // Only now: a layer without flows settles at once.
      layer.on('settle', ({ clustered }) => tell({ phase: 'shown', clustered }));
    } catch (error) {
      if (asked !== this.#asked) return;
      console.warn('dispatch-map: its columns could not be drawn:', error);
      this.remove();
      this.#options.onShown({ phase: 'failed', flows, clustered: false });
    }
  }
}

/** A layer that is added before the one it belongs under would end up below the ground. */
async function layerIsThere(map: MapLibreMap, id: string): Promise<void> {
  while (map.getStyle() === undefined || map.getLayer(id) === undefined) await map.once('styledata');
}

/** Widths at the neck, px: the more flows there are, the thinner, so that ground and neighbours still show. */
function widthsFor(flows: number): { readonly min: number; readonly max: number } {
  const crowd = Math.min(1, Math.max(0, Math.log10(Math.max(1, flows / 50)) / 2));
  return { min: 2.5 - 2 * crowd, max: 13 - 9.5 * crowd };
}

/** Groups are the categories of goods, in the order of the palette; the last is the neutral ink. */
function lookOf({ palette, metrics }: Theme): FlowLook {
  const { goods, tint, casing, selection } = palette;
  return { ink: colours(goods), tint: colours(tint), casing, selection, casingWidth: metrics.casing / 2 };
}

function colours(byHue: Palette['goods']): readonly string[] {
  return Object.values(byHue);
}
