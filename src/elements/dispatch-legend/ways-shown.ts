import type { Position } from 'geojson';
import type { OpeningMessages } from '../../language/messages.ts';
import type { Dispatch, FlowFeature } from '../../model/types.ts';
import { storyLines } from '../../scene/story-lines.ts';

/** What a legend has to say of ways that are drawn and that nobody reported. */
export interface WaysShown {
  /** Lines through points set by hand: all of them by sea, some by other means, or none at all. */
  readonly drawn: 'sea' | 'other' | null;
  /** Whether an even arc runs beside them, which stands for no way whatever. */
  readonly hasUnknown: boolean;
  /** Whether several of the lines share a stretch: there they are drawn as one bundle, narrower than they are. */
  readonly hasBundle: boolean;
}

/** Of the flows in the picture. */
export function waysShown(flows: readonly FlowFeature[], dispatch: Dispatch): WaysShown {
  const { ofFlow } = storyLines(dispatch);
  const schematic = flows.flatMap((flow) => {
    const line = (flow.properties.route ?? 'schematic') === 'schematic' ? ofFlow(flow) : undefined;
    if (line === undefined) return [];
    const stops = [line.from.position, ...line.through, line.to.position];
    return [{ mode: flow.properties.mode, isDrawn: line.through.length > 0, stops }];
  });
  const drawn = schematic.filter(({ isDrawn }) => isDrawn);
  const isBySea = drawn.every(({ mode }) => mode === 'sea');
  return {
    drawn: drawn.length === 0 ? null : isBySea ? 'sea' : 'other',
    hasUnknown: drawn.length > 0 && drawn.length < schematic.length,
    hasBundle: shareStretch(drawn.map(({ stops }) => stops)),
  };
}

/** Whether two ways pass the same two points one after the other, in whatever order. */
function shareStretch(ways: readonly (readonly Position[])[]): boolean {
  const stretches = ways.flatMap((stops) =>
    stops.slice(1).map((stop, index) => JSON.stringify([String(stops[index]), String(stop)].sort())),
  );
  return new Set(stretches).size < stretches.length;
}

/** The same in words, for those whose eye follows a line. Where all are even arcs nobody takes one for a way. */
export function wayWords(
  { drawn, hasUnknown, hasBundle }: WaysShown,
  { ui }: OpeningMessages,
): readonly string[] {
  const { ways } = ui.legend;
  if (drawn === null) return [];
  return [ways[drawn], ...(hasUnknown ? [ways.unknown] : []), ...(hasBundle ? [ways.bundle] : [])];
}

/** As much of it as a strip has room for: less beside what a sorting has to say. */
export function shortWayWords(
  ways: WaysShown,
  isSorted: boolean,
  messages: OpeningMessages,
): readonly string[] {
  return wayWords({ ...ways, hasBundle: false, hasUnknown: ways.hasUnknown && !isSorted }, messages);
}
