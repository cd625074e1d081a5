import { html } from 'lit';
import type { OpeningMessages } from '../../language/messages.ts';
import type { PlaceNames, StoryActions, StoryState } from './story-context.ts';

const CHOICES: readonly PlaceNames[] = ['reader', 'local'];

/** Lets the reader have the places of the map by names of their own language, or as they are called there. */
export function namesChoice(state: StoryState, actions: StoryActions, messages: OpeningMessages): unknown {
  const { title, ...words } = messages.ui.legend.names;
  return html`<span role="group" aria-label=${title}>${title}<span aria-hidden="true">: </span>${CHOICES.map(
    (names) => html`<button
      class="word"
      aria-pressed=${state.names === names}
      @click=${() => actions.setNames(names)}
    >${words[names]}</button> `,
  )}</span>`;
}
