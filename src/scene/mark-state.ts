import { anchorOf } from '../geo/ends.ts';
import type { EventFeature, FlowFeature } from '../model/types.ts';
import type { SceneContext } from './scene-context.ts';
import type { MarkState } from './types.ts';

/**
 * How marks look while one of them is selected or pointed at, or a step of the guided reading brings some
 * forward. The reader's own choice comes before the step's marks, which all look selected. Only marks that are
 * drawn dim the others: what is in no picture has nothing to stand out from.
 */
export interface MarkStates {
  ofFlow(flow: FlowFeature): MarkState;
  ofEvent(event: EventFeature): MarkState;
  /** Places are the ground of a story; they never step back. */
  ofPlace(id: string): MarkState;
}

export function markStates(context: SceneContext, drawn: ReadonlySet<string>): MarkStates {
  const { hovered } = context.selection;
  const front = inFront(context, drawn);
  // Beside flows and events of the same step its places only say where; alone they bring what touches them.
  const places = [...front].every((id) => context.index.places.has(id)) ? [...front] : [];
  const stateOf = (id: string, isNear: (place: string) => boolean): MarkState => {
    if (front.has(id)) return 'selected';
    if (id === hovered) return 'hovered';
    return front.size === 0 || places.some(isNear) ? 'normal' : 'dimmed';
  };
  return {
    ofFlow: (flow) => stateOf(flow.id, (id) => flowTouches(context, flow, id)),
    ofEvent: (event) => stateOf(event.id, (id) => placeTouches(context, event.properties.at, id)),
    ofPlace: (id) => {
      const state = stateOf(id, () => true);
      return state === 'dimmed' ? 'normal' : state;
    },
  };
}

/** The drawn marks that stand out: the selected one, else those of the guided reading. */
function inFront({ selection }: SceneContext, drawn: ReadonlySet<string>): ReadonlySet<string> {
  const { selected, focus = [] } = selection;
  if (selected !== null && drawn.has(selected)) return new Set([selected]);
  return new Set(selected === null ? focus.filter((id) => drawn.has(id)) : []);
}

/** Whether a flow starts or ends at a place, in it, or at what stands for it. */
function flowTouches(context: SceneContext, { properties }: FlowFeature, placeId: string): boolean {
  return placeTouches(context, properties.from, placeId) || placeTouches(context, properties.to, placeId);
}

/** Whether a place is another, is anchored at it, or lies in it if that is a country. */
function placeTouches({ index }: SceneContext, id: string | undefined, otherId: string): boolean {
  if (id === undefined) return false;
  if (id === otherId) return true;
  const [place, other] = [index.places.get(id), index.places.get(otherId)];
  if (place === undefined || other === undefined) return false;
  if (anchorOf(index.places, place)?.id === otherId || anchorOf(index.places, other)?.id === id) return true;
  const { type, country } = other.properties;
  return type === 'country' && country !== undefined && country === place.properties.country;
}
