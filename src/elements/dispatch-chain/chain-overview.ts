import { html, nothing } from 'lit';
import { isolated } from '../../language/format.ts';
import { type ChainFigures, hopName, longestWay, type MarkChain } from '../../model/chains.ts';
import { actorName, shortName } from '../../model/describe-claim.ts';
import { nameOf } from '../../model/name-of.ts';
import { localText } from '../shared/local-text.ts';
import type { ChainView } from './chain-words.ts';

/** Marks and hands that stand in the overview before the reader asks for the rest. */
const FIRST = 8;

export interface ChainOverview extends ChainView {
  readonly chains: readonly MarkChain[];
  readonly figures: ChainFigures;
  readonly showsAll: boolean;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onActor: (id: string) => void;
  readonly onShowAll: () => void;
}

/** How far the words of a whole dispatch travelled, and the marks to choose from, those with the longest ways first. */
export function chainOverview(overview: ChainOverview): unknown {
  const { chains, figures, messages } = overview;
  const { chain } = messages.ui;
  if (figures.claims === 0) return html`<p class="lead">${messages.ui.table.empty}</p>`;
  const marks = overview.showsAll ? longestFirst(chains) : longestFirst(chains).slice(0, FIRST);
  const rest = chains.length > marks.length;
  return html`<p class="lead">${figureSentences(overview)}</p>
    <p class="hint">${chain.choose}</p>
    <div class="overview">
      <section>
        <h3>${chain.marks}</h3>
        <ul class="marks">${marks.map((mark) => markItem(mark, overview))}</ul>
        ${
          rest
            ? html`<button type="button" class="link" @click=${overview.onShowAll}>
              ${chain.allMarks(chains.length)}
            </button>`
            : nothing
        }
      </section>
      <section>
        <h3>${chain.passers}</h3>
        <p class="hint">${chain.passersHint}</p>
        <ol class="passers">${figures.passers.slice(0, FIRST).map((passer) => passerItem(passer, overview))}</ol>
      </section>
    </div>`;
}

function figureSentences({ figures, dispatch, lang, messages }: ChainOverview): string {
  const { chain } = messages.ui;
  const { claims, marks, soleOrigin, origins } = figures;
  const parts = figures.stations.flatMap((count, stations) => (count === 0 ? [] : [{ stations, count }]));
  const sentences = [chain.stations(claims, parts), chain.soleOrigin(soleOrigin, marks)];
  const [first, second] = origins;
  if (first && second && first.claims > second.claims) {
    sentences.push(
      chain.topOrigin(isolated(shortName(actorName(first.id, dispatch, lang).text)), first.claims),
    );
  }
  return sentences.join(' ');
}

function longestFirst(chains: readonly MarkChain[]): readonly MarkChain[] {
  const lengthOf = (chain: MarkChain) => longestWay(chain)?.hops.length ?? 0;
  return [...chains].sort((a, b) => lengthOf(b) - lengthOf(a) || b.ways.length - a.ways.length);
}

function markItem(chain: MarkChain, overview: ChainOverview): unknown {
  const { dispatch, lang, messages, onSelect, onHover } = overview;
  const { feature, claims, origins, ways } = chain;
  const hops = (longestWay(chain)?.hops ?? []).map((hop) => isolated(hopName(hop, dispatch, lang).text));
  return html`<li data-feature=${feature.id}>
    <button
      type="button"
      class="mark"
      @click=${() => onSelect(feature.id)}
      @pointerenter=${() => onHover(feature.id)}
      @pointerleave=${() => onHover(null)}
      @focus=${() => onHover(feature.id)}
      @blur=${() => onHover(null)}
    >
      ${localText(nameOf(feature.properties, lang, dispatch.lang))}
    </button>
    <span class="below">${[...hops, messages.ui.chain.you].join(' → ')}</span>
    <span class="below">${messages.ui.chain.of(claims, origins.length, ways.length)}</span>
  </li>`;
}

function passerItem({ hop, claims }: ChainFigures['passers'][number], overview: ChainOverview): unknown {
  const { dispatch, lang, onActor } = overview;
  const { actor } = hop;
  const name = localText(hopName(hop, dispatch, lang));
  return html`<li>
    ${actor === null ? html`<span>${name}</span>` : html`<button type="button" class="hop" @click=${() => onActor(actor)}>${name}</button>`}
    <span class="count">${claims}</span>
  </li>`;
}
