import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../language/format.ts';
import type { KnownPlace } from '../../lesson/types.ts';
import type { FormView } from './form-view.ts';
import { placeFrame } from './place-frame.ts';

/** The form of a map that can be tapped, and its way for those who don't tap. */
export interface PointView extends FormView<'point'> {
  /** Whether places to choose from are shown with numbers. */
  readonly hasNumbers: boolean;
  readonly toggleNumbers: () => void;
}

/** What to do with the map beside it; and, where wanted, numbered places to choose from. */
export function pointForm(view: PointView): unknown {
  const { isDone, draft, words, hasNumbers, toggleNumbers } = view;
  if (isDone) return nothing;
  return html`<p class="hint">${draft ? words.pointSet : words.pointHint}</p>
    <button type="button" class="link" aria-expanded=${hasNumbers} @click=${toggleNumbers}>
      ${hasNumbers ? words.noDots : words.dots}
    </button>
    ${hasNumbers ? places(view) : nothing}`;
}

function places(view: PointView): TemplateResult {
  const all = placeFrame(view.answer).places;
  return html`<fieldset class="rows">
    <legend class="hint">${view.words.dotsLegend}</legend>
    ${all.map((place, at) => row(place, at + 1, view))}
  </fieldset>`;
}

function row({ at }: KnownPlace, number: number, view: PointView): TemplateResult {
  const { draft, words, change, announce } = view;
  const isChosen = draft?.position[0] === at[0] && draft?.position[1] === at[1];
  const choose = (): void => {
    change({ form: 'point', position: at });
    announce(words.pointChosen(number));
  };
  return html`<label class="row">
    <input type="radio" name="place" .checked=${live(isChosen)} @change=${choose} />
    <span class="said">${words.dot(number)}<small>${degreesOf(at, view)}</small></span>
  </label>`;
}

/** For those who can't see where a number stands. */
function degreesOf([lon = 0, lat = 0]: KnownPlace['at'], { words, spoken }: PointView): string {
  const figure = (degrees: number) => formatNumber(Math.round(Math.abs(degrees)), spoken);
  return words.dotAt(figure(lat), lat >= 0, figure(lon), lon >= 0);
}
