import { html, type TemplateResult } from 'lit';
import type { LessonMessages } from '../../language/lesson.ts';
import type { WorksheetPanelMessages } from '../../language/worksheet-panel.ts';
import { LEVELS } from '../../lesson/types.ts';
import { MOST, SHEET_PROJECTIONS, type SheetSettings } from './sheet-settings.ts';

export interface ControlsView {
  readonly words: WorksheetPanelMessages;
  /** Names of the levels. */
  readonly levels: LessonMessages['levels'];
  readonly chosen: SheetSettings;
  readonly choose: (change: Partial<SheetSettings>) => void;
  readonly another: () => void;
}

/** What may be chosen of a worksheet. */
export function worksheetControls({ words, levels, chosen, choose, another }: ControlsView): TemplateResult {
  return html`<div class="settings">
    <div class="setting" role="group" aria-labelledby="level">
      <span class="label" id="level">${words.level}</span>
      <span class="words">
        ${LEVELS.map(
          (level) => html`<button type="button" class="word" data-level=${level}
            aria-pressed=${level === chosen.level} @click=${() => choose({ level })}>${levels[level]}</button>`,
        )}
      </span>
    </div>
    <div class="setting" role="group" aria-labelledby="map">
      <span class="label" id="map">${words.map}</span>
      <span class="words">
        ${SHEET_PROJECTIONS.map(
          (projection) => html`<button type="button" class="word" data-projection=${projection}
            aria-pressed=${projection === chosen.projection}
            @click=${() => choose({ projection })}>${words.projections[projection]}</button>`,
        )}
      </span>
    </div>
    <div class="setting">
      <label class="label" for="count">${words.count}</label>
      ${numberField('count', chosen.count, choose)}
    </div>
    <div class="setting">
      <label class="label" for="seed">${words.seed}</label>
      <span class="words">
        ${numberField('seed', chosen.seed, choose)}
        <button type="button" class="link" data-another @click=${another}>${words.another}</button>
      </span>
      <p class="hint" id="seed-hint">${words.same}</p>
    </div>
  </div>`;
}

function numberField(what: 'seed' | 'count', value: number, choose: ControlsView['choose']): TemplateResult {
  const change = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const number = currentTarget.valueAsNumber;
    const isFit = Number.isInteger(number) && number >= 1 && number <= MOST[what];
    if (isFit) choose({ [what]: number });
    else currentTarget.value = String(value);
  };
  return html`<input id=${what} class=${what} type="number" inputmode="numeric" min="1" max=${MOST[what]} step="1"
    .value=${String(value)} aria-describedby=${what === 'seed' ? 'seed-hint' : 'left-out'} @change=${change} />`;
}
