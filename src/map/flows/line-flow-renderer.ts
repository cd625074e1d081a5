import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { distanceToSegment } from '../../scene/layout/plane.ts';
import type { StrandLayout } from '../../scene/layout/strands.ts';
import type { MarkState, Scene } from '../../scene/types.ts';
import { MarkStates } from '../mark-states.ts';
import { addEmptySource, setSourceData } from '../sources.ts';
import { SOURCES } from '../style/ids.ts';
import { restyle } from '../style/restyle.ts';
import { flowLayers } from './flow-layers.ts';
import type { FlowHit, FlowPicture, FlowRenderer } from './flow-renderer.ts';
import { strandFeatures } from './strand-features.ts';
import { strandPoints } from './strand-points.ts';

/** Draws flows as line layers of MapLibre, where the scene's layout puts their strands on the screen. */
export class LineFlowRenderer implements FlowRenderer {
  #map: MapLibreMap | undefined;
  #picture: FlowPicture | undefined;
  #layers: readonly LayerSpecification[] = [];
  readonly #states = [new MarkStates(SOURCES.strands), new MarkStates(SOURCES.strandPoints)];

  add(map: MapLibreMap, scene: Scene, beforeId: string | undefined): void {
    this.#map = map;
    // Without simplification, which drops lines as short as a dot.
    addEmptySource(map, SOURCES.strands, { promoteId: 'key', tolerance: 0 });
    addEmptySource(map, SOURCES.strandPoints, { promoteId: 'key' });
    for (const layer of flowLayers(scene.theme)) {
      if (map.getLayer(layer.id) === undefined) map.addLayer(layer, beforeId);
    }
    for (const states of this.#states) states.forget();
    this.restyle(scene);
  }

  restyle(scene: Scene): void {
    if (this.#map === undefined) return;
    const layers = flowLayers(scene.theme);
    restyle(this.#map, { next: layers, previous: this.#layers });
    this.#layers = layers;
    this.#showStates(this.#map, scene);
  }

  async show(picture: FlowPicture): Promise<void> {
    const map = this.#map;
    this.#picture = picture;
    if (map === undefined) return;
    const { scene, strands, screen } = picture;
    this.#showStates(map, scene);
    const { casing } = scene.theme.metrics;
    await Promise.all([
      setSourceData(map, SOURCES.strands, {
        type: 'FeatureCollection',
        features: strands.flatMap((strand) => strandFeatures(strand, screen, casing)),
      }),
      setSourceData(map, SOURCES.strandPoints, {
        type: 'FeatureCollection',
        features: strands.flatMap((strand) => strandPoints(strand, screen)),
      }),
    ]);
  }

  pick([x, y]: readonly [number, number], radius: number): FlowHit[] {
    if (this.#picture === undefined) return [];
    const { strands, screen } = this.#picture;
    return strands.flatMap((strand) => {
      const [flow] = strand.flows;
      const distances = screen.copies.map((shift) => distanceToStrand({ x: x - shift, y }, strand));
      const distance = Math.max(0, Math.min(...distances) - strand.neck / 2);
      return flow !== undefined && distance <= radius ? [{ id: flow.id, distance }] : [];
    });
  }

  remove(): void {
    this.#map = undefined;
  }

  /** A bundle is dimmed if all of its flows are; otherwise it has no state of its own. */
  #showStates(map: MapLibreMap, scene: Scene): void {
    const states = new Map<string, MarkState>(scene.flows.map(({ key, state }) => [key, state]));
    const bundles = (this.#picture?.strands ?? [])
      .filter(({ bundled }) => bundled)
      .map(({ key, flows }) => {
        const dimmed = flows.every((flow) => states.get(flow.key) === 'dimmed');
        return { key, state: dimmed ? 'dimmed' : 'normal' } as const;
      });
    for (const shown of this.#states) shown.apply(map, [...scene.flows, ...bundles]);
  }
}

function distanceToStrand(
  point: { readonly x: number; readonly y: number },
  { pieces }: StrandLayout,
): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { line, head } of pieces) {
    const points = head === undefined ? line.points : [...line.points, head.tip];
    for (const [index, end] of points.entries()) {
      const start = points[index - 1];
      if (start !== undefined) nearest = Math.min(nearest, distanceToSegment(point, start, end));
    }
  }
  return nearest;
}
