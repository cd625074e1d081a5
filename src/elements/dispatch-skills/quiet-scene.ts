import type { Position } from 'geojson';
import type { Scene, ScenePlace, StrandEnd } from '../../scene/types.ts';

/** The ground of the tools: places of the story with their names, without what they measure or name themselves. */
export function quietScene(scene: Scene, hides: 'names' | readonly string[]): Scene {
  const isBare = hides === 'names';
  return {
    ...scene,
    flows: [],
    events: [],
    names: isBare ? [] : scene.names,
    places: isBare ? [] : scene.places.filter((place) => isQuiet(place, hides)),
    drawn: [],
    bent: [],
  };
}

/** Regions would lie as outlines under what the tools draw. */
function isQuiet({ id, area, sign }: ScenePlace, hidden: readonly string[]): boolean {
  return !area && sign !== 'none' && !hidden.includes(id);
}

/** The ways of a story's flows; of those between the same ends one, or they would be loud. */
export function quietWays({ flows }: Scene): readonly (readonly Position[])[] {
  const ways = new Map(
    flows.filter(({ detail }) => !detail).map(({ from, to, path }) => [endsOf(from, to), path]),
  );
  return [...ways.values()];
}

/** The same for both directions. */
function endsOf(from: StrandEnd, to: StrandEnd): string {
  return [from.place, to.place].toSorted().join(' ');
}
