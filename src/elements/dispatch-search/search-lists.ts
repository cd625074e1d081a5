import type { LocalText } from '../../language/text.ts';
import { isClaimed } from '../../model/dispatch-index.ts';
import { ENTRY_KINDS, type EntryKind, entryName, type SearchEntry, searchIndex } from '../../model/search.ts';
import { selectFeatures, timeOf } from '../../model/select.ts';
import type { Dispatch, Filter, TimeWindow } from '../../model/types.ts';

/** An entry as it is listed. */
export interface ListedEntry {
  readonly entry: SearchEntry;
  readonly name: LocalText;
  /** The name by which it was found, where that is not the one shown. */
  readonly matched: LocalText | null;
  /** The speaker by whose name it was found, where it was. */
  readonly speaker: LocalText | null;
}

export interface EntryGroup {
  readonly kind: EntryKind;
  readonly entries: readonly ListedEntry[];
}

/** All there is, by kind: flows by their beginning, events by their day, all else by name. */
export function allEntries(dispatch: Dispatch, lang: string): readonly EntryGroup[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const days = new Map(
    dispatch.features
      .filter(isClaimed)
      .map((feature) => [feature.id, timeOf(dispatch, feature)?.start ?? '']),
  );
  const listed = searchIndex(dispatch).entries.map((entry) => ({
    entry,
    name: entryName(entry, dispatch, lang),
    matched: null,
    speaker: null,
  }));
  return ENTRY_KINDS.map((kind) => {
    const entries = listed.filter(({ entry }) => entry.kind === kind);
    if (kind === 'event')
      entries.sort((a, b) => compareText(days.get(a.entry.id) ?? '', days.get(b.entry.id) ?? ''));
    else if (kind !== 'flow') entries.sort((a, b) => compare(a.name.text, b.name.text));
    return { kind, entries };
  }).filter(({ entries }) => entries.length > 0);
}

/** What a query finds, the best first. */
export function foundEntries(dispatch: Dispatch, query: string, lang: string): readonly ListedEntry[] {
  return searchIndex(dispatch)
    .find(query)
    .map(({ entry, matched, by }) => {
      const name = entryName(entry, dispatch, lang);
      const isOther = by === 'name' && matched.text !== name.text;
      return { entry, name, matched: isOther ? matched : null, speaker: by === 'speaker' ? matched : null };
    });
}

/** Ids of the flows and events that filter and time window keep from being drawn. */
export function hiddenIds(
  told: Dispatch,
  shown: Dispatch,
  time: TimeWindow | null,
  filter: Filter,
): ReadonlySet<string> {
  const { flows, events } = selectFeatures(shown, { time, filter });
  const ids = new Set(told.features.filter(isClaimed).map(({ id }) => id));
  for (const { id } of [...flows, ...events]) ids.delete(id);
  return ids;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
