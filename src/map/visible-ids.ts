import type { Position } from 'geojson';
import type { Scene, SceneFlow, ScenePlace } from '../scene/types.ts';
import { meetsScreen, type Screen } from './screen.ts';
import type { MapProjection } from './types.ts';

/** Ids of the drawn marks of which some part is on the screen, by date, then by id. */
export function visibleIds(scene: Scene, screen: Screen, projection: MapProjection): string[] {
  const visible = new Set<string>();
  const note = (id: string, paths: readonly (readonly Position[])[]): void => {
    if (!visible.has(id) && paths.some((path) => meetsScreen(path, screen))) visible.add(id);
  };
  for (const place of scene.places) note(place.id, outlines(place));
  for (const { id, position } of scene.events) note(id, [[position]]);
  for (const flow of scene.flows) note(flow.id, [pathOf(flow, projection)]);
  return scene.drawn.filter((id) => visible.has(id));
}

/** A flat map bends what would climb beyond its edge. */
function pathOf({ path, flatPath }: SceneFlow, projection: MapProjection): readonly Position[] {
  return projection === 'mercator' && flatPath !== undefined ? flatPath : path;
}

function outlines({ position, area }: ScenePlace): readonly (readonly Position[])[] {
  if (area === undefined) return [[position]];
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return [[position], ...rings];
}
