import { html, nothing } from 'lit';
import type { OpeningMessages } from '../../language/messages.ts';
import { isEvent, isFlow } from '../../model/dispatch-index.ts';
import type { Dispatch } from '../../model/types.ts';
import type { Scene } from '../../scene/types.ts';
import { describeFilter } from '../shared/describe-filter.ts';
import { partialNote } from '../shared/load-issue-notes.ts';
import type { StoryActions, StoryState } from '../shared/story-context.ts';
import type { LivePhase } from './live-map.ts';

export interface MapStatus {
  readonly state: StoryState;
  readonly actions: StoryActions;
  readonly messages: OpeningMessages;
  readonly phase: LivePhase;
  /** True where a story around the map tells what is broken in the file. */
  readonly shares: boolean;
  /** False while there is no picture yet. */
  readonly hasPicture: boolean;
  /** True where the picture holds no flow and no event, though the file has some. */
  readonly isEmpty: boolean;
  readonly onRetry: () => void;
}

/** What passes: lies over the foot of the map and goes away again. */
export function passingStatus(status: MapStatus): unknown {
  const { state, messages, phase, hasPicture, isEmpty, shares } = status;
  const { map } = messages.ui;
  if (state.load === 'error') return nothing;
  if (state.load === 'loading' || phase === 'coming' || (state.dispatch && !hasPicture)) {
    const note = shares && state.dispatch ? ` ${map.comingNote}` : '';
    return html`<div class="passing coming"><i class="bar"></i><p>${map.coming}${note}</p></div>`;
  }
  if (!isEmpty) return nothing;
  return html`<div class="passing">
    <h2>${map.empty}</h2>
    ${emptyNote(status)}
  </div>`;
}

/** What stays: stands under the map. */
export function lastingStatus(status: MapStatus): unknown {
  const { state, messages, phase, shares } = status;
  const { map, states } = messages.ui;
  if (!shares && state.load === 'error') {
    return html`<div class="note">
      <h2>${state.error ? states.failed[state.error.code] : nothing}</h2>
      <p>${state.error?.message}</p>
      ${state.error?.canRetry ? html`<button type="button" class="button" @click=${() => status.actions.reload()}>${states.retry}</button>` : nothing}
    </div>`;
  }
  const partial = !shares && state.load === 'partial' ? partialNote(state) : nothing;
  return html`${partial} ${stillNote(phase, map, status.onRetry)}`;
}

function emptyNote({ state, messages, actions }: MapStatus): unknown {
  const { map } = messages.ui;
  const choice = describeFilter(state, messages);
  if (choice === '') {
    return html`<button type="button" class="button" @click=${() => actions.setTime(null)}>
      ${map.wholeTime}
    </button>`;
  }
  return html`<p>${map.emptyNote(choice)}</p>
    <button type="button" class="button" @click=${() => actions.setFilter({})}>${map.reset}</button>`;
}

function stillNote(phase: LivePhase, map: OpeningMessages['ui']['map'], onRetry: () => void): unknown {
  const notes: Partial<Record<LivePhase, string>> = {
    waiting: map.stillCrowded,
    taken: map.stillTaken,
    impossible: map.stillImpossible,
    failed: map.stillFailed,
  };
  const note = notes[phase];
  if (note === undefined) return nothing;
  const canRetry = phase === 'failed' || phase === 'taken';
  return html`<p class="note small" part=${canRetry ? nothing : 'still-note'}>
    <b>${map.still}.</b> ${note}
    ${canRetry ? html`<button type="button" class="link" @click=${onRetry}>${map.retry}</button>` : nothing}
  </p>`;
}

/** Whether a scene shows none of what its dispatch is about: its flows, or where it has none, its events. */
export function isEmptyOf({ flows, events }: Scene, { features }: Dispatch): boolean {
  if (features.some(isFlow)) return flows.length === 0;
  return features.some(isEvent) && events.length === 0;
}
