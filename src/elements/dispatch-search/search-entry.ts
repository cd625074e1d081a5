import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../../language/countries.ts';
import { DOT, isolated } from '../../language/format.ts';
import type { Messages } from '../../language/messages.ts';
import { describeTime } from '../../model/describe.ts';
import { actorName, placeName } from '../../model/describe-claim.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { isPossibleOnly } from '../../model/phases.ts';
import type { SearchEntry } from '../../model/search.ts';
import type { Dispatch } from '../../model/types.ts';
import { eventSign } from '../shared/event-sign.ts';
import { hueOf } from '../shared/hue.ts';
import { localText } from '../shared/local-text.ts';
import type { StoryState } from '../shared/story-context.ts';
import { flowPicture } from '../shared/strand-picture.ts';
import type { ListedEntry } from './search-lists.ts';

const PICTURE = { width: 36, height: 16, medium: 'phone' } as const;

export interface EntryView {
  /** The file, in which is searched. */
  readonly dispatch: Dispatch;
  /** The dispatch as it is drawn. */
  readonly shown: Dispatch;
  readonly state: StoryState;
  readonly messages: Messages;
  readonly hidden: ReadonlySet<string>;
  /** Whether each entry says what kind of thing it is; under a heading that does it need not. */
  readonly saysKind: boolean;
}

/** A hit as a button: its sign, its name, the name by which it was found, and what there is to know it by. */
export function entryItem(listed: ListedEntry, view: EntryView): TemplateResult {
  const { entry, name, matched, speaker } = listed;
  const { messages, hidden, saysKind } = view;
  const { search } = messages.ui;
  const isMark = entry.kind !== 'actor' && entry.kind !== 'goods';
  const facts = [
    saysKind ? search.kinds[entry.kind] : nothing,
    speaker ? search.speaks(isolated(speaker.text)) : nothing,
    ...factsOf(entry, view),
    hidden.has(entry.id) && isMark ? html`<b class="hidden-mark">${search.hidden}</b>` : nothing,
  ].filter((fact) => fact !== nothing && fact !== '');
  return html`<li>
    <button
      type="button"
      class="entry"
      tabindex="-1"
      data-kind=${entry.kind}
      data-id=${entry.id}
      data-feature=${isMark ? entry.id : nothing}
      aria-pressed=${entry.kind === 'goods' ? String(isOnly(entry.id, view)) : nothing}
    >
      <i class="sign">${signOf(entry, view)}</i>
      <span class="words">
        <span class="name">${localText(name)}</span>
        ${matched ? html`<span class="matched">${localText(matched)}</span>` : nothing}
        <span class="facts">${facts.map((fact, index) => html`${index > 0 ? DOT : nothing}${fact}`)}</span>
      </span>
    </button>
  </li>`;
}

function factsOf(
  { kind, id }: SearchEntry,
  { dispatch, shown, state, messages }: EntryView,
): readonly unknown[] {
  const { words, ui } = messages;
  const { lang } = state;
  const index = indexDispatch(dispatch);
  if (kind === 'actor') {
    const actor = index.actor(id);
    if (!actor) return [];
    const whole = actor.partOf === undefined ? '' : actorName(actor.partOf, dispatch, lang).text;
    return [words.actorKind[actor.kind], whole === '' ? '' : ui.search.partOf(isolated(whole))];
  }
  if (kind === 'goods') {
    const isAlone = state.filter.goods?.length === 1 && state.filter.goods[0] === id;
    return [
      words.category[index.goods(id)?.category ?? 'other'],
      isAlone ? ui.search.onlyGoods : ui.search.goodsHint,
    ];
  }
  const feature = indexDispatch(shown).feature(id) ?? index.feature(id);
  if (!feature) return [];
  const { properties } = feature;
  if (properties.kind === 'place') {
    const { type, country } = properties;
    return [
      type === undefined ? '' : words.placeType[type],
      country === undefined || type === 'country' ? '' : (countryName(country, lang)?.text ?? ''),
    ];
  }
  if (properties.kind === 'flow') {
    const [from, to] = [properties.from, properties.to].map((end) =>
      localText(placeName(end, dispatch, lang)),
    );
    return [html`${from} → ${to}`, words.status[properties.status]];
  }
  const event = index.events.get(id);
  const place = properties.at === undefined ? '' : localText(placeName(properties.at, dispatch, lang));
  return [event ? describeTime(event, lang) : '', place];
}

function signOf({ kind, id }: SearchEntry, { dispatch, shown, state }: EntryView): unknown {
  const index = indexDispatch(dispatch);
  if (kind === 'event') return eventSign();
  if (kind === 'place')
    return html`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <circle cx="6" cy="6" r="4" fill="none" stroke="var(--dispatch-ink)" stroke-width="1.5" />
  </svg>`;
  if (kind === 'goods') return html`<i class="chip" data-hue=${hueOf(index.goods(id)?.category)}></i>`;
  if (kind === 'actor') return nothing;
  const flow = indexDispatch(shown).flows.get(id) ?? index.flows.get(id);
  // What is only possible is told, not drawn.
  return flow && !isPossibleOnly(flow, state.time) ? flowPicture(flow, state, PICTURE) : nothing;
}

function isOnly(id: string, { state }: EntryView): boolean {
  return state.filter.goods?.length === 1 && state.filter.goods[0] === id;
}
