import { allMessagesFor } from '../../language/catalogue.ts';
import { pickText } from '../../language/text.ts';
import type { ClaimRow } from '../../model/claim-rows.ts';
import { placeName } from '../../model/describe-claim.ts';
import { indexDispatch, isFlow } from '../../model/dispatch-index.ts';
import { toCsv } from '../../model/exports/csv.ts';
import { nameOf } from '../../model/name-of.ts';
import type { ClaimedFeature, Dispatch } from '../../model/types.ts';

/** Rows of claims as CSV in the reader's language, with what the table has no room for. */
export function claimsAsCsv(dispatch: Dispatch, rows: readonly ClaimRow[], lang: string): string {
  const { ui, words } = allMessagesFor(lang);
  const { columns, more, separator } = ui.table;
  const heads = [
    ...[columns.speaker, columns.stance, columns.mark, more.goods, more.from, more.to, more.status],
    ...[columns.amount, columns.said, more.start, more.end, columns.read, more.link, more.note, more.id],
  ];
  const cells = rows.map((row) => {
    const { feature, claim, read } = row;
    const { start, end, status } = feature.properties;
    return [
      ...[row.speaker.text, row.stance, row.mark.text, ...way(feature, dispatch, lang), words.status[status]],
      ...[row.amount ?? '', claim.said ?? '', start ?? '', end ?? ''],
      read
        .map(({ name, seenVia }) => (seenVia === undefined ? name.text : `${name.text} (${ui.table.copy})`))
        .join('; '),
      read.flatMap(({ url }) => url ?? []).join(' '),
      pickText(claim.note, lang, dispatch.lang)?.text ?? '',
      row.id,
    ];
  });
  return toCsv([heads, ...cells], separator);
}

/** Goods and both ends of a flow; an event has a place at most. */
function way(feature: ClaimedFeature, dispatch: Dispatch, lang: string): readonly string[] {
  if (!isFlow(feature))
    return ['', '', feature.properties.at ? placeName(feature.properties.at, dispatch, lang).text : ''];
  const { goods: id, from, to } = feature.properties;
  const goods = indexDispatch(dispatch).goods(id);
  return [
    goods ? nameOf(goods, lang, dispatch.lang).text : id,
    placeName(from, dispatch, lang).text,
    placeName(to, dispatch, lang).text,
  ];
}
