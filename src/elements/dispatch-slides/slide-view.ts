import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ClassroomMessages } from '../../language/classroom.ts';
import { DOT, isolated } from '../../language/format.ts';
import type { LocalText } from '../../language/text.ts';
import type { Task, Wording } from '../../lesson/types.ts';
import { describeDate } from '../../model/describe-date.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import type { Dispatch } from '../../model/types.ts';
import { kicker } from '../dispatch-article/kicker.ts';
import { wording } from '../dispatch-quiz/form-view.ts';
import { localText } from '../shared/local-text.ts';
import { type OptionLine, optionLines } from './answer-lines.ts';
import type { Slide } from './slides.ts';
import { proofLine } from './who-says.ts';

/** What explains more than this is for reading, not for a wall, letters. */
const MOST_LETTERS = 190;

/** What the parts of a slide are told in. */
export interface SlideView {
  readonly dispatch: Dispatch;
  /** Wanted by the reader. */
  readonly lang: string;
  readonly words: ClassroomMessages['slides'];
  /** For the `ref` of what holds the picture of the slide. */
  readonly holder: (element: Element | undefined) => void;
}

/** What a slide shows instead of its map. */
export function sheetOf(slide: Slide, view: SlideView): unknown {
  if (slide.kind === 'title') return titleSheet(slide, view);
  if (slide.kind === 'end') return endSheet(slide, view);
  if (slide.kind !== 'task' || slide.task.named) return nothing;
  return html`<div class="picture" role="group" aria-label=${view.words.blank} ${ref(view.holder)}></div>`;
}

/** Between whom it runs, the headline, and what it says in short; the globe comes beside it. */
function titleSheet(
  { headline, summary }: Extract<Slide, { readonly kind: 'title' }>,
  { dispatch, lang, holder }: SlideView,
): unknown {
  const between = kicker(dispatch, lang);
  return html`<section class="sheet title">
    <div class="lead">
      ${between === null ? nothing : html`<p class="kicker">${between}</p>`}
      <h1 lang=${headline.lang} dir="auto">${headline.text}</h1>
      ${summary === null ? nothing : html`<p class="summary" lang=${summary.lang} dir="auto">${summary.text}</p>`}
    </div>
    <div class="picture" aria-hidden="true" ${ref(holder)}></div>
  </section>`;
}

/** Who reported, when, and how new the file is. */
export function titleFoot({ dispatch, lang, words }: SlideView): unknown {
  const { article, updated } = dispatch;
  const date = article?.published === undefined ? '' : describeDate(article.published, lang);
  const report = article && words.reported(isolated(article.publisher ?? article.title), date);
  return html`${report ? html`<p class="who">${words.startsFrom} <b>${report}</b></p>` : nothing}
  ${updated === undefined ? nothing : html`<p class="more">${words.updated(describeDate(updated, lang))}</p>`}`;
}

/** All publishers of what was said on the slides, by the number of their pieces. */
function endSheet(
  { sources }: Extract<Slide, { readonly kind: 'end' }>,
  { dispatch, words, lang }: SlideView,
): unknown {
  const index = indexDispatch(dispatch);
  const counts = new Map<string, number>();
  for (const id of sources) {
    const source = index.source(id);
    const name = source?.publisher ?? source?.title ?? id;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([a], [b]) => a.localeCompare(b, lang));
  return html`<section class="sheet end" tabindex="0" aria-label=${words.sources}>
    <h1>${words.sources}</h1>
    <ul>
      ${sorted.map(
        ([name, count]) =>
          html`<li><bdi>${name}</bdi>${count > 1 ? html`<span class="count"> ${count}</span>` : nothing}</li>`,
      )}
    </ul>
  </section>`;
}

export function endFoot(
  { sources }: Extract<Slide, { readonly kind: 'end' }>,
  { dispatch, words, lang }: SlideView,
): unknown {
  const { updated, license } = dispatch;
  const facts = [
    updated === undefined ? '' : words.updated(describeDate(updated, lang)),
    isolated(license ?? ''),
    words.ground,
  ].filter((fact) => fact !== '');
  return html`<p class="who">${words.sourcesNote(String(sources.length))}</p>
    <p class="more">${facts.join(DOT)}</p>`;
}

/** What may be chosen, matched or put in order; with the answer which of it is right, why, and where it stands. */
export function optionsList(task: Task, answered: boolean, view: SlideView): unknown {
  const { words } = view;
  const lists = optionLines(task.answer, answered);
  if (lists.length === 0) return nothing;
  const { form } = task.answer;
  return html`<div
    class="options"
    tabindex="0"
    role="group"
    aria-label=${answered ? words.answer : words.options}
    aria-live="polite"
    ?data-fades=${answered && form === 'choice'}
    ?data-answered=${answered}
  >
    ${lists.map((lines) => html`<ul>${lines.map((line) => optionItem(line, task, words))}</ul>`)}
    ${answered && form !== 'match' ? answerText(task, [], view) : nothing}
  </div>`;
}

function optionItem(line: OptionLine, task: Task, words: SlideView['words']) {
  const { sign, isRight, pair } = line;
  return html`<li ?data-right=${isRight}>
    <span class="sign">${sign}</span>
    <span
      >${wording(line, task)}${isRight ? html`<span class="unseen"> (${words.right})</span>` : nothing}${
        pair === undefined ? nothing : html` <span class="pair">${pair}</span>`
      }</span
    >
  </li>`;
}

/** The answer in large letters, why it is so where a sentence says it, and where it stands. */
export function answerText(
  task: Task,
  lead: readonly Wording[],
  { dispatch, lang, words }: SlideView,
): unknown {
  const { answer, explanation, proof } = task;
  const isTold = answer.form !== 'match' && answer.form !== 'open' && answer.form !== 'order';
  const more = isTold ? explanation.slice(0, 1).filter(({ text }) => text.length <= MOST_LETTERS) : [];
  const source = proofLine(proof, dispatch, lang, words, answer.form === 'match');
  return html`<div class="answered">
    ${lead.map((line) => html`<p class="right">${wording(line, task)}</p>`)}
    ${more.map((line) => html`<p class="more">${wording(line, task)}</p>`)}
    ${source === '' ? nothing : html`<p class="more source">${source}</p>`}
  </div>`;
}

/** The flows of a slide as words, each with the digit that brings it forward. */
export function flowStrip(
  flows: readonly string[],
  spot: string | null,
  { dispatch, lang, words }: SlideView,
  onSpot: (id: string | null) => void,
): unknown {
  if (flows.length === 0) return nothing;
  const index = indexDispatch(dispatch);
  const name = (id: string): LocalText => {
    const feature = index.feature(id);
    return feature ? nameOf(feature.properties, lang, dispatch.lang) : { text: id, lang: dispatch.lang };
  };
  return html`<div class="strip" role="group" aria-label=${words.flows}>
    ${flows.map(
      (id, at) => html`<button
        type="button"
        class="word"
        data-feature=${id}
        aria-pressed=${id === spot ? 'true' : 'false'}
        @click=${() => onSpot(id === spot ? null : id)}
        @focus=${({ target }: Event) =>
          target instanceof HTMLElement && target.matches(':focus-visible') && onSpot(id)}
      ><span class="digit" aria-hidden="true">${at + 1}</span>${localText(name(id))}</button>`,
    )}
  </div>`;
}
