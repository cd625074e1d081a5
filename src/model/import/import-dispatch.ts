import { type ImportMessages, importMessages } from '../../language/import.ts';
import type { LanguageMap } from '../../language/text.ts';
import { ID_PATTERN } from '../schema.ts';
import type { Claim, Dispatch, FlowFeature, PlaceFeature } from '../types.ts';
import type { FlowRow, ImportFile, ImportOptions, ImportReport, LocationRow, RowTime } from './types.ts';

/** Ids of what every imported dispatch has one of. */
const SPEAKER = 'file';
const GOODS = 'counted';
const ITEMS = 'items';
/** Leaves room within the 64 characters of an id for a number at the end. */
const LONGEST_SLUG = 52;

/** A dispatch without entries: title, summary, goods, and the file as speaker and source. */
export function dispatchFrame(
  report: Pick<ImportReport, 'names' | 'counts'>,
  { lang, title, unit, goods }: ImportOptions,
): Dispatch {
  const { names } = report;
  const headline = title ?? stemOf(names.flows);
  const items = inAllLanguages(({ words }) => words.items.other);
  const named = goods ?? unit;
  return {
    type: 'FeatureCollection',
    dispatch: '1',
    id: slugOf(headline) || 'import',
    lang,
    title: { [lang]: headline },
    summary: inAllLanguages(({ words }) => words.summary(names, report.counts)),
    // The format has no kind for a file; a medium is nearest, and nothing hangs on it.
    actors: { [SPEAKER]: { name: names.flows, kind: 'media' } },
    goods: {
      [GOODS]: {
        name: named ?? items[lang] ?? ITEMS,
        ...(named === undefined && { names: items }),
        category: 'other',
        unit: unit ?? ITEMS,
      },
    },
    ...(unit === undefined && {
      units: { [ITEMS]: { one: inAllLanguages(({ words }) => words.items.one), other: items } },
    }),
    sources: {
      flows: { type: 'dataset', title: names.flows },
      locations: { type: 'dataset', title: names.locations },
    },
    features: [],
  };
}

/** The frame with a place for each location and a flow with one claim for each row. */
export function withEntries(
  frame: Dispatch,
  locations: readonly LocationRow[],
  flows: readonly FlowRow[],
): Dispatch {
  const ids = idsOf(locations);
  const taken = new Set(ids.values());
  const unit = frame.goods[GOODS]?.unit ?? ITEMS;
  const places = locations.map((location) => placeFeature(location, ids.get(location) ?? location.id));
  const lines = flows.map((flow) =>
    flowFeature(flow, freeId(`flow-${flow.line}`, taken), [ids.get(flow.from), ids.get(flow.to)], unit),
  );
  return { ...frame, features: [...places, ...lines] };
}

/** The text of a dispatch as a file, an entry on each line. */
export function dispatchText({ features, ...root }: Dispatch): string {
  const head = JSON.stringify(root, null, 2).replace(/\n\}$/, '');
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${head},\n  "features": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function placeFeature({ id: fileId, name, lng, lat }: LocationRow, id: string): PlaceFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lng, lat] },
    // What the format does not allow as an id is kept beside it.
    properties: { kind: 'place', name, ...(id !== fileId && { fileId }) },
  };
}

/**
 * A row is a flow of its own, so that its count is all of it (`total`) and may be drawn: for the time it names,
 * or, where it names none, for all the file speaks of. Rows with the same ends are strands side by side, and
 * nothing is added up.
 */
function flowFeature(
  { from, to, count, time }: FlowRow,
  id: string,
  [fromId = '', toId = '']: readonly (string | undefined)[],
  unit: string,
): FlowFeature {
  const when = time?.edtf ?? null;
  const claim: Claim = {
    by: SPEAKER,
    stance: 'states',
    source: 'flows' satisfies ImportFile,
    ...(when !== null && { period: when }),
    ...(count !== null && { amounts: [{ value: count, unit, scope: 'total' }] }),
    ...(time?.asWritten !== undefined && { note: asWritten(time.asWritten) }),
  };
  return {
    type: 'Feature',
    id,
    geometry: null,
    properties: {
      kind: 'flow',
      name: flowName(from, to, time),
      from: fromId,
      to: toId,
      goods: GOODS,
      status: 'unknown',
      ...spanOf(when),
      claims: [claim],
    },
  };
}

function flowName(from: LocationRow, to: LocationRow, time: RowTime | null): string {
  const ends = `${from.name} → ${to.name}`;
  return time ? `${ends} (${time.edtf ?? time.asWritten})` : ends;
}

function spanOf(when: string | null): { readonly start?: string; readonly end?: string } {
  if (when === null) return {};
  const [start = '', end = start] = when.split('/');
  return { ...(start !== '..' && { start }), ...(end !== '..' && { end }) };
}

function asWritten(text: string): LanguageMap {
  return inAllLanguages(({ words }) => words.timeAsWritten(text));
}

/** An id for each location: its own where the format allows it, else one made of its letters. */
function idsOf(locations: readonly LocationRow[]): ReadonlyMap<LocationRow, string> {
  const allowed = locations.filter(({ id }) => ID_PATTERN.test(id));
  const taken = new Set(allowed.map(({ id }) => id));
  const others = locations.filter(({ id }) => !ID_PATTERN.test(id));
  return new Map([
    ...allowed.map((location) => [location, location.id] as const),
    ...others.map((location) => [location, freeId(slugOf(location.id) || 'place', taken)] as const),
  ]);
}

/** The id, with a number where it is taken; takes it. */
function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

/** Letters a to z, digits and hyphens; may be empty. */
function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]{1,5}$/, '') || name;
}

function inAllLanguages(say: (messages: ImportMessages) => string): LanguageMap {
  return Object.fromEntries(
    Object.entries(importMessages()).map(([lang, messages]) => [lang, say(messages)]),
  );
}
