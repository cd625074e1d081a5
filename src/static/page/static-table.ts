import { allMessagesFor } from '../../language/catalogue.ts';
import type { LocalText } from '../../language/text.ts';
import { claimRows, type ReadAt } from '../../model/claim-rows.ts';
import { eventRows, flowAmount, flowRows, placeRows } from '../../model/mark-rows.ts';
import { selectFeatures } from '../../model/select.ts';
import type { Dispatch } from '../../model/types.ts';
import { type Markup, markup } from './markup.ts';

/** A page without script can't be told to widen the time window, so it holds all there is. */
const EVERYTHING = { time: null, filter: {} };

/**
 * All of a dispatch as plain tables: claims, flows, events, places. Passages of the text lead to the first claim
 * about their mark, or to the row of their place.
 */
export function staticTables(dispatch: Dispatch, lang: string): Markup {
  return markup`${claimTable(dispatch, lang)}${flowTable(dispatch, lang)}${eventTable(dispatch, lang)}${placeTable(dispatch, lang)}`;
}

function claimTable(dispatch: Dispatch, lang: string): Markup {
  const { columns, caption, copy, noDate } = allMessagesFor(lang).ui.table;
  const heads = [columns.speaker, columns.stance, columns.mark, columns.amount, columns.said, columns.read];
  const known = new Set<string>();
  const rows = claimRows(dispatch, lang, EVERYTHING).map((row) => {
    const isFirst = !known.has(row.feature.id);
    known.add(row.feature.id);
    const id = isFirst ? markup` id="${row.feature.id}"` : null;
    return markup`<tr${id} data-feature="${row.feature.id}" data-claim="${row.id}"><th scope="row">${local(row.speaker)}</th><td>${row.isStressed ? markup`<b>${row.stance}</b>` : row.stance}</td><td>${local(row.mark)}</td><td>${row.amount ?? '–'}</td><td>${row.said ?? noDate}</td><td>${row.read.map((read) => readAt(read, copy))}</td></tr>
`;
  });
  return table(caption, heads, rows);
}

function flowTable(dispatch: Dispatch, lang: string): Markup {
  const { flows, unlocated } = allMessagesFor(lang).ui.table;
  const { mark, way, period, status, amount } = flows.columns;
  const selected = selectFeatures(dispatch, EVERYTHING).flows;
  const rows = flowRows(selected, dispatch, lang).map((row) => {
    const note = row.isLocated ? null : markup` (${unlocated})`;
    return markup`<tr data-feature="${row.id}"><th scope="row">${local(row.name)}${note}</th><td>${local(row.from)} → ${local(row.to)}</td><td>${row.when}</td><td>${row.status}</td><td>${flowAmount(row.feature, dispatch, lang, null)}</td></tr>
`;
  });
  return table(flows.caption, [mark, way, period, status, amount], rows);
}

function eventTable(dispatch: Dispatch, lang: string): Markup {
  const { events, noPlace } = allMessagesFor(lang).ui.table;
  const { day, mark, type, place, status } = events.columns;
  const selected = selectFeatures(dispatch, EVERYTHING).events;
  const rows = eventRows(selected, dispatch, lang).map(
    (row) =>
      markup`<tr data-feature="${row.id}"><td>${row.when}</td><th scope="row">${local(row.name)}</th><td>${row.type}</td><td>${row.place ? local(row.place) : noPlace}</td><td>${row.status}</td></tr>
`,
  );
  return table(events.caption, [day, mark, type, place, status], rows);
}

function placeTable(dispatch: Dispatch, lang: string): Markup {
  const { places, area, unlocated } = allMessagesFor(lang).ui.table;
  const { name, names, type, country, precision, position } = places.columns;
  const selected = selectFeatures(dispatch, EVERYTHING).places;
  const rows = placeRows(selected, dispatch, lang).map(
    (row) =>
      markup`<tr id="${row.id}" data-feature="${row.id}"><th scope="row">${local(row.name)}</th><td>${row.names.map((other, index) => markup`${index > 0 ? ' · ' : ''}${local(other)}`)}</td><td>${row.type}</td><td>${row.country ? local(row.country) : null}</td><td>${row.precision}</td><td>${row.position ?? (row.isLocated ? area : unlocated)}</td></tr>
`,
  );
  return table(places.caption, [name, names, type, country, precision, position], rows);
}

function table(caption: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  if (rows.length === 0) return markup``;
  return markup`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

/** Kept apart from the direction around it. */
function local({ text, lang }: LocalText): Markup {
  return markup`<bdi lang="${lang}">${text}</bdi>`;
}

function readAt({ name, url, seenVia }: ReadAt, copy: string): Markup {
  if (seenVia !== undefined) return markup`${local(name)} (${copy}: <bdi>${seenVia}</bdi>) `;
  if (url === null) return markup`${local(name)} `;
  return markup`<a href="${url}" rel="noopener noreferrer nofollow">${local(name)}</a> `;
}
