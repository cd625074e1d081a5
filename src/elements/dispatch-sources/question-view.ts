import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../language/format.ts';
import { openQuestionsOfMark } from '../../lesson/open-questions.ts';
import { questionSource } from '../../lesson/question-source.ts';
import { compareByDay } from '../../model/claim-rows.ts';
import { dayOfClaim, saidBy } from '../../model/claims.ts';
import { placeName } from '../../model/describe-claim.ts';
import { howDoWeKnow } from '../../model/how-do-we-know.ts';
import { nameOf } from '../../model/name-of.ts';
import type { ClaimedFeature, Dispatch, Level, TimeWindow } from '../../model/types.ts';
import { localText } from '../shared/local-text.ts';
import { claimQuestions, type QuestionedClaim } from './claim-questions.ts';
import type { CritiqueView } from './critique-view.ts';
import { markChoice } from './mark-choice.ts';

/** Of the whole mark, so many questions are put to a class. */
const MOST_QUESTIONS: Readonly<Record<Level, number>> = { easy: 2, standard: 3, advanced: Infinity };

/** The claims of a mark by the end of the time shown, the oldest first, each with its questions. */
export function questionedClaims(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null,
): readonly QuestionedClaim[] {
  return feature.properties.claims
    .flatMap((claim, index) => {
      if (!saidBy(claim, time?.end ?? null)) return [];
      const questions = questionSource(dispatch, { feature: feature.id, index }, lang, time);
      const day = claim.said === undefined ? null : dayOfClaim(claim);
      return questions ? [{ id: `${feature.id}/${index}`, claim, questions, day }] : [];
    })
    .toSorted(compareByDay)
    .map(({ id, claim, questions }, at) => ({ id, claim, questions, number: at + 1 }));
}

/** All that is said of one flow or event, each claim questioned. */
export function questionView(
  feature: ClaimedFeature,
  claims: readonly QuestionedClaim[],
  view: CritiqueView,
): TemplateResult {
  const { critique, level, dispatch, lang } = view;
  const later = feature.properties.claims.length - claims.length;
  return html`<div class="question">
    <p class="lead">${critique.lead[level]}</p>
    ${markChoice(feature, view)}
    <div class="head" data-feature=${feature.id}>
      <h2>${localText(nameOf(feature.properties, lang, dispatch.lang))}</h2>
      ${endsOf(feature, view)}
      <div class="two">${standingOf(feature, claims, view)} ${forClass(feature, view)}</div>
    </div>
    <h3 class="count">${critique.claims(claims.length)}</h3>
    <ol class="claims">
      ${claims.map((one) => claimQuestions(one, feature, claims, view))}
    </ol>
    ${later > 0 ? html`<p class="hint">${critique.later(later)}</p>` : nothing}
  </div>`;
}

function endsOf({ properties }: ClaimedFeature, { dispatch, lang, messages }: CritiqueView): unknown {
  if (properties.kind !== 'flow') return nothing;
  const name = (id: string) => isolated(placeName(id, dispatch, lang).text);
  return html`<p class="ends">
    ${messages.sentences.ends(name(properties.from), [], name(properties.to))}
  </p>`;
}

/** How sure it is by the rules, who says so, and what would confirm it. */
function standingOf(
  feature: ClaimedFeature,
  claims: readonly QuestionedClaim[],
  { dispatch, lang, messages, state, critique, level }: CritiqueView,
): TemplateResult {
  const confirming = claims[0]?.questions.confirming;
  const status = messages.words.status[feature.properties.status];
  return html`<div class="standing">
    <p class="known"><b>${sentenceCase(status, lang)}.</b> ${howDoWeKnow(feature, dispatch, lang, state.time).text}</p>
    ${
      confirming
        ? html`<h3>${level === 'easy' ? critique.easy.confirming : confirming.heading}</h3>
          ${confirming.answers.map(({ text }) => html`<p>${text}</p>`)}`
        : nothing
    }
  </div>`;
}

function forClass(
  feature: ClaimedFeature,
  { dispatch, lang, state, critique, level }: CritiqueView,
): TemplateResult {
  const questions = openQuestionsOfMark(feature, dispatch, lang, state.time).slice(0, MOST_QUESTIONS[level]);
  return html`<div class="class">
    <h3>${critique.forClass}</h3>
    <ol>
      ${questions.map((text) => html`<li>${text}<span class="lines" aria-hidden="true"></span></li>`)}
    </ol>
  </div>`;
}

function sentenceCase(text: string, lang: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
