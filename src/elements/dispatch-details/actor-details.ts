import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../language/format.ts';
import { type ActorCard, actorCard, type SaidOfMark } from '../../model/actor-card.ts';
import { claimRowsOf, compareByDay } from '../../model/claim-rows.ts';
import { describeTime } from '../../model/describe.ts';
import { placeName } from '../../model/describe-claim.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import type { Actor, ClaimedFeature } from '../../model/types.ts';
import { externalLink } from '../shared/external-link.ts';
import { keepLast } from '../shared/keep-last.ts';
import { actorButton } from './actor-button.ts';
import { claimItem } from './claim-item.ts';
import { laterNote } from './claim-list.ts';
import type { DetailsView } from './details-view.ts';
import { eventList, flowList, markButton } from './mark-list.ts';
import { otherNames } from './other-names.ts';

const lastCard = keepLast(actorCard);
/** The number of an item of Wikidata; nothing else becomes part of an address. */
const WIKIDATA_ITEM = /^Q[1-9]\d{0,11}$/;

/** Who an actor is, whose part, what it does in the story, and everything it says there. */
export function actorDetails(id: string, actor: Actor, view: DetailsView): unknown {
  const { dispatch, lang, messages, state } = view;
  const card = lastCard(id, dispatch, state.time);
  if (!card) return nothing;
  const words = messages.ui.actor;
  const name = nameOf(actor, lang, dispatch.lang);
  return html`<div class="bar"><button class="link" data-close>${words.back}</button></div>
    <p class="kind"><span>${messages.words.actorKind[actor.kind]}</span></p>
    <h2 id="name" part="title" tabindex="-1" lang=${name.lang} dir="auto">${name.text}</h2>
    ${relations(card, view)}
    <p class="knowing">${countWords(card, view)}</p>
    ${wikidata(actor, view)} ${flowList(words.sends, card.sends, 'to', view)}
    ${flowList(words.receives, card.receives, 'from', view)}
    ${eventList(words.takesPart, card.takesPart, view)} ${said(words.says, card.said, view)}
    ${laterNote(card.later, view)} ${said(words.carries, card.carried, view)} ${otherNames(actor, view)}`;
}

function relations({ partOf, parts }: ActorCard, view: DetailsView): TemplateResult {
  const words = view.messages.ui.actor;
  return html`${
    partOf.length > 0
      ? html`<p class="facts">${words.partOf} ${partOf.map((id, at) => html`${at === 0 ? '' : ' → '}${actorButton(id, view)}`)}</p>`
      : nothing
  }${
    parts.length > 0
      ? html`<p class="facts">
          ${words.parts}
          ${parts.map(({ id, claims }, at) => {
            const count = claims > 0 ? countOf(claims, words.statements(claims)) : '';
            return html`${at === 0 ? '' : ', '}${actorButton(id, view)}${count}`;
          })}
        </p>`
      : nothing
  }`;
}

/** In short for the eye, in full for those who hear the page. */
function countOf(count: number, words: string): TemplateResult {
  return html` <span aria-hidden="true">(${count})</span><span class="unseen">, ${words}</span>`;
}

function countWords({ counts, later }: ActorCard, { messages }: DetailsView): string {
  const { actor } = messages.ui;
  if (counts.claims > 0) return `${actor.count(counts.claims, counts.flows, counts.events)}.`;
  return later > 0 ? actor.saysNothingYet : actor.saysNothing;
}

function wikidata({ wikidata: item }: Actor, { messages }: DetailsView): unknown {
  if (item === undefined || !WIKIDATA_ITEM.test(item)) return nothing;
  const link = externalLink(`https://www.wikidata.org/wiki/${item}`, messages.ui.actor.wikidata);
  return html`<p class="facts">${link}</p>`;
}

/** Claims under the marks they are about. */
function said(title: string, marks: readonly SaidOfMark[], view: DetailsView): unknown {
  if (marks.length === 0) return nothing;
  return html`<section>
    <h3>${title}</h3>
    ${marks.map((mark) => saidOfMark(mark, view))}
  </section>`;
}

function saidOfMark({ feature, claims }: SaidOfMark, view: DetailsView): TemplateResult {
  const { dispatch, lang, state } = view;
  const ids = new Set(claims.map((index) => `${feature.id}/${index}`));
  const rows = claimRowsOf(feature, dispatch, lang, { time: state.time, filter: {} }).filter(({ id }) =>
    ids.has(id),
  );
  return html`<div class="subject">${markButton(feature, noteOf(feature, view), view)}</div>
    <ol class="claims">
      ${[...rows].sort(compareByDay).map((row) => claimItem(row, view))}
    </ol>`;
}

function noteOf(feature: ClaimedFeature, { dispatch, lang }: DetailsView): string {
  if (!isFlow(feature)) return describeTime(feature, lang);
  const { from, to } = feature.properties;
  const [start, end] = [from, to].map((id) => isolated(placeName(id, dispatch, lang).text));
  return `${start} → ${end}`;
}
