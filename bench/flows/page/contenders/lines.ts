import type { GeoJSONSourceSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { widthOf } from '../../flow-data.ts';
import { geodesicLine } from '../../geodesic-line.ts';
import { COLOURS, type Contender, type FlowInput, PICK_RADIUS, recordsOf } from '../contender.ts';

const ID = 'flows';

/** MapLibre's own line layer over geodesics made beforehand. */
export function make(): Contender {
  let map: MapLibreMap | undefined;
  return {
    show(shown, input) {
      map = shown;
      map.addSource(ID, { type: 'geojson', data: features(input) });
      map.addLayer({
        id: ID,
        type: 'line',
        source: ID,
        paint: {
          'line-width': ['get', 'width'],
          'line-color': ['to-color', ['at', ['get', 'group'], ['literal', [...COLOURS]]]],
        },
      });
    },
    isFull: () => map?.isSourceLoaded(ID) === true && map.loaded(),
    setTime(start, end) {
      map?.setFilter(ID, ['all', ['<=', ['get', 'start'], end], ['>=', ['get', 'end'], start]]);
    },
    pick(x, y) {
      const box: [[number, number], [number, number]] = [
        [x - PICK_RADIUS, y - PICK_RADIUS],
        [x + PICK_RADIUS, y + PICK_RADIUS],
      ];
      return map?.queryRenderedFeatures(box, { layers: [ID] }).length ?? 0;
    },
  };
}

function features(input: FlowInput): GeoJSONSourceSpecification['data'] {
  const { places, flows } = recordsOf(input);
  const byId = new Map(places.map((place) => [place.id, place]));
  return {
    type: 'FeatureCollection',
    features: flows.flatMap(({ from, to, amount, group, start, end }) => {
      const [a, b] = [byId.get(from), byId.get(to)];
      if (!a || !b) return [];
      return {
        type: 'Feature' as const,
        properties: { width: widthOf(amount ?? 0), group, start, end },
        geometry: { type: 'LineString' as const, coordinates: geodesicLine(a, b) },
      };
    }),
  };
}
