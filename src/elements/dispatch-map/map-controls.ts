import { html, nothing } from 'lit';
import type { OpeningMessages } from '../../language/messages.ts';
import type { MapProjection } from '../../map/types.ts';

const PROJECTIONS: readonly MapProjection[] = ['globe', 'mercator'];

/** The signs of a player, in a square of 16. */
const PAUSE = 'M4 3h3v10H4zM9 3h3v10H9z';
const PLAY = 'M5 2.5v11l8-5.5z';

export interface MapControls {
  readonly onProjection: (projection: MapProjection) => void;
  readonly onPause: () => void;
  readonly onZoom: (levels: number) => void;
  readonly projection: MapProjection;
  /** True where nothing may stand over the map. */
  readonly isHidden: boolean;
  /** Whether the reader has paused motion; null where nothing can move. */
  readonly paused: boolean | null;
}

/** The projection as two words; + and − and the pause of motion as squares. */
export function mapControls(
  { isHidden, projection, paused, onProjection, onZoom, onPause }: MapControls,
  { map, flows }: OpeningMessages['ui'],
): unknown {
  if (isHidden) return nothing;
  return html`<div class="controls" part="controls" role="group" aria-label=${map.controls}>
    <div class="projections" role="group" aria-label=${map.projection}>
      ${PROJECTIONS.map(
        (name) => html`<button
          type="button"
          class="word"
          aria-pressed=${name === projection ? 'true' : 'false'}
          @click=${() => onProjection(name)}
        >${map[name]}</button>`,
      )}
    </div>
    <button type="button" class="square" aria-label=${map.zoomIn} @click=${() => onZoom(1)}>+</button>
    <button type="button" class="square" aria-label=${map.zoomOut} @click=${() => onZoom(-1)}>−</button>
    ${
      paused === null
        ? nothing
        : html`<button
            type="button"
            class="square"
            aria-label=${flows.pause}
            aria-pressed=${paused ? 'true' : 'false'}
            title=${flows.pause}
            @click=${onPause}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path fill="currentColor" d=${paused ? PLAY : PAUSE} />
            </svg>
          </button>`
    }
  </div>`;
}

/** What a reader sees who has to ask for the live map. */
export function revealButton({ map }: OpeningMessages['ui'], onReveal: () => void): unknown {
  return html`<button type="button" class="button reveal" part="reveal" @click=${onReveal}>${map.move}</button>`;
}

/** What MapLibre only shows, to those who try: how to move a map that leaves the wheel to the page. */
export function gestureNote({ map }: OpeningMessages['ui']): unknown {
  return html`<p class="unseen">${map.gestures}</p>`;
}

export function isProjection(value: string): value is MapProjection {
  return value === 'globe' || value === 'mercator';
}
