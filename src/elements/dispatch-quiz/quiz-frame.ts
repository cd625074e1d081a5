import { html, nothing, type TemplateResult } from 'lit';

import { type QuizMessages, quizMessagesFor } from '../../language/quiz.ts';
import type { LocalText } from '../../language/text.ts';
import { describeMissingPart } from '../shared/load-trouble.ts';
import { localText } from '../shared/local-text.ts';
import type { WantedLoader } from '../shared/wanted-loader.ts';

/** Where a pupil stands in a paper. */
export interface Progress {
  /** Counted from 0; as many as there are tasks: at the result. */
  readonly at: number;
  readonly count: number;
  readonly title: LocalText;
  readonly words: QuizMessages;
}

/** The name of the story, and how far one has come. */
export function quizHead({ at, count, title, words }: Progress): TemplateResult {
  const marks = Array.from({ length: count }, (_, index) => html`<i ?data-on=${index <= at}></i>`);
  return html`<header class="head">
    <p class="title" part="title">${localText(title)}</p>
    ${
      at < count
        ? html`<p class="progress" part="progress">
            <span class="marks" aria-hidden="true">${marks}</span>${words.progress(at + 1, count)}
          </p>`
        : nothing
    }
  </header>`;
}

export interface Foot {
  /** What the main button does. */
  readonly act: 'check' | 'next' | 'finish';
  readonly isFirst: boolean;
  readonly words: QuizMessages;
  readonly back: () => void;
  readonly skip: () => void;
}

/** The way on and back; one button is the main one, and it submits the form. */
export function quizFoot({ act, isFirst, words, back, skip }: Foot): TemplateResult {
  return html`<footer class="foot">
    <button type="button" class="button back" ?hidden=${isFirst} @click=${back}>${words.back}</button>
    <p class="private">${words.private}</p>
    <p class="onwards">
      ${act === 'check' ? html`<button type="button" class="link skip" @click=${skip}>${words.skip}</button>` : nothing}
      <button type="submit" class="button main">${words[act]}</button>
    </p>
  </footer>`;
}

/** What stands there while the tasks are made, or where they can't be. */
export function waitingNote(lang: string, { hasFailed, retry }: WantedLoader<unknown>): TemplateResult {
  const words = quizMessagesFor(lang);
  if (!hasFailed) return html`<p class="note" role="status">${words.loading}</p>`;
  return html`<p class="note" role="alert">${describeMissingPart(lang)}</p>
    <button type="button" class="button" @click=${retry}>${words.retry}</button>`;
}
