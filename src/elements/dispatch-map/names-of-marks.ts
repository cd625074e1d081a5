import type { LocalText } from '../../language/text.ts';
import type { Scene } from '../../scene/types.ts';

/** The names of all marks of a scene by feature id. */
export function namesOfMarks(scene: Scene): ReadonlyMap<string, LocalText> {
  return new Map([
    ...scene.places.map(({ id, name }) => [id, name] as const),
    ...scene.events.map(({ id, name }) => [id, name] as const),
    ...scene.flows.map(({ id, label }) => [id, label.name] as const),
  ]);
}
