import { type ClaimRow, claimRows } from '../../model/claim-rows.ts';
import {
  type EventRow,
  eventRows,
  type FlowRow,
  flowRows,
  type PlaceRow,
  placeRows,
  touchedPlaces,
} from '../../model/mark-rows.ts';
import { selectFeatures } from '../../model/select.ts';
import type { ClaimedFeature, Dispatch, Filter, TimeWindow } from '../../model/types.ts';
import { keepLast } from '../shared/keep-last.ts';
import { type ShownGroups, shownGroups } from './shown-groups.ts';
import {
  type ClaimColumn,
  claimKey,
  type EventColumn,
  eventKey,
  type FlowColumn,
  flowKey,
  type PlaceColumn,
  placeKey,
  type Sorting,
  type SortKey,
  sortRows,
} from './sort-rows.ts';

/** What passes filter and time window, as rows: by date, then by id. */
export interface ShownRows {
  readonly claims: readonly ClaimRow[];
  readonly flows: readonly FlowRow[];
  readonly events: readonly EventRow[];
  readonly places: readonly PlaceRow[];
  /** The rows of flows and events by their ids. */
  readonly marks: ReadonlyMap<string, FlowRow | EventRow>;
  /** How many of the claims are about a mark. */
  statements(id: string): number;
  /** The flows and events that touch a place. */
  touching(id: string): readonly ClaimedFeature[];
  /** In which group the speaker whose sorting is shown puts a flow; null where none is. */
  readonly groups: ShownGroups | null;
  /** The highest figure by which the amounts of flows are sorted is of this dispatch and window. */
  readonly dispatch: Dispatch;
  readonly time: TimeWindow | null;
}

export interface Sortings {
  readonly claims: Sorting<ClaimColumn>;
  /** Null: by their beginning, the earliest first. */
  readonly flows: Sorting<FlowColumn> | null;
  readonly events: Sorting<EventColumn>;
  readonly places: Sorting<PlaceColumn>;
}

/** The newest first; flows as the story went. */
export const START_SORTINGS: Sortings = {
  claims: { column: 'said', direction: 'descending' },
  flows: null,
  events: { column: 'day', direction: 'descending' },
  places: { column: 'name', direction: 'ascending' },
};

const NOTHING: readonly ClaimedFeature[] = [];

/**
 * The rows of all four tables.
 * @param told the file, whose claims are listed
 * @param dispatch the dispatch as it is drawn
 */
export function shownRows(
  told: Dispatch,
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null,
  filter: Filter,
  sorting: string | null = null,
): ShownRows {
  const selected = selectFeatures(dispatch, { time, filter });
  const claims = claimRows(told, lang, { time, filter }, selected);
  const flows = flowRows(selected.flows, dispatch, lang);
  const events = eventRows(selected.events, dispatch, lang);
  const touched = touchedPlaces(selected, dispatch);
  const counts = new Map<string, number>();
  for (const { feature } of claims) counts.set(feature.id, (counts.get(feature.id) ?? 0) + 1);
  return {
    claims,
    flows,
    events,
    places: placeRows(selected.places, dispatch, lang),
    marks: new Map<string, FlowRow | EventRow>([...flows, ...events].map((row) => [row.id, row])),
    statements: (id) => counts.get(id) ?? 0,
    touching: (id) => touched.get(id) ?? NOTHING,
    groups: shownGroups(dispatch, sorting, lang),
    dispatch,
    time,
  };
}

/** Sorts the rows of all four tables; those of a table keep their array as long as nothing of them changes. */
export function sortedRows() {
  const claims = keepLast(({ claims: rows }: ShownRows, sorting: Sortings['claims'], lang: string) =>
    sorted(rows, claimKey, sorting, lang),
  );
  const flows = keepLast((shown: ShownRows, sorting: Sortings['flows'], lang: string) =>
    sorted(
      shown.flows,
      (row, column: FlowColumn) =>
        flowKey(
          row,
          column,
          shown.dispatch,
          shown.time,
          ({ id }) => shown.statements(id),
          (flow) => shown.groups?.of(flow)?.text ?? null,
        ),
      sorting,
      lang,
    ),
  );
  const events = keepLast((shown: ShownRows, sorting: Sortings['events'], lang: string) =>
    sorted(
      shown.events,
      (row, column: EventColumn) => eventKey(row, column, ({ id }) => shown.statements(id)),
      sorting,
      lang,
    ),
  );
  const places = keepLast((shown: ShownRows, sorting: Sortings['places'], lang: string) =>
    sorted(
      shown.places,
      (row, column: PlaceColumn) => placeKey(row, column, (id) => shown.touching(id).length),
      sorting,
      lang,
    ),
  );
  return (
    shown: ShownRows,
    sortings: Sortings,
    lang: string,
  ): Pick<ShownRows, 'claims' | 'flows' | 'events' | 'places'> => ({
    claims: claims(shown, sortings.claims, lang),
    flows: flows(shown, sortings.flows, lang),
    events: events(shown, sortings.events, lang),
    places: places(shown, sortings.places, lang),
  });
}

/** Always a new array: pictures and numbers of statements change with the selection, though the rows may not. */
function sorted<Row, Column extends string>(
  rows: readonly Row[],
  keyOf: (row: Row, column: Column) => SortKey,
  sorting: Sorting<Column> | null,
  lang: string,
): readonly Row[] {
  if (sorting === null) return [...rows];
  return sortRows(rows, (row) => keyOf(row, sorting.column), sorting.direction, lang);
}
