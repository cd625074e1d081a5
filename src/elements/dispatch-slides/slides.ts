import { anchorOf } from '../../geo/ends.ts';
import { type LocalText, pickText } from '../../language/text.ts';
import { summaryFor } from '../../lesson/summary-for.ts';
import type { Level, Task, TaskKind } from '../../lesson/types.ts';
import { chaptersOf } from '../../model/chapters.ts';
import { sourcesOf } from '../../model/claims.ts';
import { indexDispatch, isClaimed, isFlow } from '../../model/dispatch-index.ts';
import { firstClaims } from '../../model/first-claims.ts';
import { isPossibleOnly } from '../../model/phases.ts';
import { type ProseInline, parseProse } from '../../model/prose.ts';
import { selectFeatures } from '../../model/select.ts';
import type { Dispatch, FlowFeature, TimeWindow } from '../../model/types.ts';
import { storyLines } from '../../scene/story-lines.ts';

/** What one slide shows. All marks are feature ids. */
export type Slide =
  | { readonly kind: 'title'; readonly headline: LocalText; readonly summary: LocalText | null }
  | {
      readonly kind: 'chapter';
      /** The first sentences of a paragraph of the story's text, word for word. */
      readonly text: LocalText;
      /** Flows and events, at most `MOST_MARKS`, and places. */
      readonly marks: readonly string[];
    }
  | {
      readonly kind: 'task';
      readonly task: Task;
      /** What may be seen while the answer is kept back. */
      readonly marks: readonly string[];
      /** What may be seen with the answer. */
      readonly answered: readonly string[];
    }
  | { readonly kind: 'end'; readonly sources: readonly string[] };

export interface SlidesInput {
  readonly dispatch: Dispatch;
  readonly lang: string;
  readonly level: Level;
  readonly time: TimeWindow | null;
  readonly tasks: readonly Task[];
}

/** More flows and events than these nobody in the last row tells apart. */
export const MOST_MARKS = 6;
/** Letters of a passage, by level; its first sentence is shown whole, however long it is. */
const MOST_LETTERS: Readonly<Record<Level, number>> = { easy: 0, standard: 160, advanced: 260 };
/** Sentences of the summary, by level. */
const SENTENCES: Readonly<Record<Level, number>> = { easy: 3, standard: 2, advanced: 2 };
/** Whose marks would give the answer away: by how a line is cut, by its date, by its arrow. */
const TELLING: readonly TaskKind[] = ['confirmed', 'stated', 'order', 'direction'];

/** The slides of a lesson: title, the paragraphs of the text that speak of marks, the tasks, the sources. */
export function slidesOf(input: SlidesInput): readonly Slide[] {
  const chapters = chapterSlides(input);
  const tasks = input.tasks.map((task) => taskSlide(task, input));
  return [titleSlide(input), ...chapters, ...tasks, endSlide(input, chapters)];
}

/** Flows of a slide that can be brought forward one by one. */
export function flowsAmong(marks: readonly string[], dispatch: Dispatch): readonly string[] {
  const { flows } = indexDispatch(dispatch);
  return marks.filter((id) => flows.has(id));
}

/** How much room is wanted beside the map: two lists want more than one. */
export function asideOf(slide: Slide): 'wide' | 'usual' {
  return slide.kind === 'task' && slide.task.answer.form === 'match' ? 'wide' : 'usual';
}

/** The first sentences of a text: at least one, at most so many, and no more than so many letters. */
export function openingOf(text: string, lang: string, sentences: number, letters: number): string {
  const [first = '', ...others] = sentencesOf(text, lang);
  let opening = first;
  for (const sentence of others.slice(0, sentences - 1)) {
    if ((opening + sentence).trim().length > letters) break;
    opening += sentence;
  }
  return opening.trim();
}

/** "Am 12. August" is no sentence that ends with "12.", though it looks like one. */
const NO_END = /(?:(?:^|\P{N})\p{N}{1,2}|(?:^|\P{L})\p{L})\.\s*$/u;

function sentencesOf(text: string, lang: string): readonly string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && NO_END.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

function titleSlide({ dispatch, lang, level }: SlidesInput): Slide {
  const headline = pickText(dispatch.title, lang, dispatch.lang) ?? {
    text: dispatch.id,
    lang: dispatch.lang,
  };
  const summary = pickText(summaryFor(dispatch, level), lang, dispatch.lang);
  const opening =
    summary && openingOf(summary.text, summary.lang, SENTENCES[level], Number.POSITIVE_INFINITY);
  return { kind: 'title', headline, summary: opening ? { text: opening, lang: summary.lang } : null };
}

function chapterSlides(input: SlidesInput): readonly Extract<Slide, { readonly kind: 'chapter' }>[] {
  const { dispatch, lang, level } = input;
  const text = pickText(dispatch.text, lang, dispatch.lang);
  if (!text) return [];
  const blocks = parseProse(text.text);
  return chaptersOf(dispatch, lang).flatMap((chapter, index) => {
    const paragraph = plainText(blocks[index]?.inlines ?? []);
    const opening = openingOf(paragraph, text.lang, 3, MOST_LETTERS[level]);
    const marks = shownMarks(chapter.marks, input);
    if (marks.length === 0 || opening === '') return [];
    return [{ kind: 'chapter', text: { text: opening, lang: text.lang }, marks }];
  });
}

function taskSlide(task: Task, input: SlidesInput): Slide {
  const { answer, kind, proof } = task;
  const proving = proof.map(({ feature }) => feature);
  const asked = answer.form === 'point' ? [answer.place] : task.marks;
  const answered = shownMarks([...asked, ...proving], input);
  const marks = TELLING.includes(kind) ? placesOf(asked, input) : shownMarks(task.marks, input);
  return { kind: 'task', task, marks, answered };
}

/** The sources of what is said first on each slide, and of the answers, each once. */
function endSlide(
  { dispatch, tasks, time }: SlidesInput,
  chapters: readonly { readonly marks: readonly string[] }[],
): Slide {
  const index = indexDispatch(dispatch);
  const claimsOf = (id: string) => {
    const feature = index.feature(id);
    return feature && isClaimed(feature) ? feature.properties.claims : [];
  };
  const told = chapters.flatMap(({ marks: [lead = ''] }) => {
    const feature = index.feature(lead);
    if (!feature || !isClaimed(feature)) return [];
    const first = firstClaims(feature, dispatch, time);
    return feature.properties.claims.filter((_, at) => first.has(at));
  });
  const proving = tasks.flatMap(({ proof }) =>
    proof.flatMap((ref) => claimsOf(ref.feature)[ref.index] ?? []),
  );
  return { kind: 'end', sources: [...new Set([...told, ...proving].flatMap(sourcesOf))] };
}

/** Of some marks those the map can show now: flows first, then events, and their places as well. */
function shownMarks(ids: readonly string[], { dispatch, time }: SlidesInput): readonly string[] {
  const { flows, events } = selectFeatures(dispatch, { time, filter: {} });
  const index = indexDispatch(dispatch);
  const wanted = [...new Set(ids)];
  const lines = storyLines(dispatch);
  const isDrawn = (flow: FlowFeature) => !isPossibleOnly(flow, time) && lines.ofFlow(flow) !== undefined;
  const drawn = new Set(flows.filter(isDrawn).map(({ id }) => id));
  const happened = new Set(events.map(({ id }) => id));
  return [
    ...[...wanted.filter((id) => drawn.has(id)), ...wanted.filter((id) => happened.has(id))].slice(
      0,
      MOST_MARKS,
    ),
    ...wanted.filter((id) => index.places.has(id)),
  ];
}

/** Where marks lie, without what they are: the ends of flows, the places of events, places themselves. */
function placesOf(ids: readonly string[], { dispatch }: SlidesInput): readonly string[] {
  const index = indexDispatch(dispatch);
  const places = ids.flatMap((id) => {
    const feature = index.feature(id);
    if (!feature) return [];
    if (!isClaimed(feature)) return [id];
    return isFlow(feature) ? [feature.properties.from, feature.properties.to] : (feature.properties.at ?? []);
  });
  // A country is found by its capital, where its lines end.
  const withAnchors = places.flatMap((id) => {
    const place = index.places.get(id);
    return place ? [id, anchorOf(index.places, place)?.id ?? id] : [];
  });
  return [...new Set(withAnchors)];
}

function plainText(inlines: readonly ProseInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : plainText(inline.children)))
    .join('');
}
