import { html, nothing } from 'lit';
import { isolated } from '../../language/format.ts';
import type { Messages } from '../../language/messages.ts';
import { describeShortDate } from '../../model/describe-short-date.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { sourceLink } from '../../model/links.ts';
import { printedUrl } from '../../model/printed-url.ts';
import type { Dispatch, Source } from '../../model/types.ts';
import type { StoryState } from '../shared/story-context.ts';

/** The sources of what is shown, numbered: publisher, title, date, and the address of those that have one. */
export function printSources(
  ids: readonly string[],
  dispatch: Dispatch,
  { lang }: StoryState,
  messages: Messages,
): unknown {
  const index = indexDispatch(dispatch);
  const items = ids.map((id) => sourceItem(id, index.source(id), dispatch, lang, messages));
  return html`<ol class="sources">
    ${items}
  </ol>`;
}

function sourceItem(
  id: string,
  source: Source | undefined,
  dispatch: Dispatch,
  lang: string,
  messages: Messages,
): unknown {
  if (!source) return html`<li>${id}</li>`;
  const { publisher, title, issued, seenVia } = source;
  const url = sourceLink(source);
  const spoken = source.lang ?? dispatch.lang;
  const words = [publisher, title].filter((part): part is string => part !== undefined);
  return html`<li>
    <bdi lang=${spoken}>${words.length > 0 ? words.map(isolated).join(': ') : id}</bdi>${issued ? `, ${describeShortDate(issued, lang)}` : nothing}${
      seenVia === undefined ? nothing : `, ${messages.ui.share.sheet.seenVia(isolated(seenVia))}`
    }${url === null ? nothing : html`. <span class="url">${printedUrl(url)}</span>`}
  </li>`;
}
