import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber, isolated } from '../../language/format.ts';
import type { OpeningMessages } from '../../language/messages.ts';
import { actorName } from '../../model/describe-claim.ts';
import type { Dispatch } from '../../model/types.ts';
import type { StoryActions, StoryState } from '../shared/story-context.ts';
import { filterToldBy, toldSentence } from '../shared/teller.ts';
import type { TellerEntry } from './teller-entries.ts';

/** By whose word the world is shown: a native choice, and where one speaker tells, what that comes to. */
export function tellerChoice(
  dispatch: Dispatch,
  tellers: readonly TellerEntry[],
  state: StoryState,
  actions: StoryActions,
  messages: OpeningMessages,
): unknown {
  const { legend } = messages.ui;
  const { toldBy } = state.filter;
  // An address may name somebody who is part of another, or who is silent in the time shown.
  const isListed = toldBy === undefined || tellers.some(({ id }) => id === toldBy);
  const choose = (id: string) => actions.setFilter(filterToldBy(state.filter, id === '' ? undefined : id));
  const option = (id: string, marks: number | null) => {
    const { text, lang } = actorName(id, dispatch, state.lang);
    const name = isolated(text);
    const words = marks === null ? name : legend.teller(name, formatNumber(marks, state.lang));
    return html`<option value=${id} lang=${lang} .selected=${live(id === toldBy)}>${words}</option>`;
  };
  return html`<div class="teller">
    <label>
      ${legend.tellers}
      <select @change=${({ target }: Event) => target instanceof HTMLSelectElement && choose(target.value)}>
        <option value="" .selected=${live(toldBy === undefined)}>${legend.everybody}</option>
        ${isListed || toldBy === undefined ? nothing : option(toldBy, null)}
        ${tellers.map(({ id, marks }) => option(id, marks))}
      </select>
    </label>
    ${
      toldBy === undefined
        ? nothing
        : html`<p>
          ${toldSentence(state, messages)}
          <button type="button" class="link" @click=${() => choose('')}>${legend.everySpeaker}</button>
        </p>`
    }
  </div>`;
}
