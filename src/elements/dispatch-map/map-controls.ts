import { html } from 'lit';
import type { Messages } from '../../language/en.ts';
import type { MapProjection } from '../../map/types.ts';

const PROJECTIONS: readonly MapProjection[] = ['globe', 'mercator'];

export interface MapControlsActions {
  readonly onProjection: (projection: MapProjection) => void;
  readonly onZoom: (levels: number) => void;
}

/** The projection as two words, and + and − as two squares. */
export function mapControls(
  projection: MapProjection,
  { map }: Messages['ui'],
  { onProjection, onZoom }: MapControlsActions,
): unknown {
  return html`<div class="controls" role="group" aria-label=${map.controls}>
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
  </div>`;
}
