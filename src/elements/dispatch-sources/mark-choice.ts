import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { isolated } from '../../language/format.ts';
import { claimsBy } from '../../model/claims.ts';
import { nameOf } from '../../model/name-of.ts';
import type { ClaimedFeature } from '../../model/types.ts';
import type { ContestedMark } from './contested-marks.ts';
import type { CritiqueView } from './critique-view.ts';

/** A native choice of what is questioned, the most contested first; the chosen one is the story's. */
export function markChoice(current: ClaimedFeature, view: CritiqueView): TemplateResult {
  const { marks, critique, actions, state, messages } = view;
  const isListed = marks.some(({ feature }) => feature.id === current.id);
  const listed: readonly ContestedMark[] = isListed
    ? marks
    : [{ feature: current, contested: 0, claims: claimsBy(current, state.time).length }, ...marks];
  const group = (label: string, some: readonly ContestedMark[]) =>
    some.length === 0
      ? nothing
      : html`<optgroup label=${label}>${some.map((mark) => option(mark, current.id, view))}</optgroup>`;
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) actions.select(target.value);
  };
  return html`<label class="choice"
    ><span>${critique.about}</span>
    <select @change=${choose}>
      ${guard([marks, current, messages], () => [
        group(
          critique.contested,
          listed.filter(({ contested }) => contested > 0),
        ),
        group(
          critique.uncontested,
          listed.filter(({ contested }) => contested === 0),
        ),
      ])}
    </select></label
  >`;
}

function option({ feature, claims }: ContestedMark, current: string, view: CritiqueView): TemplateResult {
  const { dispatch, lang, messages, critique } = view;
  const { text, lang: spoken } = nameOf(feature.properties, lang, dispatch.lang);
  const status = messages.words.status[feature.properties.status];
  return html`<option value=${feature.id} lang=${spoken} .selected=${live(feature.id === current)}>
    ${critique.option(isolated(text), status, claims)}
  </option>`;
}
