import { html, nothing } from 'lit';
import type { MarkChain, Reading, Way } from '../../model/chains.ts';
import { hopName } from '../../model/chains.ts';
import { describeClaim } from '../../model/describe-claim.ts';
import { describeDate } from '../../model/describe-date.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { sourceLink } from '../../model/links.ts';
import { externalLink } from '../shared/external-link.ts';
import { localText } from '../shared/local-text.ts';
import type { ChainView } from './chain-words.ts';

export interface WaysList extends ChainView {
  readonly chain: MarkChain;
  readonly onPoint: (ways: ReadonlySet<string> | null) => void;
  readonly onActor: (id: string) => void;
}

/** Each way as a line of names, and below it what came by it: for those who hear the page, and for narrow ones. */
export function waysList(list: WaysList): unknown {
  const { chain } = list.messages.ui;
  return html`<section>
    <h3>${chain.ways}</h3>
    <ol class="ways">${list.chain.ways.map((way) => wayItem(way, list))}</ol>
    <p class="hint">${chain.unchanged}</p>
  </section>`;
}

function wayItem(way: Way, list: WaysList): unknown {
  const { dispatch, lang, messages, onPoint, onActor } = list;
  const point = () => onPoint(new Set([way.key]));
  const leave = () => onPoint(null);
  const hops = way.hops.map((hop) => {
    const { actor } = hop;
    const name = localText(hopName(hop, dispatch, lang));
    const words =
      actor === null
        ? name
        : html`<button type="button" class="hop" @click=${() => onActor(actor)}>${name}</button>`;
    return html`<li>${words}</li>`;
  });
  return html`<li class="way" @pointerenter=${point} @pointerleave=${leave} @focusin=${point} @focusout=${leave}>
    <ol class="hops">${hops}<li class="end">${messages.ui.chain.you}</li></ol>
    <ul class="readings">${way.readings.map((reading) => readingItem(reading, list))}</ul>
  </li>`;
}

/** What was said, when, and what the file notes of it. */
function readingItem({ id, feature, claim, source: sourceId }: Reading, view: ChainView): unknown {
  const { dispatch, lang, messages } = view;
  const { verb, what, phase, said, note } = describeClaim(claim, dispatch, lang, feature);
  const { quote } = claim;
  return html`<li data-feature=${feature.id} data-claim=${id}>
    <p>${verb} ${what}${phase ? `, ${phase}` : nothing} · ${said}${sourceWords(sourceId, view)}</p>
    ${quote ? html`<blockquote lang=${quote.lang}><bdi>${quote.exact}</bdi></blockquote>` : nothing}
    ${
      note
        ? html`<p class="note">${messages.ui.chain.note}: <bdi lang=${note.lang}>${note.text}</bdi></p>`
        : nothing
    }
  </li>`;
}

/** The piece itself; its publisher is named on the way. */
function sourceWords(id: string, { dispatch, lang }: ChainView): unknown {
  const source = indexDispatch(dispatch).source(id);
  if (!source) return nothing;
  const { title, publisher, issued, lang: spoken = dispatch.lang } = source;
  const text = title ?? publisher ?? id;
  const url = sourceLink(source);
  const name = localText({ text, lang: spoken });
  const date = issued === undefined ? '' : `, ${describeDate(issued, lang)}`;
  return html`&nbsp;· ${url === null ? name : externalLink(url, name)}${date}`;
}
