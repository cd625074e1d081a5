import { asserts, subjectOf } from '../model/claims.ts';
import { indexDispatch, isClaimed } from '../model/dispatch-index.ts';
import { nearest } from '../model/rules/nearest.ts';
import { standingClaims, suggestStatus } from '../model/status.ts';
import type { Claim, ClaimedFeature } from '../model/types.ts';
import { setValue } from './fields.ts';
import { issuesOf, readDraft } from './issues.ts';
import { isObject } from './json.ts';
import { itemsOf, valueAt } from './path.ts';
import { untieAll } from './text.ts';
import type { Draft, DraftIssue, Proposal } from './types.ts';

const ID_RULES: readonly string[] = [
  'unknown-place',
  'unknown-actor',
  'unknown-goods',
  'unknown-source',
  'unknown-unit',
];

/** The ways out of the issues of a draft, as far as the rules name one; none is taken by itself. */
export function proposals(draft: Draft): readonly Proposal[] {
  return issuesOf(draft).flatMap((issue) => waysOut(draft, issue));
}

function waysOut(draft: Draft, found: DraftIssue): readonly Proposal[] {
  const { rule } = found.issue;
  if (rule.startsWith('status-')) return statuses(draft, found);
  if (ID_RULES.includes(rule)) return ids(draft, found);
  switch (rule) {
    case 'one-of':
      return values(draft, found);
    case 'text-mark': {
      const id = found.issue.found;
      return way(draft, untieAll(draft, [id]), found, { kind: 'untie', id });
    }
    case 'missing':
      return found.key === 'dispatch'
        ? way(draft, setValue(draft, ['dispatch'], '1'), found, { kind: 'version' })
        : [];
    case 'swapped':
      return swappedPoint(draft, found);
    case 'amount-order':
      return swappedBounds(draft, found);
    case 'geojson-member':
      return leaveOut(draft, found);
    default:
      return [];
  }
}

function statuses(draft: Draft, found: DraftIssue): readonly Proposal[] {
  const { dispatch } = readDraft(draft);
  const feature = dispatch && found.entry ? indexDispatch(dispatch).feature(found.entry.id) : undefined;
  if (!dispatch || !feature || !isClaimed(feature)) return [];
  const { statuses: wanted, reason } = suggestStatus(feature, dispatch);
  const from = feature.properties.status;
  const deciding = decidingClaims(feature, reason);
  const speakers = [...new Set(deciding.map(({ by }) => by))];
  const claims = deciding.map((claim) => feature.properties.claims.indexOf(claim));
  return wanted.flatMap((to) =>
    way(draft, setValue(draft, found.path, to), found, {
      kind: 'status',
      from,
      to,
      reason,
      speakers,
      claims,
    }),
  );
}

/** Those who deny, where that is the reason; else those who say so. */
function decidingClaims(feature: ClaimedFeature, reason: string): readonly Claim[] {
  const isDenial = reason === 'denial' || reason === 'only-denial';
  return standingClaims(feature.properties.claims).filter((claim) =>
    isDenial ? claim.stance === 'denies' && subjectOf(claim) === 'existence' : asserts(claim),
  );
}

function ids(draft: Draft, found: DraftIssue): readonly Proposal[] {
  const from = found.issue.found;
  return found.issue.expected
    .split(', ')
    .filter((to) => to !== '')
    .flatMap((to) => way(draft, setValue(draft, found.path, to), found, { kind: 'use-id', from, to }));
}

function values(draft: Draft, found: DraftIssue): readonly Proposal[] {
  const from = valueAt(draft, found.path);
  if (typeof from !== 'string') return [];
  const [to] = nearest(from, found.issue.expected.split(', '));
  return to === undefined
    ? []
    : way(draft, setValue(draft, found.path, to), found, { kind: 'use-value', from, to });
}

function swappedPoint(draft: Draft, found: DraftIssue): readonly Proposal[] {
  const path = [...found.path, 'coordinates'];
  const [lon, lat, ...rest] = itemsOf(valueAt(draft, path));
  if (typeof lon !== 'number' || typeof lat !== 'number') return [];
  return way(draft, setValue(draft, path, [lat, lon, ...rest]), found, { kind: 'swap-point' });
}

function swappedBounds(draft: Draft, found: DraftIssue): readonly Proposal[] {
  const amount = valueAt(draft, found.path);
  if (!isObject(amount)) return [];
  const { min, max, value } = amount;
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max || value !== undefined) return [];
  const lower = setValue(draft, [...found.path, 'min'], max);
  return way(draft, setValue(lower, [...found.path, 'max'], min), found, { kind: 'swap-bounds' });
}

function leaveOut(draft: Draft, found: DraftIssue): readonly Proposal[] {
  const member = found.issue.found;
  return way(draft, setValue(draft, found.path, undefined), found, { kind: 'leave-out', member });
}

type Way = Proposal extends infer P ? (P extends Proposal ? Omit<P, 'issue' | 'draft'> : never) : never;

/** None where it would change nothing. */
function way(before: Draft, draft: Draft, issue: DraftIssue, what: Way): readonly Proposal[] {
  return draft === before ? [] : [{ ...what, issue, draft }];
}
