import { html, nothing, type TemplateResult } from 'lit';
import type { Wording } from '../../lesson/types.ts';
import { type FeedbackView, sources } from './feedback.ts';
import { wording } from './form-view.ts';
import type { ResultHead, ResultRow } from './result.ts';

export interface ResultView extends Pick<FeedbackView, 'words' | 'details'> {
  readonly head: ResultHead;
  readonly rows: readonly ResultRow[];
  readonly setName: (name: string) => void;
  readonly goTo: (task: number) => void;
  readonly print: () => void;
  readonly save: () => void;
  readonly again: () => void;
  readonly another: () => void;
}

/** How a paper went: in words, task by task, with what is right and where it is from. */
export function resultPage(view: ResultView): TemplateResult {
  const { head, rows, words } = view;
  return html`<div class="result">
    <h2 id="question" tabindex="-1">${words.done}</h2>
    <p class="counts">${head.counts}.</p>
    <p class="on-paper">${words.name}: <b>${head.name}</b> ${words.date}: <b>${head.date}</b></p>
    <div class="keep">
      <p class="field">
        <label for="name">${words.name}</label>
        <input id="name" type="text" autocomplete="off" maxlength="80" .value=${head.name} aria-describedby="name-note"
          @input=${({ target }: Event) => target instanceof HTMLInputElement && view.setName(target.value)} />
        <small id="name-note">${words.nameNote}</small>
      </p>
      <p class="buttons">
        <button type="button" class="button" data-do="print" @click=${view.print}>${words.print}</button>
        <button type="button" class="button" data-do="save" @click=${view.save}>${words.save}</button>
      </p>
    </div>
    <ol class="all">${rows.map((row, at) => rowOf(row, at, view))}</ol>
    <div class="onward">
      <p class="buttons">
        <button type="button" class="button" data-do="again" @click=${view.again}>${words.again}</button>
        <button type="button" class="button main" data-do="another" @click=${view.another}>${words.another}</button>
      </p>
      <p class="hint">${head.paper}. ${words.paperNote}</p>
    </div>
    <p class="private">${words.private}</p>
  </div>`;
}

function rowOf(row: ResultRow, at: number, view: ResultView): TemplateResult {
  const { task, kind, standing, outcome, given, key } = row;
  const { words } = view;
  const label = task.answer.form === 'open' ? words.good : words.key;
  return html`<li data-standing=${standing}>
    <p class="kind">
      <span>${words.task(at + 1, kind)}</span>
      <span class="outcome"><span class="sign" data-sign=${SIGNS[standing].kind} aria-hidden="true">${SIGNS[standing].text}</span>${outcome}</span>
    </p>
    <h3>${wording(task.question, task)}</h3>
    ${
      given.length === 0
        ? nothing
        : html`<dl>
            <div><dt>${words.answer}</dt>${values(given, row)}</div>
            ${key.length === 0 ? nothing : html`<div><dt>${label}</dt>${values(key, row)}</div>`}
          </dl>`
    }
    ${standing === 'open' ? nothing : task.explanation.map((one) => html`<p class="why">${wording(one, task)}</p>`)}
    ${standing === 'open' ? nothing : sources({ ...view, task })}
    <button type="button" class="link" @click=${() => view.goTo(at)}>${standing === 'open' ? words.answerNow : words.toTask}</button>
  </li>`;
}

function values(list: readonly Wording[], { task }: ResultRow): unknown {
  return list.map((one) => html`<dd>${wording(one, task)}</dd>`);
}

const SIGNS = {
  right: { kind: 'right', text: '✓' },
  second: { kind: 'right', text: '✓' },
  shown: { kind: 'wrong', text: '–' },
  read: { kind: 'none', text: '' },
  open: { kind: 'none', text: '' },
} as const;
