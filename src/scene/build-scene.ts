import type { Position } from 'geojson';
import { isWithin, padBounds } from '../geo/bounds.ts';
import { ownPosition } from '../geo/ends.ts';
import type { FlowLine } from '../geo/flow-line.ts';
import { type LocalText, pickText } from '../language/text.ts';
import { actorName, shortName } from '../model/describe-claim.ts';
import type { Dispatch, Selection } from '../model/types.ts';
import { markStates } from './mark-state.ts';
import { type SceneContext, type SceneOptions, sceneContext } from './scene-context.ts';
import { sceneDescription } from './scene-description.ts';
import { locatedEvents, sceneEvents } from './scene-events.ts';
import { locatedFlows, sceneFlows } from './scene-flows.ts';
import { scenePlaces, storyCountries } from './scene-places.ts';
import { countedTheme, type SortedMarks } from './sorted-marks.ts';
import type { Scene, SceneName } from './types.ts';
import { waterNames } from './waters.ts';

/** How far around the story's box waters are still named, degrees. */
const AROUND = 15;

export type { SceneOptions } from './scene-context.ts';

/**
 * What is to be seen of a dispatch: its flows, events and places that pass the selection and are located
 * somewhere, as one plain object. Without a time window: of all time; `defaultTime` says which
 * one the file asks for.
 */
export function buildScene(dispatch: Dispatch, selection: Selection, options: SceneOptions): Scene {
  const context = sceneContext(dispatch, selection, options);
  const lines = locatedFlows(context);
  const positions = locatedEvents(context);
  const { drawn, unlocated } = split(context, lines, positions);
  const inPicture = new Set(drawn);
  const states = markStates(context, inPicture);
  const flows = sceneFlows(context, lines, states);
  const events = sceneEvents(context, positions, states);
  return {
    id: dispatch.id,
    lang: options.lang,
    title: pickText(dispatch.title, options.lang, dispatch.lang) ?? {
      text: dispatch.id,
      lang: dispatch.lang,
    },
    description: sceneDescription(context, (id) => inPicture.has(id)),
    theme: context.sorted ? countedTheme(options.theme) : options.theme,
    bounds: context.lines.bounds,
    storyCountries: context.sorted?.countries ?? storyCountries(context),
    ...(context.sorted && { countedBy: countedBy(context, context.sorted) }),
    flows,
    places: scenePlaces(context, lines, events, states),
    events,
    names: namesAround(context),
    drawn,
    unlocated,
    bent: [...new Set(flows.filter(({ flatPath }) => flatPath !== undefined).map(({ id }) => id))],
  };
}

/** The speaker whose sorting is shown, without what a comma adds to the name. */
function countedBy({ dispatch, lang }: SceneContext, { by }: SortedMarks): LocalText {
  const name = actorName(by, dispatch, lang);
  return { ...name, text: shortName(name.text) };
}

/** Waters in and around the story, the most telling first; whoever lays out the names takes what has room. */
function namesAround({ lines, lang }: SceneContext): SceneName[] {
  const around = padBounds(lines.bounds, 0, AROUND);
  return waterNames(lang).filter(({ position }) => isWithin(around, position));
}

/** Ids of what passed the selection, in the order in which marks are shown, by whether it has a place in the picture. */
function split(
  { features, index }: SceneContext,
  lines: ReadonlyMap<string, FlowLine>,
  positions: ReadonlyMap<string, Position>,
): Pick<Scene, 'drawn' | 'unlocated'> {
  const wanted = new Set([...features.flows, ...features.events, ...features.places].map(({ id }) => id));
  const isDrawn = (id: string) => {
    const place = index.places.get(id);
    return lines.has(id) || positions.has(id) || (place !== undefined && ownPosition(place) !== undefined);
  };
  const ids = index.features.map(({ id }) => id).filter((id) => wanted.has(id));
  return { drawn: ids.filter(isDrawn), unlocated: ids.filter((id) => !isDrawn(id)) };
}
