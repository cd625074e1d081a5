import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatList, isolated } from '../../language/format.ts';
import { actorName, shortName } from '../../model/describe-claim.ts';
import { localText } from '../shared/local-text.ts';
import { filterToldBy } from '../shared/teller.ts';
import type { CritiqueView } from './critique-view.ts';
import { type MarkWords, panelWords } from './panel-words.ts';
import { countFlows, type SpeakerPanel } from './speaker-panels.ts';

/** So many amounts stand under a small map; all of them are in its list. */
const MOST_AMOUNTS = 3;
/** So many who speak for somebody are named; the others are counted. */
const MOST_VOICES = 4;

export interface PanelFigure {
  readonly panel: SpeakerPanel;
  /** How many flows and events there are in all. */
  readonly all: number;
  /** Whether there is a big map that would show the same. */
  readonly hasMap: boolean;
}

/** Key of a small map, unique in the view. */
export function keyOf({ kind, speaker }: SpeakerPanel): string {
  return speaker === null ? kind : `by:${speaker}`;
}

/** The name of a small map. */
export function panelName(
  { kind, speaker }: SpeakerPanel,
  { critique, dispatch, lang, spoken }: CritiqueView,
) {
  if (speaker !== null) return actorName(speaker, dispatch, lang);
  const { all, confirmed } = critique.speakers;
  return { text: kind === 'confirmed' ? confirmed : all, lang: spoken };
}

/** What a small map shows, counted. */
export function countsOf({ kind, marks }: SpeakerPanel, all: number, { critique }: CritiqueView): string {
  const flows = countFlows(marks);
  const events = marks.length - flows;
  const { shows, speaksOf } = critique.speakers;
  return kind === 'speaker' ? speaksOf(flows, events, all) : shows(flows, events);
}

/** A small map with what it shows in words; drawn anew by nobody who only selects. */
export function panelFigure({ panel, all, hasMap }: PanelFigure, view: CritiqueView): unknown {
  const isShown = isOnBigMap(panel, view);
  return guard([panel, all, hasMap, isShown, view.messages, view.level], () => {
    const name = panelName(panel, view);
    const words = panelWords(panel, view);
    return html`<figure class=${panel.kind === 'speaker' ? 'panel' : 'panel large'} data-panel=${keyOf(panel)}>
      <div class="map"></div>
      <figcaption>
        <h3>${localText(name)}</h3>
        ${underName(panel, view)}
        <p>${countsOf(panel, all, view)}${notDrawn(panel, view)}</p>
        ${amounts(panel, words, view)} ${inWords(words, view)} ${hasMap ? onMap(panel, name.text, isShown, view) : nothing}
      </figcaption>
    </figure>`;
  });
}

function underName({ kind, speaker, voices }: SpeakerPanel, view: CritiqueView): unknown {
  const { critique, index, messages, dispatch, lang, spoken } = view;
  const { allNote, confirmedNote, through } = critique.speakers;
  if (speaker === null) {
    return html`<p class="kind">${kind === 'confirmed' ? confirmedNote : allNote}</p>`;
  }
  const actor = index.actor(speaker);
  const names = voices.map((id) => shortName(actorName(id, dispatch, lang).text));
  const rest = names.length - MOST_VOICES;
  const list =
    rest > 1
      ? `${names.slice(0, MOST_VOICES).map(isolated).join(', ')} ${critique.more(rest)}`
      : formatList(names, spoken);
  return html`${actor ? html`<p class="kind">${messages.words.actorKind[actor.kind]}</p>` : nothing}
  ${names.length > 0 ? html`<p class="through">${through(list)}</p>` : nothing}`;
}

function notDrawn({ marks, drawn }: SpeakerPanel, { critique }: CritiqueView): string {
  const count = marks.length - drawn.size;
  return count > 0 && drawn.size > 0 ? critique.speakers.notDrawn(count) : '';
}

function amounts({ kind }: SpeakerPanel, words: readonly MarkWords[], { critique }: CritiqueView): unknown {
  if (kind !== 'speaker') return nothing;
  const given = words.filter(({ amount }) => amount !== null).slice(0, MOST_AMOUNTS);
  if (given.length === 0) return nothing;
  return html`<ul class="amounts">
    ${given.map(({ name, amount }) => html`<li>${localText({ ...name, text: critique.speakers.named(isolated(name.text)) })} <b>${amount}</b></li>`)}
  </ul>`;
}

function inWords(words: readonly MarkWords[], { critique }: CritiqueView): TemplateResult {
  return html`<details>
    <summary>${critique.speakers.inWords(words.length)}</summary>
    <ul class="told">
      ${words.map(
        ({ id, name, amount, status }) => html`<li data-feature=${id}>
          <button type="button" class="link" data-select=${id}>${localText(name)}</button>
          <span class="kind">${amount === null ? nothing : html`${amount}, `}${status}</span>
        </li>`,
      )}
    </ul>
  </details>`;
}

function onMap(panel: SpeakerPanel, name: string, isShown: boolean, view: CritiqueView): TemplateResult {
  const { critique } = view;
  return html`<button
    type="button"
    class="word on-map"
    data-show=${keyOf(panel)}
    aria-pressed=${isShown}
    aria-label=${critique.speakers.onMapOf(isolated(name))}
    >${critique.speakers.onMap}</button
  >`;
}

/** Whether the story shows just this on its maps. */
function isOnBigMap({ kind, speaker }: SpeakerPanel, { state }: CritiqueView): boolean {
  const { toldBy, status = [], by = [] } = state.filter;
  if (kind === 'speaker') return toldBy === speaker;
  if (toldBy !== undefined || by.length > 0) return false;
  return kind === 'all' ? status.length === 0 : status.length === 1 && status[0] === 'confirmed';
}

/** Has the maps of the story show what a small map shows. */
export function showOnBigMap({ kind, speaker }: SpeakerPanel, { state, actions }: CritiqueView): void {
  const filter = filterToldBy(state.filter, speaker ?? undefined);
  actions.setFilter(kind === 'confirmed' ? { ...filter, status: ['confirmed'] } : filter);
}
