import type { Position } from 'geojson';
import { interfaceLanguage } from '../language/catalogue.ts';
import { describeDate } from '../model/describe-date.ts';
import { boundsOf } from '../model/edtf.ts';
import { nameOf } from '../model/name-of.ts';
import type { MarkStates } from './mark-state.ts';
import type { SceneContext } from './scene-context.ts';
import type { SceneEvent } from './types.ts';

/** The events of the selection that have a place, each with its position. */
export function locatedEvents({ features, lines }: SceneContext): ReadonlyMap<string, Position> {
  const positions = new Map<string, Position>();
  for (const event of features.events) {
    const position = lines.ofEvent(event);
    if (position !== undefined) positions.set(event.id, position);
  }
  return positions;
}

/** Each event by itself, though several may share a place; the selected ranks first, then the latest. */
export function sceneEvents(
  context: SceneContext,
  positions: ReadonlyMap<string, Position>,
  states: MarkStates,
): SceneEvent[] {
  const { features, dispatch, lang } = context;
  const located = features.events.flatMap((event) => {
    const position = positions.get(event.id);
    const start = boundsOf(event.properties.start).start ?? '';
    return position === undefined ? [] : [{ event, position, start, state: states.ofEvent(event) }];
  });
  const ranked = located.toSorted(
    (a, b) =>
      Number(b.state === 'selected') - Number(a.state === 'selected') ||
      (a.start < b.start ? 1 : a.start > b.start ? -1 : 0),
  );
  const ranks = new Map(ranked.map(({ event }, rank) => [event.id, rank]));
  return located.map(({ event: { id, properties }, position, state }) => ({
    id,
    name: nameOf(properties, lang, dispatch.lang),
    date: { text: describeDate(properties.start, lang), lang: interfaceLanguage(lang) },
    ...(properties.at !== undefined && { place: properties.at }),
    position,
    status: properties.status,
    rank: ranks.get(id) ?? 0,
    state,
  }));
}
