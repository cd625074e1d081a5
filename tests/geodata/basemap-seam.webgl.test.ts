import { geoMercator, geoOrthographic, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import { Map as MapLibreMap } from 'maplibre-gl';
import { beforeAll, describe, expect, test } from 'vitest';
import address from '../../geodata/basemap/basemap-110m.json?url';
import { decodeBasemap } from '../../src/geo/basemap.ts';
import type { Basemap } from '../../src/geo/basemap-types.ts';
import { ensureWorkerUrl } from '../../src/map/worker.ts';

const WIDTH = 480;
const HEIGHT = 320;
/** Well inside Chukotka, on the cut. */
const ON_THE_CUT: readonly Position[] = [66.4, 67, 67.6, 68.2].map((latitude) => [180, latitude]);

/** Red of the pixels from 4 left to 4 right of a point: 255 on land, 0 on water. */
function redAround(context: CanvasRenderingContext2D, [x = 0, y = 0]: readonly number[]): readonly number[] {
  const { data } = context.getImageData(Math.round(x) - 4, Math.round(y), 9, 1);
  return Array.from({ length: 9 }, (_, index) => data[index * 4] ?? -1);
}

function newContext(): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#0000ff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  return context;
}

describe('no seam where the land is cut at 180°', { timeout: 60_000 }, () => {
  let basemap: Basemap;
  beforeAll(async () => {
    basemap = decodeBasemap(await (await fetch(address)).json());
  });

  const LAND = Array(9).fill(255);

  test.each(['mercator', 'globe'] as const)('in MapLibre, %s', async (projection) => {
    ensureWorkerUrl();
    const container = document.body.appendChild(document.createElement('div'));
    Object.assign(container.style, { width: `${WIDTH}px`, height: `${HEIGHT}px` });
    const map = new MapLibreMap({
      container,
      attributionControl: false,
      interactive: false,
      fadeDuration: 0,
      pixelRatio: 1,
      // Not 180 itself: there the cut would fall between two pixels and hide.
      center: [173.37, 66],
      zoom: 2.7,
      canvasContextAttributes: { preserveDrawingBuffer: true },
      style: {
        version: 8,
        projection: { type: projection },
        sources: {
          land: { type: 'geojson', data: { type: 'FeatureCollection', features: [...basemap.countries] } },
        },
        layers: [
          { id: 'water', type: 'background', paint: { 'background-color': '#0000ff' } },
          { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#ffffff' } },
        ],
      },
    });
    await map.once('idle');
    const context = newContext();
    context.drawImage(map.getCanvas(), 0, 0);
    const rows = ON_THE_CUT.map(([longitude = 0, latitude = 0]) => {
      const { x, y } = map.project([longitude, latitude]);
      return redAround(context, [x, y]);
    });
    const sea = map.project([178, 75]);
    expect(redAround(context, [sea.x, sea.y])).toEqual(Array(9).fill(0));
    map.remove();
    container.remove();
    expect(rows).toEqual(ON_THE_CUT.map(() => LAND));
  });

  test.each([
    ['globe', geoOrthographic().rotate([-173.37, -66]).scale(500)],
    ['flat', geoMercator().rotate([-173.37, 0]).center([0, 66]).scale(400)],
  ])('in d3-geo, %s', (_name, projection) => {
    projection.translate([WIDTH / 2, HEIGHT / 2]);
    const context = newContext();
    context.fillStyle = '#ffffff';
    context.beginPath();
    const path = geoPath(projection, context);
    for (const { geometry } of basemap.countries) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      path({
        type: 'MultiPolygon',
        // d3 wants the other winding.
        coordinates: polygons.map((rings) => rings.map((ring) => ring.toReversed())),
      });
    }
    context.fill();
    expect(redAround(context, projection([178, 75]) ?? [])).toEqual(Array(9).fill(0));
    const rows = ON_THE_CUT.map((point) =>
      redAround(context, projection([point[0] ?? 0, point[1] ?? 0]) ?? []),
    );
    expect(rows).toEqual(ON_THE_CUT.map(() => LAND));
  });
});
