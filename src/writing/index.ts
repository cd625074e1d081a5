/*
 * Writing a dispatch: pure functions on the file, without a page. Each edit takes a draft and returns another; what it
 * does not touch is the same object as before. What cannot be done (no such entry, no such claim) returns the draft
 * as it was.
 */

export { addActor, addClaim, addEvent, addFlow, addGoods, addPlace, addSource, addUnit } from './add.ts';
export { draftFileName, draftText, emptyDraft, openDraft, toDraft } from './draft.ts';
export { claimsOf, countOf, entriesOf, entryOf, kindOf } from './entries.ts';
export { setLocalText, setName, setValue } from './fields.ts';
export {
  canRedo,
  canUndo,
  change,
  endTyping,
  isDirty,
  markSaved,
  redo,
  startHistory,
  undo,
} from './history.ts';
export { claimsOfIssue, issuesAt, issuesOf, issuesOfEntry, issueText, readDraft } from './issues.ts';
export { moveClaim, moveEntry } from './move.ts';
export type * from './new-entries.ts';
export { nextStep } from './next-step.ts';
export { goodsOfCategory, type OptionList, optionsOf, unitNamed } from './options.ts';
export { claimPath, entryPath, localTextAt, pathKey, textAt, valueAt } from './path.ts';
export { pointOfMark, roundPoint, setPoint } from './point.ts';
export { proposals } from './proposals.ts';
export { referencesTo } from './references.ts';
export { removalOf, remove, removeClaim } from './remove.ts';
export { keepSession, restoreSession } from './session.ts';
export { settleId } from './settle-id.ts';
export {
  addParagraph,
  removeParagraph,
  setParagraph,
  setPlainText,
  textOf,
  tie,
  untie,
} from './text.ts';
export * from './types.ts';
export { setWayPoints, wayPointsOf } from './way-points.ts';
