import { html, nothing } from 'lit';
import { bearingBetween } from '../../geo/measure.ts';
import { formatRounded, isolated } from '../../language/format.ts';
import type { QuizMessages } from '../../language/quiz.ts';
import type { Task, Verdict, Wording } from '../../lesson/types.ts';
import type { DetailsView } from '../dispatch-details/details-view.ts';
import { sourceLine } from '../dispatch-details/source-line.ts';
import { type Attempt, standingOf, verdictOf } from './attempt.ts';
import { wording } from './form-view.ts';
import { proofSources } from './proof.ts';

export interface FeedbackView {
  readonly task: Task;
  readonly attempt: Attempt;
  readonly words: QuizMessages;
  readonly details: DetailsView;
}

/** So many sources are named at once. */
const SOURCES = 2;

/** What is said to an answer, with what the story says and who published it; a hint alone while one may try again. */
export function feedback(view: FeedbackView): unknown {
  const { task, attempt } = view;
  const said = saidTo(view);
  if (said === null) return nothing;
  const isDone = standingOf(task, attempt) !== 'open';
  return html`<div class="feedback" data-standing=${standingOf(task, attempt)} tabindex="-1">
    <p class="verdict">${wording(said, task)}</p>
    ${isDone ? html`${task.explanation.map((one) => html`<p>${wording(one, task)}</p>`)} ${sources(view)}` : nothing}
  </div>`;
}

/** The same as one text, to be read out. */
export function feedbackText(view: FeedbackView): string {
  const said = saidTo(view);
  if (said === null) return '';
  const isDone = standingOf(view.task, view.attempt) !== 'open';
  return [said, ...(isDone ? view.task.explanation : [])].map(({ text }) => isolated(text)).join(' ');
}

/** The sources of what proves a task; the first ones, and the rest on demand. */
export function sources({ task, details, words }: Pick<FeedbackView, 'task' | 'details' | 'words'>): unknown {
  const ids = proofSources(task, details.index);
  if (ids.length === 0) return nothing;
  const [first, rest] = [ids.slice(0, SOURCES), ids.slice(SOURCES)];
  return html`<div class="sources">
    ${first.map((id, at) => html`<p>${at === 0 ? html`${words.source} ` : nothing}${sourceLine(id, details)}</p>`)}
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${words.moreSources(rest.length)}</summary>
            ${rest.map((id) => html`<p>${sourceLine(id, details)}</p>`)}
          </details>`
    }
  </div>`;
}

/** The sentence for an answer; where no other try is left it is not «look again». */
function saidTo({ task, attempt, words, details }: FeedbackView): Wording | null {
  const verdict = verdictOf(task, attempt);
  if (!verdict) return null;
  switch (standingOf(task, attempt)) {
    case 'second':
      return {
        text:
          task.answer.form === 'point' ? `${words.rightAtSecond} ${verdict.say.text}` : words.rightAtSecond,
      };
    case 'shown':
      return { text: shownText(task, attempt, verdict, words, details) };
    default:
      return verdict.say;
  }
}

function shownText(
  { answer, lang }: Task,
  { tries }: Attempt,
  { offKm = 0, outcome, say }: Verdict,
  words: QuizMessages,
  { messages }: DetailsView,
): string {
  const last = tries.at(-1);
  if (outcome === 'partly') return `${say.text} ${words.soItIs}`;
  if (answer.form !== 'point' || last?.form !== 'point') return `${words.notIt} ${words.soItIs}`;
  const { directions } = messages.ui.details;
  const turn = 360 / directions.length;
  const towards =
    directions[Math.round(bearingBetween(last.position, answer.target) / turn) % directions.length];
  const km = formatRounded(Math.max(1, Math.round(offKm)), lang);
  return `${words.notIt} ${words.pinShown(isolated(answer.name.text), km, towards ?? '')}`;
}
