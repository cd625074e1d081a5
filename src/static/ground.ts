import type { GeoPermissibleObjects } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Basemap } from '../geo/basemap-types.ts';
import { extent } from '../scene/layout/plane.ts';
import type { Palette, Scene } from '../scene/types.ts';
import { graticule } from './graticule.ts';
import { pathWriter } from './path-writer.ts';
import type { View } from './projection.ts';
import { polygonsOf, type SpherePolygon, windForSphere } from './sphere-polygons.ts';
import { type SvgNode, svg } from './svg-node.ts';

const LINE = {
  coast: 0.75,
  border: 0.75,
  admin1: 0.5,
  disputed: 0.75,
  graticule: 0.5,
  sphere: 0.75,
} as const;
/** Under this size a region is not drawn as an area, px. */
const SMALLEST_AREA = 24;
const DISPUTED_DASH = '3 2.5';
/** Distance between the lines of the hatch over disputed ground, px. */
const HATCH = 5;

export interface Ground {
  readonly defs: readonly SvgNode[];
  readonly nodes: readonly (SvgNode | null)[];
}

/** Water, graticule, land, the story's land, disputed ground, coasts and borders, in this order. */
export function groundOf(scene: Scene, basemap: Basemap, view: View, idPrefix: string): Ground {
  const { palette } = scene.theme;
  const draw = pathWriter(view.d3);
  const drawUncut = pathWriter(view.uncut);
  const areaPath = (areas: readonly Areas[]) => {
    const polygons = areas.flatMap(polygonsOf);
    const seen = (how: 'all' | 'some') => polygons.filter(({ extent }) => view.sees(extent) === how);
    return drawUncut(collection(seen('all'))) + draw(collection(seen('some')));
  };
  const story = new Set(scene.storyCountries);
  const isStory = (iso: string) => iso !== '' && story.has(iso);
  const others = basemap.countries.filter(({ properties }) => !isStory(properties.iso));
  const own = basemap.countries.filter(({ properties }) => isStory(properties.iso));
  const areas = scene.places
    .flatMap(({ id, area }) => (area ? [{ id, area: windForSphere(area) }] : []))
    .map((entry) => ({ ...entry, small: isSmall(entry.area, view) }));
  const hatch = `${idPrefix}-hatch`;
  const line = (object: GeoPermissibleObjects, stroke: string, width: number, dash?: string) => {
    const d = draw(object);
    return d && svg('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-dasharray': dash });
  };
  const fill = (d: string, colour: string) => d && svg('path', { d, fill: colour });
  const disputed = areaPath(basemap.disputed.map(({ geometry }) => geometry));
  return {
    defs: [hatchPattern(hatch, palette)],
    nodes: [
      fill(draw({ type: 'Sphere' }), palette.water),
      line(graticule(), palette.graticule, LINE.graticule),
      fill(areaPath(others.map(({ geometry }) => geometry)), palette.land),
      fill(areaPath(own.map(({ geometry }) => geometry)), palette.landStory),
      fill(disputed, palette.disputedFill),
      fill(disputed, `url(#${hatch})`),
      ...areas.filter(({ small }) => !small).map(({ area }) => fill(draw(area), palette.landStory)),
      line(basemap.coast, palette.coast, LINE.coast),
      line(basemap.borders, palette.border, LINE.border),
      basemap.admin1 && view.regional ? line(basemap.admin1, palette.admin1, LINE.admin1) : null,
      line(basemap.disputedLines, palette.disputedLine, LINE.disputed, DISPUTED_DASH),
      ...areas.map(({ id, area, small }) => {
        // A region too small to be seen as one is left to the dot of its town.
        const outline = small ? svg('g', {}) : line(area, palette.ink, 0.75);
        return outline && { ...outline, attrs: { ...outline.attrs, 'data-feature': id } };
      }),
      line({ type: 'Sphere' }, palette.sphereEdge, LINE.sphere),
    ].map((node) => node || null),
  };
}

function isSmall(area: MultiPolygon, view: View): boolean {
  const points = area.coordinates.flat(2).flatMap((position) => {
    const point = view.project(position);
    return point ? [{ x: point[0], y: point[1] }] : [];
  });
  const spans = [ACROSS, DOWN].map((axis) => extent(points, axis)).map(([low, high]) => high - low);
  return spans.every((span) => span < SMALLEST_AREA);
}

const ACROSS = { x: 1, y: 0 } as const;
const DOWN = { x: 0, y: 1 } as const;

type Areas = Basemap['countries'][number]['geometry'];

function collection(polygons: readonly SpherePolygon[]): GeoPermissibleObjects {
  return { type: 'GeometryCollection', geometries: polygons.map(({ polygon }) => polygon) };
}

function hatchPattern(id: string, palette: Palette): SvgNode {
  return svg(
    'pattern',
    { id, width: HATCH, height: HATCH, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      svg('path', {
        d: `M0 0V${HATCH}`,
        stroke: palette.disputedLine,
        'stroke-width': 0.75,
        'stroke-opacity': 0.4,
      }),
    ],
  );
}
