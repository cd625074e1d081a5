import { pickText } from '../../language/text.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { type ProseInline, parseProse } from '../../model/prose.ts';
import type { Dispatch } from '../../model/types.ts';
import { type Markup, markup, trusted } from './markup.ts';
import { staticTables } from './static-table.ts';

/**
 * What a page holds before any script runs, and for those who run none: title, summary, map, text and the
 * tables of all claims, flows, events and places. It stands inside `<dispatch-explorer>`, which shows it until the
 * dispatch is there.
 *
 * @param picture the map as a serialised SVG
 */
export function staticPage(dispatch: Dispatch, lang: string, picture: string): string {
  const title = pickText(dispatch.title, lang, dispatch.lang);
  const summary = pickText(dispatch.summary, lang, dispatch.lang);
  const text = pickText(dispatch.text, lang, dispatch.lang);
  return markup`<article class="static">
  <div class="static-text">
    <h1 lang="${title?.lang ?? lang}" dir="auto">${title?.text ?? dispatch.id}</h1>
    ${summary ? markup`<p class="static-summary" lang="${summary.lang}" dir="auto">${summary.text}</p>` : null}
    ${text ? markup`<div lang="${text.lang}" dir="auto">${proseMarkup(text.text, dispatch)}</div>` : null}
  </div>
  <figure class="static-map">${trusted(picture)}</figure>
  <div class="static-table">${staticTables(dispatch, lang)}</div>
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
