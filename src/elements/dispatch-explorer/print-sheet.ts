import { html, nothing, render } from 'lit';
import type { Basemap } from '../../geo/basemap-types.ts';
import { allMessagesFor, interfaceLanguage } from '../../language/catalogue.ts';
import { DOT, isolated } from '../../language/format.ts';
import type { Messages } from '../../language/messages.ts';
import { pickText } from '../../language/text.ts';
import { describeDate } from '../../model/describe-date.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import type { Dispatch } from '../../model/types.ts';
import { buildScene } from '../../scene/build-scene.ts';
import type { PrintKey } from '../../scene/print-labels.ts';
import { PRINT_THEME } from '../../scene/print-theme.ts';
import type { Scene, SceneFlow } from '../../scene/types.ts';
import { type LegendEntry, pictureLegend } from '../../static/picture-legend.ts';
import { type PrintPicture, printPicture } from '../../static/print-picture.ts';
import { strandSample } from '../../static/strand-sample.ts';
import { waysShown, wayWords } from '../dispatch-legend/ways-shown.ts';
import { describeFilter } from '../shared/describe-filter.ts';
import { localText } from '../shared/local-text.ts';
import { mountSvg } from '../shared/mount-svg.ts';
import { shownDispatch } from '../shared/shown-dispatch.ts';
import type { StoryState } from '../shared/story-context.ts';
import { statusWord, toldSentence } from '../shared/teller.ts';
import { printClaims, printGroups, sourcesIn } from './print-claims.ts';
import { printSources } from './print-sources.ts';

export { pageStyles, printStyles } from './print-sheet.styles.ts';

export interface PrintInput {
  readonly state: StoryState;
  readonly basemap: Basemap;
  readonly projection: 'globe' | 'mercator';
  /** Where the story is to be found. */
  readonly address: string;
}

/** Sizes of the map in the units it is laid out in; it is printed as wide as the type area. */
const SIZES = { globe: { width: 860, height: 405 }, mercator: { width: 860, height: 400 } } as const;

let count = 0;

/**
 * A story as sheets of paper, whole and by itself: the map with letters and numbers, what they stand for, who
 * says what, the sources. Null where there is no story. All of it is made at once, since a browser that is
 * about to print waits for nothing.
 */
export function printSheet(input: PrintInput): HTMLElement | null {
  const { state } = input;
  const shown = shownDispatch(state);
  if (!state.dispatch || !shown) return null;
  const scene = buildScene(
    shown,
    { time: state.time, filter: state.filter, selected: null, hovered: null, sorting: state.sorting },
    { theme: PRINT_THEME, lang: state.lang, localNames: state.names === 'local' },
  );
  const sheet = document.createElement('article');
  sheet.className = 'sheet';
  sheet.lang = interfaceLanguage(state.lang);
  render(content(input, state.dispatch, scene), sheet);
  return sheet;
}

function content(
  { state, basemap, projection, address }: PrintInput,
  dispatch: Dispatch,
  scene: Scene,
): unknown {
  const messages = allMessagesFor(state.lang);
  const { sheet } = messages.ui.share;
  count += 1;
  const picture = printPicture(scene, basemap, {
    projection,
    ...SIZES[projection],
    idPrefix: `sheet-${count}`,
  });
  const letters = new Map(picture.flows.flatMap(({ sign, ids }) => ids.map((id) => [id, sign] as const)));
  const groups = printGroups(dispatch, state, letters);
  const sources = sourcesIn(groups);
  const numbers = new Map(sources.map((id, index) => [id, index + 1]));
  const summary = pickText(dispatch.summary, state.lang, dispatch.lang);
  const choice = describeFilter(state, messages);
  const told = toldSentence(state, messages);
  return html`<div>
      <h1 lang=${scene.title.lang} dir="auto">${scene.title.text}</h1>
      ${summary ? html`<p class="standfirst" lang=${summary.lang} dir="auto">${summary.text}</p>` : nothing}
      <p class="choice">${[windowWords(state), choice].filter(Boolean).join(DOT)}</p>
      ${told === '' ? nothing : html`<p class="choice">${told}</p>`}
    </div>
    <div class="map">${mountSvg(picture.tree)}</div>
    <div class="keys">
      <section>
        <h2>${sheet.legend}</h2>
        <ul>
          ${pictureLegend(scene, dispatch, state.lang, (status) => statusWord(status, state, messages)).flatMap(legendItem)}
        </ul>
        ${wayNote(scene, dispatch, messages)}
      </section>
      ${flowList(picture, scene, projection, messages)} ${placeList(picture.places, scene, messages)}
    </div>
    <div class="small">
      <h2>${sheet.claims} <span class="aside">${sheet.claimsNote}</span></h2>
      ${groups.length === 0 ? html`<p>${sheet.nothing}</p>` : printClaims(groups, numbers, state, messages)}
      ${sources.length === 0 ? nothing : html`<h2>${sheet.sources}</h2>`}
      ${printSources(sources, dispatch, state, messages)}
    </div>
    ${foot(dispatch, address, state.lang, messages)}`;
}

/** What is to be said of lines that nobody reported. */
function wayNote({ flows }: Scene, dispatch: Dispatch, messages: Messages): unknown {
  const inPicture = new Set(flows.map(({ id }) => id));
  const drawn = [...indexDispatch(dispatch).flows.values()].filter(({ id }) => inPicture.has(id));
  const words = wayWords(waysShown(drawn, dispatch), messages);
  return words.length === 0
    ? nothing
    : html`<p class="ways">${words.map((text) => `${text}.`).join(' ')}</p>`;
}

/** Colour does not reach the paper; kinds of goods are told in words. */
function legendItem({ sign, text }: LegendEntry): unknown {
  if (sign.kind === 'hue') return [];
  const size = { width: 46, height: 14, theme: PRINT_THEME };
  const picture =
    sign.kind === 'event' || sign.kind === 'land'
      ? html`<b class="event">${sign.kind === 'event' ? '◇' : html`<i class="land"></i>`}</b>`
      : mountSvg(strandSample({ ...sign, hue: 'neutral', ...size }));
  return html`<li class="sample"><span>${picture}</span>${text}</li>`;
}

function flowList(picture: PrintPicture, scene: Scene, projection: string, { ui }: Messages): unknown {
  const { sheet } = ui.share;
  const flows = new Map(scene.flows.map((flow) => [flow.id, flow]));
  const bent = picture.flows.filter(({ ids }) => ids.some((id) => scene.bent.includes(id)));
  const half = Math.ceil(picture.flows.length / 2);
  const isBent = projection === 'mercator' && bent.length > 0;
  return html`<section class="flows">
    <h2>${sheet.flows}</h2>
    <div class="halves">
      ${[picture.flows.slice(0, half), picture.flows.slice(half)].map(
        (keys) => html`<ol>${keys.map(({ sign, ids }) => flowItem(sign, flows.get(ids[0] ?? '')))}</ol>`,
      )}
    </div>
    ${isBent ? html`<p class="aside">${sheet.bent(bent.map(({ sign }) => sign).join(', '))}</p>` : nothing}
  </section>`;
}

function flowItem(letter: string, flow: SceneFlow | undefined): unknown {
  if (!flow) return nothing;
  const { name, amount } = flow.label;
  return html`<li data-letter=${flow.id}>
    <b class="letter">${letter}</b> ${localText(name)}${amount ? html` <span class="aside">${localText(amount)}</span>` : nothing}
  </li>`;
}

function placeList(places: readonly PrintKey[], scene: Scene, { ui }: Messages): unknown {
  const names = new Map(scene.places.map(({ id, name }) => [id, name]));
  const items = places.map(({ sign, ids }) => {
    const own = ids.flatMap((id) => names.get(id) ?? []);
    return html`<li>
      <b class="number">${sign}</b>
      ${own.map((name, index) => html`${index > 0 ? ', ' : nothing}${localText(name)}`)}
    </li>`;
  });
  return html`<section class="places">
    <h2>${ui.share.sheet.places}</h2>
    <ol>
      ${items}
    </ol>
  </section>`;
}

/** The time window that is shown, in words; empty for all time. */
function windowWords({ time, lang }: StoryState): string {
  return time ? describeDate(`${time.start}/${time.end}`, lang) : '';
}

function foot(dispatch: Dispatch, address: string, lang: string, { ui }: Messages): unknown {
  const { article } = ui;
  const updated = dispatch.updated ? article.updated(describeDate(dispatch.updated, lang)) : '';
  const licence = dispatch.license ? article.licence(isolated(dispatch.license)) : '';
  return html`<div class="foot">
    ${address ? html`<p><span class="url">${address}</span></p>` : nothing}
    <p>${[updated, licence].filter(Boolean).join('. ')}${updated || licence ? '. ' : ''}${article.basemap} ${article.borders}</p>
  </div>`;
}
