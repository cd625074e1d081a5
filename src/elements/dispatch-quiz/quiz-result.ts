import { interfaceLanguage } from '../../language/catalogue.ts';
import { isolated } from '../../language/format.ts';
import { quizMessagesFor } from '../../language/quiz.ts';
import { pickText } from '../../language/text.ts';
import { describeShortDate } from '../../model/describe-short-date.ts';
import { type DispatchIndex, indexDispatch } from '../../model/dispatch-index.ts';
import { sourceLink } from '../../model/links.ts';
import type { Dispatch } from '../../model/types.ts';
import { fileName, saveFile } from '../dispatch-table/save-file.ts';
import type { Counts } from './attempt.ts';
import { proofSources } from './proof.ts';
import { countsLine, type ResultHead, type ResultRow, resultText } from './result.ts';

/** What stands at the head of a result. */
export function resultHead(
  dispatch: Dispatch,
  counts: Counts,
  { lang, pupil, paper }: { readonly lang: string; readonly pupil: string; readonly paper: string },
): ResultHead {
  const words = quizMessagesFor(lang);
  return {
    title: pickText(dispatch.title, lang, dispatch.lang)?.text ?? dispatch.id,
    paper,
    counts: countsLine(counts, words),
    name: pupil.trim(),
    date: new Intl.DateTimeFormat(interfaceLanguage(lang), { dateStyle: 'long' }).format(new Date()),
  };
}

/** Hands the result to the pupil as a text file. */
export function saveResult(
  head: ResultHead,
  rows: readonly ResultRow[],
  dispatch: Dispatch,
  lang: string,
): void {
  const words = quizMessagesFor(lang);
  const index = indexDispatch(dispatch);
  const told = rows.map((row) => ({ ...row, sources: sourceTexts(row, index, lang) }));
  const name = fileName([dispatch.id, words.file.toLocaleLowerCase(lang)].join('-'), 'txt');
  saveFile(name, 'text/plain;charset=utf-8', resultText(head, told, words));
}

function sourceTexts({ task, standing }: ResultRow, index: DispatchIndex, lang: string): readonly string[] {
  if (standing === 'open') return [];
  return proofSources(task, index).flatMap((id) => {
    const source = index.source(id);
    if (!source) return [];
    const { publisher, title, issued } = source;
    const date = issued === undefined ? '' : describeShortDate(issued, lang);
    return [[isolated(publisher ?? title ?? id), date, sourceLink(source) ?? ''].filter(Boolean).join(', ')];
  });
}
