import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette, Theme } from '../scene/types.ts';
import type { FlowLayer } from './flow-layer/flow-layer.ts';
import type { FlowLook } from './flow-layer/look-uniforms.ts';
import type { FlowColumns } from './flow-layer/types.ts';
import type { ColumnsShown } from './types.ts';

/** Id of the layer in the map's style. */
export const COLUMNS_LAYER = 'atlas-columns';

export interface ColumnFlowsOptions {
  /** Id of the layer to draw below, as soon as it is there. */
  readonly below: string;
  readonly onShown: (shown: ColumnsShown) => void;
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
  #layer: FlowLayer | undefined;
  #takeAway: (() => void) | undefined;
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

  remove(): void {
    this.#asked += 1;
    this.#takeAway?.();
    this.#takeAway = undefined;
    this.#layer = undefined;
  }

  async #load(columns: FlowColumns): Promise<void> {
    const asked = this.#asked;
    const flows = columns.from.length;
    const { onShown, below } = this.#options;
    onShown({ phase: 'coming', flows, clustered: false });
    try {
      const { FlowLayer, addFlowLayer } = await import('./flow-layer/index.ts');
      if (asked !== this.#asked) return;
      const layer = new FlowLayer({ id: COLUMNS_LAYER, look: lookOf(this.#theme), motion: this.#motion });
      this.#layer = layer;
      this.#takeAway = addFlowLayer(this.#map, layer, below);
      layer.on('settle', ({ clustered }) => onShown({ phase: 'shown', flows, clustered }));
      await layer.addFlows(columns);
      if (asked === this.#asked) onShown({ phase: 'shown', flows, clustered: layer.stats.clustered });
    } catch (error) {
      if (asked !== this.#asked) return;
      console.warn('dispatch-map: its columns could not be drawn:', error);
      this.remove();
      onShown({ phase: 'failed', flows, clustered: false });
    }
  }
}

/** Groups are the categories of goods, in the order of the palette; the last is the neutral ink. */
function lookOf({ palette, metrics }: Theme): FlowLook {
  const { goods, tint, casing, selection } = palette;
  return { ink: colours(goods), tint: colours(tint), casing, selection, casingWidth: metrics.casing / 2 };
}

function colours(byHue: Palette['goods']): readonly string[] {
  return Object.values(byHue);
}
