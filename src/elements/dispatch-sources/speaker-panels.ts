import { claimsBy } from '../../model/claims.ts';
import { indexDispatch, isFlow } from '../../model/dispatch-index.ts';
import { isLocated } from '../../model/located.ts';
import { isPossibleOnly } from '../../model/phases.ts';
import { selectFeatures } from '../../model/select.ts';
import { partiesOf, suggestStatus } from '../../model/status.ts';
import { tellBy } from '../../model/tell-by.ts';
import type { ClaimedFeature, Dispatch, Filter, TimeWindow } from '../../model/types.ts';

/** One small map: all claims, only what is confirmed, or the world as one speaker tells it. */
export interface SpeakerPanel {
  readonly kind: 'all' | 'confirmed' | 'speaker';
  /** Actor id, a root along `partOf`; null where all speak. */
  readonly speaker: string | null;
  /** The dispatch as it is told here: the file's own, or as this speaker tells it. */
  readonly dispatch: Dispatch;
  /** What is shown of it; sets the story to the same where the reader wants it on the big map. */
  readonly filter: Filter;
  /** Flows and events that are spoken of, as told here, by date, then by id. */
  readonly marks: readonly ClaimedFeature[];
  /** Ids of those that the map can draw. */
  readonly drawn: ReadonlySet<string>;
  /** Actor ids of those who speak for this speaker, besides itself; the one with the most claims first. */
  readonly voices: readonly string[];
}

export interface SpeakerPanels {
  readonly all: SpeakerPanel;
  readonly confirmed: SpeakerPanel;
  /** Who speaks of something that can be drawn, whoever speaks of most marks first. */
  readonly speakers: readonly SpeakerPanel[];
  /** Who speaks, but of nothing that has a place on the map. */
  readonly placeless: readonly SpeakerPanel[];
  /** Actor ids of those who take part in what is told, and of whom no statement is there. */
  readonly unheard: readonly string[];
  /** Marks called confirmed by the file that the rules would not call so; none in a sound file. */
  readonly againstRules: readonly ClaimedFeature[];
}

type Goods = Filter['goods'];

/**
 * The small maps of a story in a time window: who says what of it, side by side. Nothing is merged: each speaker's
 * claims stand alone, by the rules of «told by» (docs/decisions/0012-as-told-by.md).
 *
 * @param goods ids of goods or categories wanted; all where there are none
 */
export function speakerPanels(dispatch: Dispatch, time: TimeWindow | null, goods?: Goods): SpeakerPanels {
  const wanted: Filter = goods === undefined ? {} : { goods };
  const all = panelOf('all', null, { dispatch, file: dispatch, time, filter: wanted });
  const confirmed = panelOf('confirmed', null, {
    dispatch,
    file: dispatch,
    time,
    filter: { ...wanted, status: ['confirmed'] },
  });
  const voices = voicesOf(all.marks, dispatch, time);
  const told = [...voices.keys()]
    .map((speaker) =>
      panelOf('speaker', speaker, {
        dispatch: tellBy(dispatch, speaker, time),
        file: dispatch,
        time,
        filter: { ...wanted, toldBy: speaker },
        voices: voices.get(speaker) ?? [],
      }),
    )
    .toSorted((a, b) => b.marks.length - a.marks.length);
  const parties = all.marks.flatMap((feature) => partiesOf(feature, dispatch));
  const { actor } = indexDispatch(dispatch);
  return {
    all,
    confirmed,
    speakers: told.filter(({ drawn }) => drawn.size > 0),
    placeless: told.filter(({ drawn }) => drawn.size === 0),
    unheard: [...new Set(parties)].filter((id) => actor(id) !== undefined && !voices.has(id)),
    againstRules: confirmed.marks.filter(
      (feature) => !suggestStatus(feature, dispatch).statuses.includes('confirmed'),
    ),
  };
}

interface PanelParts {
  readonly dispatch: Dispatch;
  readonly file: Dispatch;
  readonly time: TimeWindow | null;
  readonly filter: Filter;
  readonly voices?: readonly string[];
}

function panelOf(
  kind: SpeakerPanel['kind'],
  speaker: string | null,
  { dispatch, file, time, filter, voices = [] }: PanelParts,
): SpeakerPanel {
  const { flows, events } = selectFeatures(file, { time, filter });
  const ids = new Set<string>([...flows, ...events].map(({ id }) => id));
  const told = indexDispatch(dispatch);
  const marks = [...told.flows.values(), ...told.events.values()].filter(({ id }) => ids.has(id));
  return {
    kind,
    speaker,
    dispatch,
    filter,
    marks,
    drawn: new Set(marks.filter((mark) => isDrawn(mark, dispatch, time)).map(({ id }) => id)),
    voices,
  };
}

/** What everybody only calls possible is told, not drawn. */
function isDrawn(mark: ClaimedFeature, dispatch: Dispatch, time: TimeWindow | null): boolean {
  return isLocated(dispatch, mark) && !(isFlow(mark) && isPossibleOnly(mark, time));
}

/** Roots of all who speak of some marks, each with those who speak for it. */
function voicesOf(
  marks: readonly ClaimedFeature[],
  dispatch: Dispatch,
  time: TimeWindow | null,
): ReadonlyMap<string, readonly string[]> {
  const { root } = indexDispatch(dispatch);
  const counts = new Map<string, Map<string, number>>();
  for (const mark of marks) {
    for (const { by } of claimsBy(mark, time)) {
      const side = counts.get(root(by)) ?? new Map<string, number>();
      counts.set(root(by), side);
      side.set(by, (side.get(by) ?? 0) + 1);
    }
  }
  const others = (side: ReadonlyMap<string, number>, speaker: string) =>
    [...side]
      .filter(([id]) => id !== speaker)
      .toSorted(([, a], [, b]) => b - a)
      .map(([id]) => id);
  return new Map([...counts].map(([speaker, side]) => [speaker, others(side, speaker)]));
}

/** How many of some marks are flows. */
export function countFlows(marks: readonly ClaimedFeature[]): number {
  return marks.filter(isFlow).length;
}
