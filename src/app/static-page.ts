import { messagesFor } from '../language/catalogue.ts';
import { pickText } from '../language/text.ts';
import { claimRows, type ReadAt } from '../model/claim-rows.ts';
import { indexDispatch } from '../model/dispatch-index.ts';
import { type ProseInline, parseProse } from '../model/prose.ts';
import type { Dispatch } from '../model/types.ts';
import { type Markup, markup, trusted } from './markup.ts';

/** A page without script can't be told to widen the time window, so it holds all there is. */
const EVERYTHING = { time: { start: '0001', end: '9999' }, filter: {} };

/**
 * What a page holds before any script runs, and for those who run none: title, summary, map, text and the
 * table of all claims. It stands inside `<dispatch-explorer>`, which shows it until the dispatch is there.
 *
 * @param picture the map as a serialised SVG
 */
export function staticPage(dispatch: Dispatch, lang: string, picture: string): string {
  const title = pickText(dispatch.title, lang, dispatch.lang);
  const summary = pickText(dispatch.summary, lang, dispatch.lang);
  const text = pickText(dispatch.text, lang, dispatch.lang);
  return markup`<article class="static">
  <div class="static-text">
    <h1 lang="${title?.lang ?? lang}">${title?.text ?? dispatch.id}</h1>
    ${summary ? markup`<p class="static-summary" lang="${summary.lang}">${summary.text}</p>` : null}
    ${text ? markup`<div lang="${text.lang}">${proseMarkup(text.text, dispatch)}</div>` : null}
  </div>
  <figure class="static-map">${trusted(picture)}</figure>
  <div class="static-table">${tableMarkup(dispatch, lang)}</div>
</article>`.markup;
}

function proseMarkup(text: string, dispatch: Dispatch): readonly Markup[] {
  return parseProse(text).map(
    ({ inlines }) => markup`<p>${inlines.map((inline) => inlineMarkup(inline, dispatch))}</p>`,
  );
}

function inlineMarkup(inline: ProseInline, dispatch: Dispatch): Markup {
  if (inline.kind === 'text') return markup`${inline.text}`;
  const inside = inline.children.map((child) => inlineMarkup(child, dispatch));
  if (inline.kind === 'strong') return markup`<strong>${inside}</strong>`;
  if (inline.kind === 'emphasis') return markup`<em>${inside}</em>`;
  const { target } = inline;
  if (target.kind === 'external')
    return markup`<a href="${target.url}" rel="noopener noreferrer nofollow">${inside}</a>`;
  const known = target.kind === 'feature' && indexDispatch(dispatch).feature(target.id) !== undefined;
  // Without script a passage leads to the first claim about its mark.
  return known
    ? markup`<a href="#${target.id}" data-feature="${target.id}">${inside}</a>`
    : markup`${inside}`;
}

function tableMarkup(dispatch: Dispatch, lang: string): Markup {
  const { columns, caption, copy, noDate } = messagesFor(lang).ui.table;
  const heads = [columns.speaker, columns.stance, columns.mark, columns.amount, columns.said, columns.read];
  const known = new Set<string>();
  const rows = claimRows(dispatch, lang, EVERYTHING).map((row) => {
    // The first row of a mark is where the passages of the text lead.
    const isFirst = !known.has(row.feature.id);
    known.add(row.feature.id);
    const id = isFirst ? markup` id="${row.feature.id}"` : null;
    return markup`<tr${id} data-feature="${row.feature.id}" data-claim="${row.id}"><th scope="row" lang="${row.speaker.lang}">${row.speaker.text}</th><td>${row.isStressed ? markup`<b>${row.stance}</b>` : row.stance}</td><td lang="${row.mark.lang}">${row.mark.text}</td><td>${row.amount ?? '–'}</td><td>${row.said ?? noDate}</td><td>${row.read.map((read) => readAtMarkup(read, copy))}</td></tr>
`;
  });
  return markup`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

function readAtMarkup({ name, url, seenVia }: ReadAt, copy: string): Markup {
  if (seenVia !== undefined)
    return markup`<span lang="${name.lang}">${name.text}</span> (${copy}: ${seenVia}) `;
  if (url === null) return markup`<span lang="${name.lang}">${name.text}</span> `;
  return markup`<a lang="${name.lang}" href="${url}" rel="noopener noreferrer nofollow">${name.text}</a> `;
}
