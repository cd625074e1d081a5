import { claimListOf, idsOf } from './entries.ts';
import { issuesOf } from './issues.ts';
import { isEmpty, memberOf, textMember } from './json.ts';
import { featureOf, keysOf, langOf, languageMapOf, membersOf } from './path.ts';
import { pointOfMark } from './point.ts';
import { referencesTo } from './references.ts';
import { textOf } from './text.ts';
import type { Draft, EntryRef, NextStep, NextStepHint } from './types.ts';

/**
 * What a newcomer does next: the first thing without which the story does not stand. `done` says that it can be shown,
 * not that it is good.
 */
export function nextStep(draft: Draft): NextStepHint {
  return startOf(draft) ?? flowStep(draft) ?? eventStep(draft) ?? claimStep(draft) ?? textStep(draft);
}

function hint(step: NextStep, entry: EntryRef | null = null, claim: number | null = null): NextStepHint {
  return { step, entry, claim };
}

function startOf(draft: Draft): NextStepHint | null {
  const titles = Object.values(languageMapOf(draft.title));
  if (!titles.some((title) => title.trim() !== '')) return hint('title');
  const places = idsOf(draft, 'place');
  const hasEvents = idsOf(draft, 'event').length > 0;
  if (places.length === 0 && !hasEvents) return hint('first-place');
  const nowhere = places.find((id) => isNowhere(draft, id));
  if (nowhere !== undefined) return hint('place-point', { kind: 'place', id: nowhere });
  const hasFlows = idsOf(draft, 'flow').length > 0;
  // A story may be one of events alone.
  if (hasFlows || hasEvents) return null;
  return hint(places.length < 2 ? 'second-place' : 'first-flow');
}

const AREAS: ReadonlySet<string> = new Set(['country', 'region', 'sea']);

/**
 * Whether a place waits for its point. One of which the file says that nobody knows where it is does not, nor an area
 * that only lends its name, nor a country whose capital is there: lines end in it.
 */
function isNowhere(draft: Draft, id: string): boolean {
  const place = membersOf(draft, { kind: 'place', id });
  if (memberOf(featureOf(draft, id), 'geometry') != null || textMember(place, 'anchor') !== '') return false;
  if (textMember(place, 'precision') === 'unknown') return false;
  const type = textMember(place, 'type');
  if (!AREAS.has(type)) return true;
  const isNamed = referencesTo(draft, { kind: 'place', id }).some(({ by }) => by !== null);
  return isNamed && !(type === 'country' && hasCapital(draft, textMember(place, 'country')));
}

function hasCapital(draft: Draft, country: string): boolean {
  if (country === '') return false;
  return idsOf(draft, 'place').some((id) => {
    const place = membersOf(draft, { kind: 'place', id });
    const isCapital = textMember(place, 'type') === 'capital' && textMember(place, 'country') === country;
    return isCapital && pointOfMark(draft, id) !== null;
  });
}

function flowStep(draft: Draft): NextStepHint | null {
  for (const id of idsOf(draft, 'flow')) {
    const entry: EntryRef = { kind: 'flow', id };
    const flow = membersOf(draft, entry);
    if (textMember(flow, 'from') === '' || textMember(flow, 'to') === '') return hint('flow-ends', entry);
    if (textMember(flow, 'goods') === '') return hint('flow-goods', entry);
  }
  return null;
}

function eventStep(draft: Draft): NextStepHint | null {
  const undated = idsOf(draft, 'event').find(
    (id) => textMember(membersOf(draft, { kind: 'event', id }), 'start') === '',
  );
  return undated === undefined ? null : hint('event-date', { kind: 'event', id: undated });
}

function claimStep(draft: Draft): NextStepHint | null {
  for (const kind of ['flow', 'event'] as const) {
    for (const id of idsOf(draft, kind)) {
      const claims = claimListOf(draft, id);
      if (claims.length === 0) return hint('first-claim', { kind, id });
      const speechless = claims.findIndex((claim) => textMember(claim, 'by') === '');
      if (speechless >= 0) return hint('claim-speaker', { kind, id }, speechless);
      const sourceless = claims.findIndex((claim) => {
        const source = memberOf(claim, 'source');
        return source === undefined || isEmpty(source);
      });
      if (sourceless >= 0) return hint('claim-source', { kind, id }, sourceless);
    }
  }
  return null;
}

function textStep(draft: Draft): NextStepHint {
  const [issue] = issuesOf(draft);
  if (issue) return hint('look-at-issues', issue.entry, issue.claim);
  const langs = [langOf(draft), ...keysOf(draft.text)];
  const texts = langs.map((lang) => textOf(draft, lang)).filter(({ paragraphs }) => paragraphs.length > 0);
  if (texts.length === 0) return hint('text');
  return texts.some(({ spans }) => spans.some(({ kind }) => kind === 'mark')) ? hint('done') : hint('tie');
}
