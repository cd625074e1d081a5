import { allMessagesFor } from '../../language/catalogue.ts';
import { toCsv } from '../../model/exports/csv.ts';
import { type EventRow, type FlowRow, flowAmount, type PlaceRow } from '../../model/mark-rows.ts';
import { nameOf } from '../../model/name-of.ts';
import type { Dispatch, TimeWindow } from '../../model/types.ts';
import type { ShownRows } from './shown-rows.ts';

/** Rows of flows as CSV in the reader's language; dates as the file has them, the group where a sorting is shown. */
export function flowsAsCsv(
  dispatch: Dispatch,
  rows: readonly FlowRow[],
  shown: Pick<ShownRows, 'statements' | 'groups'>,
  lang: string,
  time: TimeWindow | null,
): string {
  const { columns, more, separator } = tableMessages(lang);
  const { groups } = shown;
  const heads = [
    ...[columns.flow.mark, more.goods, more.from, more.to],
    ...(groups ? [groups.speaker.text] : []),
    ...[more.start, more.end],
    ...[columns.flow.status, columns.flow.amount, columns.flow.statements, more.id],
  ];
  const cells = rows.map((row) => [
    ...[row.name.text, row.goods.text, row.from.text, row.to.text],
    ...(groups ? [groups.of(row.feature)?.text ?? ''] : []),
    ...[row.feature.properties.start ?? '', row.feature.properties.end ?? '', row.status],
    ...[flowAmount(row.feature, dispatch, lang, time), String(shown.statements(row.id)), row.id],
  ]);
  return toCsv([heads, ...cells], separator);
}

export function eventsAsCsv(
  rows: readonly EventRow[],
  shown: Pick<ShownRows, 'statements'>,
  lang: string,
): string {
  const { columns, more, separator } = tableMessages(lang);
  const heads = [
    ...[more.start, more.end, columns.event.mark, columns.event.type, columns.event.place],
    ...[columns.event.status, columns.event.statements, more.id],
  ];
  const cells = rows.map((row) => [
    ...[row.feature.properties.start, row.feature.properties.end ?? '', row.name.text, row.type],
    ...[row.place?.text ?? '', row.status, String(shown.statements(row.id)), row.id],
  ]);
  return toCsv([heads, ...cells], separator);
}

/** Degrees as the file has them, with a point, whatever the language: they are for machines. */
export function placesAsCsv(
  dispatch: Dispatch,
  rows: readonly PlaceRow[],
  shown: Pick<ShownRows, 'touching'>,
  lang: string,
): string {
  const { columns, more, separator } = tableMessages(lang);
  const heads = [
    ...[columns.place.name, columns.place.names, columns.place.type, columns.place.country],
    ...[columns.place.precision, more.latitude, more.longitude, columns.place.touched, more.id],
  ];
  const cells = rows.map((row) => {
    const { geometry } = row.feature;
    const [longitude, latitude] = geometry?.type === 'Point' ? geometry.coordinates : [];
    const touching = shown
      .touching(row.id)
      .map(({ properties }) => nameOf(properties, lang, dispatch.lang).text);
    return [
      ...[row.name.text, row.names.map(({ text }) => text).join('; '), row.type, row.country?.text ?? ''],
      ...[row.precision, latitude ?? '', longitude ?? '', touching.join('; '), row.id],
    ];
  });
  return toCsv([heads, ...cells], separator);
}

function tableMessages(lang: string) {
  const { flows, events, places, more, separator } = allMessagesFor(lang).ui.table;
  return {
    columns: { flow: flows.columns, event: events.columns, place: places.columns },
    more,
    separator,
  };
}
