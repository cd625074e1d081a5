import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SceneLayout } from '../scene/layout/layout-scene.ts';
import type { Scene } from '../scene/types.ts';
import { labelFeatures, leaderFeatures } from './label-features.ts';
import { MarkStates, markKey } from './mark-states.ts';
import type { Screen } from './screen.ts';
import { keyOf, signFeatures } from './sign-features.ts';
import { addEmptySource, setMarkData, setSourceData } from './sources.ts';
import { SOURCES } from './style/ids.ts';

const BY_KEY = { promoteId: 'key' };

/** Areas, signs, names and leaders of a scene in the sources of a map. */
export class Marks {
  readonly #areas = new MarkStates(SOURCES.areas);
  readonly #signs = new MarkStates(SOURCES.signs);
  #layout: SceneLayout | undefined;

  addSources(map: MapLibreMap): void {
    addEmptySource(map, SOURCES.areas, BY_KEY);
    addEmptySource(map, SOURCES.leaders);
    addEmptySource(map, SOURCES.signs, BY_KEY);
    addEmptySource(map, SOURCES.labels);
    this.#areas.forget();
    this.#signs.forget();
  }

  showAreas(map: MapLibreMap, scene: Scene): Promise<void> {
    return setSourceData(map, SOURCES.areas, areasOf(scene));
  }

  /** Shows signs and names where they were laid out. */
  async showLayout(map: MapLibreMap, scene: Scene, layout: SceneLayout, screen: Screen): Promise<void> {
    this.#layout = layout;
    this.showStates(map, scene);
    await Promise.all([
      setMarkData(map, SOURCES.signs, signFeatures(layout.signs, screen)),
      setMarkData(map, SOURCES.labels, labelFeatures(layout.labels, screen)),
      setMarkData(map, SOURCES.leaders, leaderFeatures(layout.labels, layout.signs, screen)),
    ]);
  }

  /** A sign has the state of the first of its marks that has one. */
  showStates(map: MapLibreMap, scene: Scene): void {
    const states = new Map([...scene.places, ...scene.events].map(({ id, state }) => [id, state]));
    this.#areas.apply(
      map,
      scene.places.map(({ id, state }) => ({ key: id, state })),
    );
    this.#signs.apply(
      map,
      (this.#layout?.signs ?? []).map((sign) => {
        const own = sign.ids.map((id) => states.get(id) ?? 'normal');
        return { key: keyOf(sign), state: own.find((state) => state !== 'normal') ?? 'normal' };
      }),
    );
  }
}

function areasOf(scene: Scene): FeatureCollection<Polygon | MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: scene.places.flatMap(({ id, area }) =>
      area === undefined
        ? []
        : [{ type: 'Feature', geometry: plain(area), properties: { key: markKey(id), id } }],
    ),
  };
}

/** MapLibre can't send objects without a prototype to its worker, and a parsed dispatch is made of those. */
function plain(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return area.type === 'Polygon'
    ? { type: area.type, coordinates: area.coordinates }
    : { type: area.type, coordinates: area.coordinates };
}
