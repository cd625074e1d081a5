import { allMessagesFor } from '../../language/catalogue.ts';
import { isolated } from '../../language/format.ts';
import { worksheetMessagesFor } from '../../language/lesson.ts';
import { pickText } from '../../language/text.ts';
import type { Dispatch } from '../../model/types.ts';
import type { Task } from '../types.ts';
import { disputedNotes } from './disputed-notes.ts';
import { type Block, MEASURE, moved, NOTHING, stack, WRITING_LINE } from './paper.ts';
import { type PaperTask, paperTasks, proofsOf } from './paper-tasks.ts';
import { paragraph, SMALL } from './paragraph.ts';
import { type MapPlan, type SheetMap, sheetMap } from './sheet-map.ts';
import type { SheetOptions } from './sheet-options.ts';
import { fieldsBlock, footBlock, type Heading, headBlock, ROOM } from './sheet-page.ts';
import { sourceRuns, sourcesOfProofs } from './source-numbers.ts';
import { taskBlock, writingLines } from './task-block.ts';

/** Shares of its best height the map may have to give room to tasks. */
const SHRINK: readonly number[] = [1, 0.95, 0.9, 0.85, 0.8, 0.75];
/** By how much the map may grow into the room that tasks leave, as a share of its height; less than so many px is none. */
const MOST_GROWTH = 0.35;
const LEAST_GROWTH = 12;
/** Lines for notes where tasks leave room. */
const [LEAST_NOTES, MOST_NOTES] = [4, 14];
const GAP = { head: 14, map: 12, task: 13, mostTask: 30, foot: 16, notes: 34 } as const;

/** What a sheet may look like with a map of one height. */
export interface Draft {
  readonly map: SheetMap;
  readonly shown: readonly PaperTask[];
  readonly dropped: readonly PaperTask[];
  readonly notes: ReturnType<typeof disputedNotes>;
  readonly pages: readonly { readonly content: Block; readonly foot: Block }[];
  /** Room left if all were on one page, px; negative where they can't be. */
  readonly spare: number;
  /** Room left under the tasks of the first of two pages, px. */
  readonly air: number;
}

/**
 * A sheet of one page if that can be, with as high a map as leaves room for all; else of two. What fits on neither is
 * dropped.
 */
export function bestDraft(
  dispatch: Dispatch,
  tasks: readonly Task[],
  plan: MapPlan,
  options: SheetOptions,
): Draft {
  const draftAt = (height: number) => draftOf(dispatch, tasks, plan, height, options);
  const best = plan.height;
  const draft = draftAt(best);
  const heights = SHRINK.map((share) => share * best);
  const fits = (spare: number) => heights.find((height) => best - height >= -spare);
  const onOne = fits(draft.spare);
  if (onOne !== undefined && onOne < best) return draftAt(onOne);
  if (draft.pages.length > 1 && draft.air > LEAST_GROWTH) {
    return draftAt(best + Math.min(draft.air, MOST_GROWTH * best));
  }
  if (draft.dropped.length === 0) return draft;
  const lowest = draftAt(heights.at(-1) ?? best);
  return lowest.dropped.length < draft.dropped.length ? lowest : draft;
}

function draftOf(
  dispatch: Dispatch,
  tasks: readonly Task[],
  plan: MapPlan,
  height: number,
  options: SheetOptions,
): Draft {
  const { lang, level = 'standard', basemap } = options;
  const map = sheetMap(dispatch, plan, height, options);
  const notes = disputedNotes(dispatch, basemap, map.picture.view, map.frame, lang);
  const all = paperTasks(tasks, map.places, map.strands, level);
  const blocks = all.map((task, index) => ({
    task,
    block: taskBlock(task, index + 1, { dispatch, lang, level }),
  }));
  const head = stack([headOf(dispatch, options), map.block], GAP.head);
  const mapFoot = footBlock([
    mapNotes(
      options,
      notes.filter(({ ofStory }) => ofStory).map(({ text }) => text),
    ),
  ]);
  const sources = sourcesBlock(dispatch, all, lang);
  const whole = footBlock([sources, mapFoot]);
  const needed = blocks.reduce((sum, { block }) => sum + GAP.task + block.height, head.height + GAP.map);
  const spare = ROOM - needed - whole.height - GAP.foot;
  const base = { map, notes, spare, air: 0 };
  if (spare >= 0) {
    const gap = Math.min(GAP.mostTask, GAP.task + spare / Math.max(1, blocks.length));
    const content = stack([head, tasksBlock(blocks, gap)], GAP.map);
    return { ...base, shown: all, dropped: [], pages: [{ content, foot: whole }] };
  }
  const firstRoom = ROOM - head.height - GAP.map - mapFoot.height - GAP.foot;
  const first = fill(blocks, firstRoom, GAP.task);
  const rest = blocks.slice(first.length);
  const sourceFoot = footBlock([sources]);
  const second = choose(rest, ROOM - sourceFoot.height - GAP.foot, GAP.task);
  const tight = tasksBlock(second, GAP.task).height;
  const room = sourceFoot.height + GAP.foot + GAP.notes;
  const eased = (ROOM - room - tight) / Math.max(1, second.length - 1);
  const secondBlock = tasksBlock(second, Math.min(GAP.mostTask, GAP.task + Math.max(0, eased)));
  return {
    ...base,
    air: firstRoom - tasksBlock(first, GAP.task).height,
    shown: [...first, ...second].map(({ task }) => task),
    dropped: rest.filter((one) => !second.includes(one)).map(({ task }) => task),
    pages: [
      { content: stack([head, tasksBlock(first, GAP.task)], GAP.map), foot: mapFoot },
      {
        content: stack([secondBlock, notesBlock(ROOM - room - secondBlock.height, lang)], GAP.notes),
        foot: sourceFoot,
      },
    ],
  };
}

interface SetTask {
  readonly task: PaperTask;
  readonly block: Block;
}

/** As many as fit, one after another, up to the first that does not. */
function fill(blocks: readonly SetTask[], room: number, gap: number): readonly SetTask[] {
  let taken = -gap;
  const over = blocks.findIndex(({ block }) => {
    taken += block.height + gap;
    return taken > room;
  });
  return over < 0 ? blocks : blocks.slice(0, over);
}

/** As many as fit, passing over what does not. */
function choose(blocks: readonly SetTask[], room: number, gap: number): readonly SetTask[] {
  let taken = -gap;
  return blocks.filter(({ block }) => {
    if (taken + gap + block.height > room) return false;
    taken += gap + block.height;
    return true;
  });
}

function tasksBlock(tasks: readonly SetTask[], gap: number): Block {
  return stack(
    tasks.map(({ task, block }) => ({
      ...block,
      nodes: [moved(block, 0, 0, { 'data-task': task.kind === 'task' ? task.task.id : task.kind })],
    })),
    gap,
  );
}

/** What is left of a page, to write on; nothing where that is little. */
function notesBlock(room: number, lang: string): Block {
  const lines = Math.min(MOST_NOTES, Math.floor((room - 2 * SMALL.lead) / WRITING_LINE));
  if (lines < LEAST_NOTES) return NOTHING;
  const { notes } = worksheetMessagesFor(lang);
  return stack([paragraph([{ text: notes }], SMALL, MEASURE), writingLines(lines, MEASURE)], 0);
}

function headOf(dispatch: Dispatch, { lang }: SheetOptions): Block {
  const words = worksheetMessagesFor(lang);
  const title = pickText(dispatch.title, lang, dispatch.lang) ?? { text: dispatch.id, lang: dispatch.lang };
  const summary = pickText(dispatch.summary, lang, dispatch.lang);
  return stack([fieldsBlock(words), headBlock(title, summary ? firstSentence(summary) : null)], 16);
}

function firstSentence({ text, lang }: Heading): Heading {
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return { text: first ? first.segment.trim() : text, lang };
}

function mapNotes({ lang, projection = 'equal-earth' }: SheetOptions, notes: readonly string[]): Block {
  const words = worksheetMessagesFor(lang);
  const { article } = allMessagesFor(lang).ui;
  const text = [words.projection[projection], article.basemap, article.borders, ...notes].join(' ');
  return paragraph([{ text }], SMALL, MEASURE);
}

function sourcesBlock(dispatch: Dispatch, tasks: readonly PaperTask[], lang: string): Block {
  const ids = sourcesOfProofs(dispatch, tasks.flatMap(proofsOf));
  if (ids.length === 0) return NOTHING;
  const words = worksheetMessagesFor(lang);
  const { article } = allMessagesFor(lang).ui;
  const items = ids.flatMap((id, index) => [
    ...sourceRuns(dispatch, id, null, lang, 'short'),
    { text: index < ids.length - 1 ? '; ' : '. ' },
  ]);
  const licence = dispatch.license ? [{ text: `${article.licence(isolated(dispatch.license))}.` }] : [];
  return paragraph([{ text: `${words.sources}: `, face: 'semibold' }, ...items, ...licence], SMALL, MEASURE);
}
