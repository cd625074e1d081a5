/*
 * What a dispatch is: its types, reading and checking it, choosing from it, and saying what a claim says. The
 * functions that say it need the words of a language: `loadLanguage` of the entry `language` comes first.
 */
export { type DrawnAmounts, type DrawnBound, drawnAmounts } from './amounts.ts';
export {
  actorName,
  type ClaimDescription,
  describeAmount,
  describeAmounts,
  describeClaim,
  describeDispatch,
  describeFeature,
  describeStatuses,
  describeTime,
  howDoWeKnow,
  placeName,
  unitWord,
} from './describe.ts';
export {
  type DispatchIndex,
  indexDispatch,
  isClaimed,
  isEvent,
  isFlow,
  isPlace,
} from './dispatch-index.ts';
export {
  EXPORT_KINDS,
  type ExportedFile,
  type ExportKind,
  type ExportOptions,
  exportDispatch,
} from './exports/export-dispatch.ts';
export { skippedFeatures } from './issue.ts';
export { failureSentence } from './issue-sentence.ts';
export { type FileLimits, LIMITS } from './limits.ts';
export { type ParseResult, parseDispatch } from './parse.ts';
export { readDispatch } from './read.ts';
export { defaultTime, type SelectedFeatures, selectFeatures, timeOf } from './select.ts';
export { statusOfTeller, tellBy } from './tell-by.ts';
export * from './types.ts';
