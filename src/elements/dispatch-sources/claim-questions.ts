import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../language/format.ts';
import type { SourceAnswer, SourceQuestion, SourceQuestions } from '../../lesson/question-source.ts';
import type { ClaimRef } from '../../lesson/types.ts';
import { sourcesOf } from '../../model/claims.ts';
import { actorName, describeClaim, shortName } from '../../model/describe-claim.ts';
import type { Claim, ClaimedFeature, Level } from '../../model/types.ts';
import { sourceLine } from '../dispatch-details/source-line.ts';
import { localText } from '../shared/local-text.ts';
import type { CritiqueView } from './critique-view.ts';

/** A claim with the questions put to it. */
export interface QuestionedClaim {
  /** `<feature-id>/<index>`, as in `data-claim`. */
  readonly id: string;
  /** From 1, in the order shown. */
  readonly number: number;
  readonly claim: Claim;
  readonly questions: SourceQuestions;
}

/** Of one claim, so many questions are put to a class. */
const MOST_QUESTIONS: Readonly<Record<Level, number>> = { easy: 1, standard: 2, advanced: Infinity };
/** So many of those who contradict are named; the others are counted. */
const MOST_OPPONENTS = 4;

type Asked = 'interest' | 'knowing' | 'against' | 'agreeing';
const ASKED: Readonly<Record<Level, readonly Asked[]>> = {
  easy: ['knowing', 'against'],
  standard: ['interest', 'knowing', 'against', 'agreeing'],
  advanced: ['interest', 'knowing', 'against', 'agreeing'],
};

/** One claim: who, then what was said and where it can be read, then the questions put to it. */
export function claimQuestions(
  one: QuestionedClaim,
  feature: ClaimedFeature,
  all: readonly QuestionedClaim[],
  view: CritiqueView,
): TemplateResult {
  return html`<li class="claim" data-claim=${one.id} tabindex="-1">
    ${speakerOf(one, view)} ${saidIn(one.claim, feature, view)} ${askedOf(one, all, view)}
  </li>`;
}

function speakerOf({ claim, number }: QuestionedClaim, { dispatch, index, lang, messages }: CritiqueView) {
  const actor = index.actor(claim.by);
  const { said } = describeClaim(claim, dispatch, lang);
  return html`<div class="who">
    <h4><span class="number" aria-hidden="true">${number}</span> ${localText(actorName(claim.by, dispatch, lang))}</h4>
    ${actor ? html`<p class="kind">${messages.words.actorKind[actor.kind]}</p>` : nothing}
    <p class="date">${said}</p>
  </div>`;
}

/** What was said, the exact words if they are known, and where they were read. */
function saidIn(claim: Claim, feature: ClaimedFeature, view: CritiqueView): TemplateResult {
  const { dispatch, lang, critique } = view;
  const { verb, what, phase, period, note } = describeClaim(claim, dispatch, lang, feature);
  const { quote } = claim;
  return html`<div class="says">
    <p class="words">… ${verb} ${what}${phase === undefined ? nothing : `, ${phase}`}</p>
    ${
      quote
        ? html`<p class="label">${critique.passage}</p>
          <blockquote lang=${quote.lang}><bdi>${quote.exact}</bdi></blockquote>`
        : nothing
    }
    ${
      note
        ? html`<p class="label">${critique.note}</p>
          <p class="note" lang=${note.lang} dir="auto">${note.text}</p>`
        : nothing
    }
    ${period === undefined ? nothing : html`<p class="period">${critique.period(period)}</p>`}
    <p class="label">${critique.readIn}</p>
    ${sourcesOf(claim).map((id) => html`<p class="read">${sourceLine(id, view)}</p>`)}
  </div>`;
}

function askedOf(
  { claim, questions, id }: QuestionedClaim,
  all: readonly QuestionedClaim[],
  view: CritiqueView,
): TemplateResult {
  const { critique, level, index } = view;
  const heading = (asked: Asked) => (level === 'easy' ? critique.easy[asked] : questions[asked].heading);
  const answersOf = (asked: Asked): unknown => {
    const { answers, proof } = questions[asked];
    if (asked === 'against' && proof.length > 0) return opponents(proof, all, view);
    // The kind of the speaker stands under its name, the editor's note beside the words.
    const shown = asked === 'interest' && index.actor(claim.by) !== undefined ? answers.slice(1) : answers;
    return shown.filter(({ text }) => !isNote(text, claim)).map(answer);
  };
  const open = questions.open.answers.slice(0, MOST_QUESTIONS[level]);
  return html`<dl class="asked" aria-label=${id}>
    ${ASKED[level].map((asked) => html`<div class=${asked}><dt>${heading(asked)}</dt><dd>${answersOf(asked)}</dd></div>`)}
    ${questionsFor({ ...questions.open, answers: open })}
  </dl>`;
}

function questionsFor({ heading, answers }: SourceQuestion): TemplateResult {
  return html`<div class="open"><dt>${heading}</dt><dd>${answers.map(answer)}</dd></div>`;
}

function answer({ text, lang, isUnsaid }: SourceAnswer): TemplateResult {
  return html`<p class=${isUnsaid ? 'unsaid' : nothing} lang=${lang ?? nothing}>${text}</p>`;
}

function isNote(text: string, { note = {} }: Claim): boolean {
  return Object.values(note).includes(text);
}

/** Who contradicts, each a way to that claim. */
function opponents(proof: readonly ClaimRef[], all: readonly QuestionedClaim[], view: CritiqueView): unknown {
  const { dispatch, lang, critique } = view;
  const ids = new Set(proof.map(({ feature, index }) => `${feature}/${index}`));
  const found = all.filter(({ id }) => ids.has(id));
  const rest = found.length - MOST_OPPONENTS;
  const shown = rest > 1 ? found.slice(0, MOST_OPPONENTS) : found;
  return [
    ...shown.map(({ id, claim }) => {
      const { text, lang: spoken } = actorName(claim.by, dispatch, lang);
      const name = shortName(text);
      const { verb, what } = describeClaim(claim, dispatch, lang);
      return html`<p>
        <button type="button" class="link" data-goto=${id} title=${critique.goTo(isolated(name))}
          ><bdi lang=${spoken}>${name}</bdi></button>
        ${verb} ${what}
      </p>`;
    }),
    ...(rest > 1 ? [html`<p class="hint">${critique.more(rest)}</p>`] : []),
  ];
}
