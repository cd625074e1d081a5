import type { OpeningMessages } from '../../language/messages.ts';
import type { Dispatch, FlowFeature } from '../../model/types.ts';
import { storyLines } from '../../scene/story-lines.ts';

/** What a legend has to say of ways that are drawn and that nobody reported. */
export interface WaysShown {
  /** Lines through points set by hand: all of them by sea, some by other means, or none at all. */
  readonly drawn: 'sea' | 'other' | null;
  /** Whether an even arc runs beside them, which stands for no way whatever. */
  readonly hasUnknown: boolean;
}

/** Of the flows in the picture. */
export function waysShown(flows: readonly FlowFeature[], dispatch: Dispatch): WaysShown {
  const { ofFlow } = storyLines(dispatch);
  const schematic = flows.flatMap((flow) => {
    const line = (flow.properties.route ?? 'schematic') === 'schematic' ? ofFlow(flow) : undefined;
    return line === undefined ? [] : [{ mode: flow.properties.mode, isDrawn: line.through.length > 0 }];
  });
  const drawn = schematic.filter(({ isDrawn }) => isDrawn);
  const isBySea = drawn.every(({ mode }) => mode === 'sea');
  return {
    drawn: drawn.length === 0 ? null : isBySea ? 'sea' : 'other',
    hasUnknown: drawn.length > 0 && drawn.length < schematic.length,
  };
}

/** The same in words, for those whose eye follows a line. Where all are even arcs nobody takes one for a way. */
export function wayWords({ drawn, hasUnknown }: WaysShown, { ui }: OpeningMessages): readonly string[] {
  const { ways } = ui.legend;
  if (drawn === null) return [];
  return hasUnknown ? [ways[drawn], ways.unknown] : [ways[drawn]];
}
