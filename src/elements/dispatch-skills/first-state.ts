import { distanceBetween } from '../../geo/measure.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { defaultTime } from '../../model/select.ts';
import type { Dispatch } from '../../model/types.ts';
import { datedEvents, momentOf } from './moment.ts';
import type { MeasureEnd, SkillPlace, SkillsState } from './skills-view.ts';

/** Latitude at which the fourth cross opens: Mercator's map already draws it much too long there. */
const CROSS = 70;

/** With what the tools open: the story's own ends and event, or those of the mark that is chosen. */
export function firstState(
  dispatch: Dispatch,
  places: readonly SkillPlace[],
  selected: string | null,
): SkillsState {
  const events = datedEvents(dispatch);
  const until = defaultTime(dispatch)?.end;
  const shown = events.filter(({ properties }) => until === undefined || properties.start <= until);
  const isLocated = (at: string | undefined) => places.some(({ id }) => id === at);
  const event =
    events.find(({ id }) => id === selected) ??
    shown.findLast(({ properties }) => isLocated(properties.at)) ??
    events.at(-1);
  const moment = event ? momentOf(event.properties.start)?.at : undefined;
  return {
    ends: endsOf(dispatch, places, selected),
    next: 0,
    cross: [places[0]?.at[0] ?? 0, CROSS],
    country: '',
    moved: null,
    event: event?.id ?? '',
    moment: moment ?? Date.UTC(2025, 5, 21, 12),
  };
}

/** The ends of the chosen flow, else of the longest one between known places, else the first places. */
function endsOf(
  dispatch: Dispatch,
  places: readonly SkillPlace[],
  selected: string | null,
): readonly [MeasureEnd, MeasureEnd] {
  const at = (id: string) => places.find((place) => place.id === id);
  const pairs = [...indexDispatch(dispatch).flows.values()].flatMap(({ id, properties }) => {
    const [from, to] = [at(properties.from), at(properties.to)];
    return from && to ? [{ id, from, to, km: distanceBetween(from.at, to.at) }] : [];
  });
  const [longest] = pairs.toSorted((a, b) => b.km - a.km);
  const pair = pairs.find(({ id }) => id === selected) ?? longest;
  const [first, second] = pair ? [pair.from, pair.to] : [places[0], places[1]];
  return [endAt(first), endAt(second)];
}

function endAt(place: SkillPlace | undefined): MeasureEnd {
  return place ? { place: place.id, at: place.at } : { place: null, at: [0, 0] };
}
