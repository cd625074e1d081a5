import { anchorOf } from '../geo/ends.ts';
import type { EventFeature, FlowFeature } from '../model/types.ts';
import type { SceneContext } from './scene-context.ts';
import type { MarkState } from './types.ts';

/**
 * How marks look while one of them is selected or pointed at. Only a mark that is drawn dims the others:
 * what is in no picture has nothing to stand out from.
 */
export interface MarkStates {
  ofFlow(flow: FlowFeature): MarkState;
  ofEvent(event: EventFeature): MarkState;
  /** Places are the ground of a story; they never step back. */
  ofPlace(id: string): MarkState;
}

export function markStates(context: SceneContext, drawn: ReadonlySet<string>): MarkStates {
  const { selected, hovered } = context.selection;
  const focus = selected !== null && drawn.has(selected) ? selected : null;
  const stateOf = (id: string, isNear: (focus: string) => boolean): MarkState => {
    if (id === focus) return 'selected';
    if (id === hovered) return 'hovered';
    return focus === null || isNear(focus) ? 'normal' : 'dimmed';
  };
  return {
    ofFlow: (flow) => stateOf(flow.id, (id) => flowTouches(context, flow, id)),
    ofEvent: (event) => stateOf(event.id, (id) => placeTouches(context, event.properties.at, id)),
    ofPlace: (id) => stateOf(id, () => true),
  };
}

/** Whether a flow starts or ends at a place, in it, or at what stands for it. */
export function flowTouches(context: SceneContext, { properties }: FlowFeature, placeId: string): boolean {
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
