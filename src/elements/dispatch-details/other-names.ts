import { html, nothing } from 'lit';
import { languageName } from '../../language/language-name.ts';
import { type Named, nameOf } from '../../model/name-of.ts';
import type { DetailsView } from './details-view.ts';

/** What a place or actor is called in the other languages of the file. */
export function otherNames(named: Named, { dispatch, lang, spoken, messages }: DetailsView): unknown {
  const shown = nameOf(named, lang, dispatch.lang).text;
  const others = Object.entries(named.names ?? {}).filter(([, name]) => name !== shown);
  if (others.length === 0) return nothing;
  return html`<h3>${messages.ui.details.otherNames}</h3>
    <dl class="names">
      ${others.map(
        ([tag, name]) => html`<dt>${languageName(tag, spoken)}</dt>
          <dd><bdi lang=${tag}>${name}</bdi></dd>`,
      )}
    </dl>`;
}
