import { type Bounds, boundsOfLines, centreOf, outlinesOf, padBounds } from '../geo/bounds.ts';
import { lineEnd, ownPosition, type PlaceIndex } from '../geo/ends.ts';
import { type FlowLine, flowLine, type LineSource, lineNear } from '../geo/flow-line.ts';
import { indexDispatch } from '../model/dispatch-index.ts';
import { isPossibleOnly } from '../model/phases.ts';
import type { Claim, Dispatch, EventFeature, FlowFeature, PlaceFeature, Position } from '../model/types.ts';

/** Where everything in a dispatch lies, whatever the reader chose; worked out once for each mark. */
export interface StoryLines {
  /** What a picture of the whole story shows; west > east crosses 180°. */
  readonly bounds: Bounds;
  /** `undefined` for a flow that is located nowhere, or that everybody calls no more than possible. */
  ofFlow(flow: FlowFeature): FlowLine | undefined;
  /** The way that a claim names; `undefined` where it names nothing that the flow does not. */
  ofClaim(flow: FlowFeature, claim: Claim): FlowLine | undefined;
  ofEvent(event: EventFeature): Position | undefined;
}

const WORLD: Bounds = [-180, -60, 180, 75];
/** Air around the story: a share of its size, and at least so many degrees. */
const AIR = 0.08;
const LEAST_AIR = 2;

const known = new WeakMap<Dispatch, StoryLines>();

export function storyLines(dispatch: Dispatch): StoryLines {
  const lines = known.get(dispatch) ?? locate(dispatch);
  known.set(dispatch, lines);
  return lines;
}

function locate(dispatch: Dispatch): StoryLines {
  const { places } = indexDispatch(dispatch);
  const anywhere = memo((flow: FlowFeature) =>
    isPossibleOnly(flow) ? undefined : flowLine(places, { ...flow.properties, geometry: flow.geometry }, 0),
  );
  const bounds = dispatch.view?.bbox ?? boundsOfAll(dispatch, anywhere);
  const [near = 0] = centreOf(bounds);
  const ofFlow = memo((flow: FlowFeature) => {
    const line = anywhere(flow);
    return line && lineNear(line, near);
  });
  const ways = new WeakMap<FlowFeature, (claim: Claim) => FlowLine | undefined>();
  return {
    bounds,
    ofFlow,
    ofClaim: (flow, claim) => {
      const ofClaim = ways.get(flow) ?? memo((one: Claim) => ownWay(places, flow, one, ofFlow(flow), near));
      ways.set(flow, ofClaim);
      return ofClaim(claim);
    },
    ofEvent: memo((event: EventFeature) => eventPosition(places, event)),
  };
}

/** A box around all that is located, whatever the filter, so that the view stays while the reader chooses. */
function boundsOfAll(dispatch: Dispatch, lineOf: StoryLines['ofFlow']): Bounds {
  const { flows, events, places } = indexDispatch(dispatch);
  const ways = [...flows.values()].flatMap((flow) => {
    const line = lineOf(flow);
    return line === undefined ? [] : [line.flatPath ?? line.path];
  });
  const points = [...events.values()].flatMap((event) => {
    const position = eventPosition(places, event);
    return position === undefined ? [] : [[position]];
  });
  const told = [...ways, ...points];
  const box = boundsOfLines(told.length > 0 ? told : [...places.values()].flatMap(linesOfPlace));
  return box === undefined ? WORLD : padBounds(box, AIR, LEAST_AIR);
}

function ownWay(
  places: PlaceIndex,
  { properties }: FlowFeature,
  { from = properties.from, to = properties.to, via = [] }: Claim,
  whole: FlowLine | undefined,
  near: number,
): FlowLine | undefined {
  const source: LineSource = { from, to, via };
  if (from === properties.from && to === properties.to && via.length === 0) return undefined;
  const line = flowLine(places, source, near);
  return line === undefined || (whole !== undefined && isSameWay(line, whole)) ? undefined : line;
}

/** A capital named where the flow names its country makes no other line. */
function isSameWay(a: FlowLine, b: FlowLine): boolean {
  const stops = ({ from, through, to }: FlowLine) => JSON.stringify([from.position, through, to.position]);
  return stops(a) === stops(b);
}

/**
 * Where an event is drawn: its own point, else its place. In a country or area that is where the name
 * stands, since its capital would claim to know more.
 */
function eventPosition(places: PlaceIndex, { geometry, properties }: EventFeature): Position | undefined {
  if (geometry !== null) return geometry.coordinates;
  const place = properties.at === undefined ? undefined : places.get(properties.at);
  return place && (ownPosition(place) ?? lineEnd(places, place.id)?.position);
}

function linesOfPlace({ geometry }: PlaceFeature): Position[][] {
  if (geometry === null) return [];
  return geometry.type === 'Point' ? [[geometry.coordinates]] : outlinesOf(geometry);
}

function memo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const entry = made.get(key) ?? { value: make(key) };
    made.set(key, entry);
    return entry.value;
  };
}
