import { isClaimed } from '../dispatch-index.ts';
import { boundsOf, parseEdtf } from '../edtf.ts';
import { issue } from '../issue.ts';
import type { ClaimedFeature, Dispatch, Issue, Severity } from '../types.ts';
import { claimPath, type Rule } from './rule.ts';

const NONE: readonly Issue[] = [];
const EXPECTED = '2024, 2024-06~, 2024-06-19/.., 2024-06-19';

/** Every date is one of the EDTF subset and in the calendar; no end lies before its start. */
export const dates: Rule = ({ dispatch }) => [
  ...ofRoot(dispatch),
  ...dispatch.features.filter(isClaimed).flatMap(ofFeature),
];

function ofFeature(feature: ClaimedFeature): readonly Issue[] {
  const { start, end, claims } = feature.properties;
  const path = ['features', feature.id];
  const own = [
    ...check('error', start, () => [...path, 'start']),
    ...check('error', end, () => [...path, 'end']),
  ];
  const first = boundsOf(start).start;
  const last = boundsOf(end).end;
  const order =
    first !== null && last !== null && last < first
      ? [issue('date-order', 'error', [...path, 'end'], end, `≥ ${first}`)]
      : [];
  const said = claims.flatMap((claim, index) => [
    ...check('error', claim.said, () => [...claimPath(feature, index), 'said']),
    ...check('error', claim.period, () => [...claimPath(feature, index), 'period']),
  ]);
  return [...own, ...order, ...said];
}

/** A date outside the features takes nothing with it: it is shown as it stands. */
function ofRoot({ updated, article, view, corrections = [], sources }: Dispatch): readonly Issue[] {
  return [
    ...check('warning', updated, () => ['updated']),
    ...check('warning', article?.published, () => ['article', 'published']),
    ...check('warning', view?.time, () => ['view', 'time']),
    ...corrections.flatMap(({ date }, index) => check('warning', date, () => ['corrections', index, 'date'])),
    ...Object.entries(sources).flatMap(([id, { issued, accessed }]) => [
      ...check('warning', issued, () => ['sources', id, 'issued']),
      ...check('warning', accessed, () => ['sources', id, 'accessed']),
    ]),
  ];
}

function check(
  severity: Severity,
  text: string | undefined,
  path: () => readonly (string | number)[],
): readonly Issue[] {
  if (text === undefined || parseEdtf(text)) return NONE;
  return [issue('date', severity, path(), text, EXPECTED)];
}
