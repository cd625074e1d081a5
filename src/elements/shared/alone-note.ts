import { html, nothing } from 'lit';
import { interfaceLanguage, shellMessagesFor } from '../../language/shell.ts';
import type { StoryConsumer } from './story-consumer.ts';

/** What an element with a file of its own says while, or because, it has nothing to show of it. */
export function aloneNote({ shares, state }: StoryConsumer): unknown {
  // In a story of somebody else's it is for them to say so, once.
  if (shares || state.load === 'empty') return nothing;
  const words = state.error ? state.error.message : shellMessagesFor(state.lang).ui.states.loading;
  return html`<p role="status" lang=${interfaceLanguage(state.lang)}>${words}</p>`;
}
