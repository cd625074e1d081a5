/* What is told of a broken file; few readers ever need it, so `load-issue-notes` fetches it for them alone. */
export { failureSentence } from '../../model/issue-sentence.ts';
export { partialNote } from './partial-note.ts';
export { troubleReport } from './trouble-report.ts';
