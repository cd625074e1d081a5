import { html, nothing, svg } from 'lit';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { isolated } from '../../language/format.ts';
import type { MarkChain } from '../../model/chains.ts';
import { actorName, shortName } from '../../model/describe-claim.ts';
import { localText } from '../shared/local-text.ts';
import type { ChainGraph, Station } from './chain-graph.ts';
import { type ChainLayout, chainLayout, type PlacedBlock, WORDS_AT } from './chain-layout.ts';
import { type ChainView, stationWords } from './chain-words.ts';

export interface ChainPicture extends ChainView {
  readonly layout: ChainLayout;
  readonly chain: MarkChain;
  /** Keys of the ways the reader points at; null: none in particular. */
  readonly lit: ReadonlySet<string> | null;
  readonly onPoint: (ways: ReadonlySet<string> | null) => void;
  readonly onActor: (id: string) => void;
}

/** Room for the reader's words in the picture, px. */
const READER_HEIGHT = 190;

/** Where everything stands in a picture so many px wide. */
export function placeChain(graph: ChainGraph, width: number, view: ChainView): ChainLayout {
  return chainLayout(graph, width, READER_HEIGHT, ({ stations }) =>
    stations.map((station) => {
      const { name, below } = stationWords(station, view);
      return { name: name.text, below };
    }),
  );
}

/** The ways as lines from the speakers on the left to the reader on the right. */
export function chainPicture(picture: ChainPicture): unknown {
  const { layout, lit, messages, lang } = picture;
  const { width, height } = layout;
  const isLit = (ways: ReadonlySet<string>) => lit !== null && [...ways].some((way) => lit.has(way));
  const looks = (ways: ReadonlySet<string>) =>
    lit === null ? 'line' : isLit(ways) ? 'line lit' : 'line dim';
  // Lines that are pointed at lie above the others.
  const links = [...layout.links].sort((a, b) => Number(isLit(a.ways)) - Number(isLit(b.ways)));
  return html`<svg
    class="picture"
    role="group"
    aria-label=${messages.ui.chain.picture}
    lang=${interfaceLanguage(lang)}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${layout.heads.map(({ kind, x }) => svg`<text class="head" x=${x} y="14">${messages.ui.chain.columns[kind]}</text>`)}
    ${links.map(
      ({ d, ways }) => svg`<g class=${looks(ways)} aria-hidden="true">
        <path class="edge" d=${d}></path><path class="core" d=${d}></path>
      </g>`,
    )}
    ${layout.blocks.map((placed) => blockOf(placed, picture))}
  </svg>`;
}

function blockOf(placed: PlacedBlock, picture: ChainPicture): unknown {
  const { x, y, block, width, height } = placed;
  if (block.kind === 'pass') return nothing;
  const isReader = block.kind === 'reader';
  const arrives = isReader || block.stations.some(({ hop }) => hop.kind !== 'speaker');
  const head = `M${x - 19} ${y - 6.5}L${x - 8} ${y}L${x - 19} ${y + 6.5}L${x - 16} ${y}Z`;
  return svg`<g>
    ${arrives ? svg`<path class="tip" d=${head} aria-hidden="true"></path>` : nothing}
    ${
      isReader
        ? svg`<circle class="you" cx=${x} cy=${y} r="6.5"></circle>`
        : svg`<circle class="ring" cx=${x} cy=${y} r="5.5"></circle><circle class="dot" cx=${x} cy=${y} r="2.5"></circle>`
    }
    <foreignObject x=${x - 6} y=${y + WORDS_AT} width=${width} height=${height}>
      ${
        isReader
          ? readerWords(picture)
          : html`<ul class="stations">${block.stations.map((station) => stationItem(station, picture))}</ul>`
      }
    </foreignObject>
  </g>`;
}

function stationItem(station: Station, picture: ChainPicture): unknown {
  const { name, below } = stationWords(station, picture);
  const { actor, key } = station.hop;
  const ways = new Set(
    picture.chain.ways.filter(({ hops }) => hops.some((hop) => hop.key === key)).map((way) => way.key),
  );
  const point = () => picture.onPoint(ways);
  const words =
    actor === null
      ? html`<span class="name">${localText(name)}</span>`
      : html`<button type="button" class="name" @click=${() => picture.onActor(actor)} @focus=${point} @blur=${() => picture.onPoint(null)}>${localText(name)}</button>`;
  return html`<li @pointerenter=${point} @pointerleave=${() => picture.onPoint(null)}>
    ${words}${below === '' ? nothing : html`<span class="below">${below}</span>`}
  </li>`;
}

function readerWords(picture: ChainPicture): unknown {
  const { chain, messages } = picture;
  const { length: origins } = chain.origins;
  return html`<div class="reader">
    <b>${messages.ui.chain.you}</b>
    <p>${messages.ui.chain.ask}</p>
    <p class="below">${origins > 1 ? messages.ui.chain.askCount(origins) : nothing} ${originSentence(picture)}</p>
  </div>`;
}

/** Who says most of it, where one says more than all others; of a single origin that there is no other. */
export function originSentence({
  chain,
  dispatch,
  lang,
  messages,
}: ChainView & { readonly chain: MarkChain }): string {
  const [first, second] = chain.origins;
  if (!first || first.claims === second?.claims) return '';
  const name = isolated(shortName(actorName(first.id, dispatch, lang).text));
  const { askSole, askMost } = messages.ui.chain;
  return second ? askMost(name, first.claims, chain.claims) : askSole(name);
}
