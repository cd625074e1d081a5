import { sourcesOf } from '../claims.ts';
import { sourceLink } from '../links.ts';
import type { Dispatch, Source } from '../types.ts';
import { claimsOf } from './claim-table.ts';
import { type Cell, type Columns, listCell, tableOf } from './csv.ts';

/**
 * All sources, for other programs: heads are words of the format, and `claims` counts those that rest on it. A source
 * that was seen as somebody's copy has no address, as everywhere: nobody looked there.
 */
export function sourceTable(dispatch: Dispatch): readonly (readonly Cell[])[] {
  const counts = new Map<string, number>();
  for (const { claim } of claimsOf(dispatch)) {
    for (const id of new Set(sourcesOf(claim))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const columns: Columns<readonly [string, Source]> = {
    id: ([id]) => id,
    type: ([, { type }]) => type,
    title: ([, { title }]) => title,
    author: ([, { author = [] }]) => listCell(author),
    publisher: ([, { publisher }]) => publisher,
    issued: ([, { issued }]) => issued,
    accessed: ([, { accessed }]) => accessed,
    lang: ([, { lang }]) => lang,
    tier: ([, { tier }]) => tier,
    seen_via: ([, { seenVia }]) => seenVia,
    URL: ([, source]) => sourceLink(source) ?? undefined,
    claims: ([id]) => counts.get(id) ?? 0,
  };
  return tableOf(columns, Object.entries(dispatch.sources));
}
