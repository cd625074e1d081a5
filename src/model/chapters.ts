import { pickText } from '../language/text.ts';
import { indexDispatch } from './dispatch-index.ts';
import { type ProseInline, parseProse } from './prose.ts';
import type { Dispatch } from './types.ts';

/** One paragraph of a story's text, as a step of the guided reading. */
export interface Chapter {
  /** Feature ids of the marks its passages stand for, each once, in the order of the text. */
  readonly marks: readonly string[];
}

/** The paragraphs of a dispatch's text in a language (BCP 47), or in the nearest it has. */
export function chaptersOf(dispatch: Dispatch, lang: string): readonly Chapter[] {
  const text = pickText(dispatch.text, lang, dispatch.lang);
  if (!text) return [];
  const index = indexDispatch(dispatch);
  return parseProse(text.text).map(({ inlines }) => ({
    marks: [...new Set(linksIn(inlines))].filter((id) => index.feature(id) !== undefined),
  }));
}

/** Whether there is a way to be guided: several paragraphs, of which one at least speaks of a mark. */
export function canGuide(chapters: readonly Chapter[]): boolean {
  return chapters.length > 1 && chapters.some(({ marks }) => marks.length > 0);
}

/** What a step brings forward; the first one shows the whole story, before it goes into anything. */
export function marksOfStep(chapters: readonly Chapter[], step: number): readonly string[] {
  return step > 0 ? (chapters[step]?.marks ?? []) : [];
}

function linksIn(inlines: readonly ProseInline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [];
    const inside = linksIn(inline.children);
    return inline.kind === 'link' && inline.target.kind === 'feature'
      ? [inline.target.id, ...inside]
      : inside;
  });
}
