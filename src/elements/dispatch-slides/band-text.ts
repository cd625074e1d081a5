import { html, nothing } from 'lit';
import { DOT, isolated } from '../../language/format.ts';
import type { Messages } from '../../language/messages.ts';
import type { Task } from '../../lesson/types.ts';
import { placeName } from '../../model/describe.ts';
import { indexDispatch, isClaimed, isFlow } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import type { ClaimedFeature, TimeWindow } from '../../model/types.ts';
import { localText } from '../shared/local-text.ts';
import { answerLines, optionLines } from './answer-lines.ts';
import { answerText, endFoot, type SlideView, titleFoot } from './slide-view.ts';
import type { Slide } from './slides.ts';
import { statementsOf, tellersLine } from './who-says.ts';

export interface BandInput {
  readonly slide: Slide;
  readonly answered: boolean;
  /** Feature id of the mark that stands alone. */
  readonly spot: string | null;
  /** Number of the place asked for, on the blank map. */
  readonly sign: string | null;
  readonly time: TimeWindow | null;
  readonly messages: Messages;
}

/** A question longer than this is set smaller, letters. */
const LONG = 150;

/** What is said under the picture. */
export function bandText(input: BandInput, view: SlideView): unknown {
  const { slide, spot } = input;
  if (slide.kind === 'title') return titleFoot(view);
  if (slide.kind === 'end') return endFoot(slide, view);
  if (slide.kind === 'task') return taskText(slide.task, input, view);
  const feature = spot === null ? undefined : indexDispatch(view.dispatch).feature(spot);
  if (feature && isClaimed(feature)) return spotText(feature, input, view);
  return html`<p class="passage" lang=${slide.text.lang} dir="auto">${slide.text.text}</p>
    ${leadText(slide.marks, input, view)}`;
}

/** Who says the first thing that the passage is about. */
function leadText(marks: readonly string[], { time, messages }: BandInput, view: SlideView): unknown {
  const { dispatch, lang, words } = view;
  const index = indexDispatch(dispatch);
  const lead = marks.map((id) => index.feature(id)).find((feature) => feature && isClaimed(feature));
  if (!lead || !isClaimed(lead)) return nothing;
  const status = messages.words.status[lead.properties.status];
  return html`<p class="more">
    <b>${localText(nameOf(lead.properties, lang, dispatch.lang))}</b> · ${status} ·
    ${tellersLine(lead, dispatch, lang, time, words)}
  </p>`;
}

/** One mark alone: its name, how certain it is, and what is said of it. */
function spotText(feature: ClaimedFeature, { time, messages }: BandInput, view: SlideView): unknown {
  const { dispatch, lang, words } = view;
  const { status } = feature.properties;
  return html`<p class="passage spot">
      ${localText(nameOf(feature.properties, lang, dispatch.lang))}<span class="status"
        >&nbsp;· ${messages.words.status[status]}${endsOf(feature, view)}</span
      >
    </p>
    <ul class="statements">
      ${statementsOf(feature, dispatch, lang, time, words).map((one) => html`<li>${one}</li>`)}
    </ul>`;
}

function endsOf(feature: ClaimedFeature, { dispatch, lang }: SlideView): unknown {
  if (!isFlow(feature)) return nothing;
  const { from, to } = feature.properties;
  const [start, end] = [from, to].map((id) => localText(placeName(id, dispatch, lang)));
  return html`&nbsp;· ${start} → ${end}`;
}

/** The question, and with the answer what does not stand beside the map. */
function taskText(task: Task, { answered, sign }: BandInput, view: SlideView): unknown {
  const { question, answer } = task;
  const asked = html`<p
    class="passage question"
    lang=${question.lang ?? task.lang}
    dir="auto"
    ?data-long=${question.text.length > LONG}
  >${question.text}</p>`;
  const isBeside = answer.form !== 'match' && optionLines(answer, answered).length > 0;
  if (!answered || isBeside) return asked;
  const lead = answerLines(answer, view.lang).map((one) =>
    answer.form === 'point' && sign !== null ? { ...one, text: `${sign}${DOT}${isolated(one.text)}` } : one,
  );
  return html`${asked} ${answerText(task, lead, view)}`;
}
