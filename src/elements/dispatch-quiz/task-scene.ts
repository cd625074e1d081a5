import type { Position } from 'geojson';
import { geodesicPath } from '../../geo/geodesic-path.ts';
import { isolated } from '../../language/format.ts';
import type { LocalText } from '../../language/text.ts';
import type { Task } from '../../lesson/types.ts';
import { boundsOfAll } from '../../scene/scene-bounds.ts';
import type { Palette, Scene, SceneFlow, ScenePlace } from '../../scene/types.ts';
import { type PlaceFrame, placeFrame } from './place-frame.ts';

/** A place that is named on the map of a task. */
export interface MapPlace {
  readonly at: Position;
  readonly name: LocalText;
  /** `ring`: somewhere in it; `none`: the sign of an event stands there. */
  readonly sign: 'dot' | 'ring' | 'none';
  /** Where a line leads from it. */
  readonly towards?: Position;
}

/** A part of a scene that goes with a task, and what of the world it shows. */
export interface TaskScene {
  readonly scene: Scene;
  readonly bounds: Scene['bounds'];
  /** Places with their names, which are none of the scene's: there are few, and each of them is named. */
  readonly places: readonly MapPlace[];
  /** The shortest way between two places, once it may be shown; empty for none. */
  readonly way: readonly Position[];
  /** Where a place is to be pointed at. */
  readonly frame: PlaceFrame | null;
}

/**
 * What the map beside a task shows: its marks, without whatever would tell the answer as long as it may be given.
 * Null where no mark has a place on the map.
 * @param title what the picture is, for those who can't see it
 */
export function taskScene(whole: Scene, task: Task, isDone: boolean, title: LocalText): TaskScene | null {
  const { answer } = task;
  return answer.form === 'point'
    ? pointScene(whole, placeFrame(answer), isDone ? answer.place : null, title)
    : markScene(whole, task, isDone, title);
}

/** Land, borders and disputed lines alone; afterwards the others of its places, the one asked for is marked anyway. */
function pointScene(whole: Scene, frame: PlaceFrame, found: string | null, title: LocalText): TaskScene {
  const { palette, metrics } = whole.theme;
  const others = frame.places.filter(({ place }) => place !== found);
  return {
    scene: {
      ...bare(whole, title),
      theme: { palette: blankPalette(palette), metrics },
      // The story's own countries would narrow it down.
      storyCountries: [],
      names: found === null ? [] : whole.names,
    },
    bounds: frame.bounds,
    places:
      found === null
        ? []
        : others.map(({ at, name }) => ({ at, name: { lang: title.lang, ...name }, sign: 'dot' })),
    way: [],
    frame,
  };
}

function markScene(whole: Scene, task: Task, isDone: boolean, title: LocalText): TaskScene | null {
  // Which way it went is to be seen once it has been said.
  const shows = isDone && task.kind === 'direction' ? task.proof.map(({ feature }) => feature) : [];
  const marks = new Set([...task.marks, ...shows]);
  const bounds = boundsOfAll(whole, task.marks);
  if (bounds === undefined) return null;
  const flows = whole.flows.filter(({ id, detail }) => marks.has(id) && !detail);
  const events = whole.events.filter(({ id }) => marks.has(id));
  const ends = new Map(flows.flatMap(endsOf));
  const atEvents = new Set(events.flatMap(({ place }) => place ?? []));
  const mayName = isDone || task.named;
  const places = whole.places.filter(({ id }) => marks.has(id) || ends.has(id) || atEvents.has(id));
  // How a line is drawn says how sure it is.
  const isTold = task.kind !== 'confirmed' || isDone;
  const scene: Scene = {
    ...bare(whole, title),
    description: {
      text: mayName ? places.map(({ name }) => isolated(name.text)).join(', ') : '',
      lang: whole.lang,
    },
    flows: isTold && mayName ? flows.map((flow) => shownFlow(flow, isDone)) : [],
    places: mayName ? places.filter(isArea).map(plain) : [],
    events: mayName
      ? events.map((event) => ({
          ...event,
          state: 'normal',
          // So does the sign of an event.
          status: isTold ? event.status : 'unknown',
          date: isDone ? event.date : { ...event.date, text: '' },
        }))
      : [],
    names: mayName ? whole.names : [],
  };
  const points = places.filter((place) => !isArea(place));
  const named = points.map((place): MapPlace => {
    const end = ends.get(place.id);
    const other = isMeasured(task) ? points.find(({ id }) => id !== place.id) : undefined;
    const towards = end?.towards ?? other?.position;
    const isEvent = atEvents.has(place.id) && !end && !marks.has(place.id);
    const sign = isEvent ? 'none' : place.sign === 'none' ? 'ring' : 'dot';
    return { at: end?.at ?? place.position, name: place.name, sign, ...(towards && { towards }) };
  });
  return { scene, bounds, places: mayName ? named : [], way: isDone ? wayOf(task, named) : [], frame: null };
}

/** The great circle that a distance or a bearing was asked of. */
function wayOf(task: Task, [from, to, other]: readonly MapPlace[]): readonly Position[] {
  return isMeasured(task) && from && to && !other ? geodesicPath(from.at, to.at) : [];
}

function isMeasured({ kind }: Task): boolean {
  return kind === 'distance' || kind === 'bearing';
}

function endsOf({
  from,
  to,
  path,
}: SceneFlow): readonly (readonly [string, { at: Position; towards: Position }])[] {
  const middle = path[path.length >> 1] ?? from.position;
  return [
    [from.place, { at: from.position, towards: middle }],
    [to.place, { at: to.position, towards: middle }],
  ];
}

function bare(whole: Scene, title: LocalText): Scene {
  return {
    ...whole,
    title,
    description: { text: '', lang: title.lang },
    flows: [],
    places: [],
    events: [],
    names: [],
    drawn: [],
    unlocated: [],
    bent: [],
  };
}

/** Numbers are what is asked, often enough. */
function shownFlow({ label, ...flow }: SceneFlow, isDone: boolean): SceneFlow {
  return { ...flow, state: 'normal', label: isDone ? label : { name: label.name } };
}

function isArea({ area }: ScenePlace): boolean {
  return area !== undefined;
}

function plain({ detail: _, ...place }: ScenePlace): ScenePlace {
  return { ...place, state: 'normal' };
}

const blanks = new WeakMap<Palette, Palette>();

/** Where there are no names, borders and coasts are all there is to go by. */
function blankPalette(palette: Palette): Palette {
  const known = blanks.get(palette);
  if (known) return known;
  const { border, coast, ink } = palette;
  const made = {
    ...palette,
    border: mixed(border, ink, 0.35),
    coast: mixed(coast, ink, 0.3),
  };
  blanks.set(palette, made);
  return made;
}

/** A colour with a share of another, `#rrggbb`. */
function mixed(colour: string, other: string, share: number): string {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) =>
    Math.round(channel(colour, at) * (1 - share) + channel(other, at) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
