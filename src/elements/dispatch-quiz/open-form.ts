import { html, type TemplateResult } from 'lit';
import { type FormView, wording } from './form-view.ts';

/** Room to write; then what a good answer names, for the pupil to compare. */
export function openForm(view: FormView<'open'>): TemplateResult {
  const { answer, isDone, tries, draft, task, words, change } = view;
  if (!isDone) {
    const write = ({ target }: Event): void => {
      if (target instanceof HTMLTextAreaElement) change({ form: 'open', text: target.value });
    };
    return html`<p class="field">
      <label for="answer">${words.answer}</label>
      <textarea id="answer" rows="6" .value=${draft?.text ?? ''} @input=${write}></textarea>
    </p>`;
  }
  return html`<p class="hint">${words.answer}</p>
    <blockquote class="written">${tries.at(-1)?.text}</blockquote>
    <fieldset class="rows">
      <legend class="subhead">${words.good}</legend>
      <p class="hint">${words.goodNote}</p>
      ${answer.expected.map(
        (one) =>
          html`<label class="row"><input type="checkbox" /><span class="said">${wording(one, task)}</span></label>`,
      )}
    </fieldset>`;
}
