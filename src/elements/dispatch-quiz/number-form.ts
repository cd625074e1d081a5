import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatRounded } from '../../language/format.ts';
import { withUnit } from './answer-words.ts';
import type { FormView } from './form-view.ts';
import { parseNumber } from './parse-number.ts';

/** A field with its unit; written as is usual where the language is spoken, or elsewhere. */
export function numberForm(view: FormView<'number'>): TemplateResult {
  const { answer, isDone, tries, draft, words, spoken, change } = view;
  const say = (value: number) => withUnit(value, answer.unit, spoken);
  if (isDone) {
    const about = `${formatRounded(answer.tolerance, spoken)}\u00a0${answer.unit}`;
    const notes = tries.length > 1 ? [words.firstTry, words.secondTry] : [words.answer];
    return html`<ul class="rows">
        ${tries.map(({ value }, at) => html`<li class="row"><span class="said">${say(value)}<small>${notes[at]}</small></span></li>`)}
      </ul>
      <p class="hint">${answer.tolerance < 1 ? words.wantedJust(say(answer.value)) : words.wanted(say(answer.value), about)}</p>`;
  }
  const write = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement)
      change({ form: 'number', value: parseNumber(target.value, spoken) });
  };
  const shown = draft ?? tries.at(-1);
  const isRead = shown !== undefined && Number.isFinite(shown.value);
  const isUnread = shown !== undefined && !isRead;
  return html`<p class="field">
    <label for="answer">${words.answer}</label>
    <span class="measure">
      <input
        id="answer"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-describedby="unread"
        value=${isRead ? formatNumber(shown.value, spoken) : ''}
        @input=${write}
      />
      <span>${answer.unit}</span>
    </span>
    <small id="unread">${isUnread ? words.noNumber : nothing}</small>
  </p>`;
}
