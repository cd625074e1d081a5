import { interfaceLanguage } from '../../language/catalogue.ts';
import { isolated } from '../../language/format.ts';
import { worksheetMessagesFor } from '../../language/lesson.ts';
import { placeName } from '../../model/describe-claim.ts';
import { nameOf } from '../../model/name-of.ts';
import type { Dispatch } from '../../model/types.ts';
import { type SvgNode, shortNumber, svg } from '../../static/svg-node.ts';
import type { Answer, Level, Option, Wording } from '../types.ts';
import { type Block, INK, indented, MEASURE, moved, NOTHING, rule, stack, WRITING_LINE } from './paper.ts';
import type { PaperTask } from './paper-tasks.ts';
import { BODY, label, paragraph, type Run, type Setting, widthOf } from './paragraph.ts';

/** Where questions and answers begin; the number of the task stands before. */
export const INDENT = 28;
export const TASK_WIDTH = MEASURE - INDENT;
const NUMBER: Setting = { size: 17, lead: 18.5, face: 'title' };
const QUESTION: Setting = { ...BODY, face: 'semibold' };
const BOLD: Setting = { ...BODY, face: 'semibold' };
const RING = 6;
/** From the left edge of a ring to the words after it. */
const RING_ROOM = 2 * RING + 8;
const ROW_GAP = 6;
const SQUARE = 20;
/** Lines to write on for an open question. */
const LINES: Readonly<Record<Level, number>> = { easy: 3, standard: 4, advanced: 5 };

export interface TaskInput {
  readonly dispatch: Dispatch;
  readonly lang: string;
  readonly level: Level;
}

/** A task with its number and room for the answer. */
export function taskBlock(task: PaperTask, number: number, input: TaskInput): Block {
  const { question, hint } = questionOf(task, input);
  const words = paragraph(
    [...question, ...(hint === '' ? [] : [{ text: ` ${hint}`, face: 'sans' } as const])],
    QUESTION,
    TASK_WIDTH,
  );
  const body = indented(stack([words, answerRoom(task, input)], 4), INDENT);
  return { nodes: [label(String(number), NUMBER, 0, 0), ...body.nodes], height: body.height };
}

/** What a task asks, in words. */
export function questionOf(
  task: PaperTask,
  { lang }: TaskInput,
): { readonly question: readonly Run[]; readonly hint: string } {
  const worksheet = worksheetMessagesFor(lang);
  if (task.kind === 'places') return { question: [{ text: worksheet.places(task.places.length) }], hint: '' };
  if (task.kind === 'strands') return { question: [{ text: worksheet.strands }], hint: '' };
  return { question: [runOf(task.task.question, lang)], hint: hintOf(task.task.answer, lang) };
}

function hintOf(answer: Answer, lang: string): string {
  const worksheet = worksheetMessagesFor(lang);
  if (answer.form === 'match') return worksheet.connect;
  return answer.form === 'order' ? worksheet.number : '';
}

/** A wording as a run, with its language where that is not the sheet's. */
export function runOf({ text, lang }: Wording, whole: string): Run {
  return lang === undefined || lang === interfaceLanguage(whole) ? { text } : { text, lang };
}

function answerRoom(task: PaperTask, input: TaskInput): Block {
  if (task.kind === 'places') return placesRoom(task, input);
  if (task.kind === 'strands') {
    const { dispatch, lang } = input;
    const rows = task.strands.map(({ sign, flow }) => ({
      sign,
      text: nameOf(flow.properties, lang, dispatch.lang).text,
    }));
    return blanks(rows, rows.length > 2 ? 3 : 2);
  }
  const { answer } = task.task;
  if (answer.form === 'choice') return choiceRoom(answer.options, answer.several, input);
  if (answer.form === 'match') return matchRoom(answer.left, answer.right, input);
  if (answer.form === 'order') return orderRoom(answer.options, input);
  if (answer.form === 'number') return numberRoom(answer.unit);
  return answer.form === 'open' ? writingLines(LINES[task.task.level]) : NOTHING;
}

function placesRoom(
  { places, bank }: Extract<PaperTask, { readonly kind: 'places' }>,
  { dispatch, lang }: TaskInput,
): Block {
  const names = places.map(({ id }) => placeName(id, dispatch, lang));
  const worksheet = worksheetMessagesFor(lang);
  const sorted = names.map(({ text }) => text).toSorted(new Intl.Collator(interfaceLanguage(lang)).compare);
  const columns = places.length === 4 || places.length > 6 ? 4 : Math.min(3, places.length);
  return stack(
    [
      bank
        ? paragraph([{ text: worksheet.bank(sorted.map(isolated).join(' · ')) }], BODY, TASK_WIDTH)
        : NOTHING,
      blanks(
        places.map(({ sign }) => ({ sign, text: '' })),
        columns,
      ),
    ],
    0,
  );
}

/** Rows of lines to write on, each after a sign and perhaps a name. */
function blanks(items: readonly { readonly sign: string; readonly text: string }[], columns: number): Block {
  const gap = 24;
  const width = (TASK_WIDTH - (columns - 1) * gap) / columns;
  const named = items.some(({ text }) => text !== '');
  const height = named ? WRITING_LINE + BODY.lead + 4 : WRITING_LINE + 1;
  const nodes = items.flatMap(({ sign, text }, index) => {
    const x = (index % columns) * (width + gap);
    const top = Math.floor(index / columns) * height;
    const bottom = top + height - 1;
    const signWidth = widthOf(sign, BOLD) + 9;
    if (!named) {
      return [label(sign, BOLD, x, bottom - BODY.lead + 2), rule(x + signWidth, bottom, width - signWidth)];
    }
    const name = paragraph([{ text: `${sign} `, face: 'semibold' }, { text }], BODY, width);
    return [moved(name, x, top + 4), rule(x, bottom, width)];
  });
  return { nodes, height: Math.ceil(items.length / columns) * height };
}

function choiceRoom(options: readonly Option[], several: boolean, { lang }: TaskInput): Block {
  const widest = Math.max(...options.map(({ text }) => widthOf(text, BODY)));
  const columns = [4, 3, 2, 1].find(
    (count) => count <= options.length && widest + RING_ROOM <= TASK_WIDTH / count - 16,
  );
  const width = TASK_WIDTH / (columns ?? 1);
  const cells = options.map((option) => ringed(option, width - 16, several, lang));
  return grid(cells, columns ?? 1, width);
}

function grid(cells: readonly Block[], columns: number, width: number): Block {
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
  return stack(
    rows.map((row) => ({
      nodes: row.map((cell, index) => moved(cell, index * width, 0)),
      height: Math.max(...row.map(({ height }) => height)),
    })),
    ROW_GAP,
  );
}

function ringed(option: Option, width: number, several: boolean, lang: string): Block {
  const words = indented(paragraph([runOf(option, lang)], BODY, width - RING_ROOM), RING_ROOM);
  const y = BODY.lead / 2 + 0.5;
  const sign = several ? square(0.5, y - RING, 2 * RING) : ring(RING + 0.5, y);
  return { nodes: [sign, ...words.nodes], height: words.height };
}

/** What is to be matched, a ring at its end; what it may be matched with, a ring before it; between them room for lines. */
function matchRoom(left: readonly Option[], right: readonly Option[], { lang }: TaskInput): Block {
  const gap = 110;
  const most = Math.max(...left.map(({ text }) => widthOf(text, BODY)));
  const leftWidth = Math.min(most, (TASK_WIDTH - gap) * 0.45);
  const rightAt = leftWidth + gap + RING_ROOM;
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row): Block => {
    const [one, other] = [left[row], right[row]];
    const from = one ? paragraph([runOf(one, lang)], BODY, leftWidth) : NOTHING;
    const to = other ? ringed(other, TASK_WIDTH - rightAt + RING_ROOM, false, lang) : NOTHING;
    return {
      nodes: [
        ...from.nodes,
        ...(one ? [ring(leftWidth + 16, BODY.lead / 2 + 0.5)] : []),
        moved(to, rightAt - RING_ROOM, 0),
      ],
      height: Math.max(from.height, to.height),
    };
  });
  return stack(rows, ROW_GAP + 3);
}

function orderRoom(options: readonly Option[], { lang }: TaskInput): Block {
  const rows = options.map((option): Block => {
    const words = paragraph([runOf(option, lang)], BODY, TASK_WIDTH - SQUARE - 12);
    return {
      nodes: [square(0.5, 0.5, SQUARE), moved(words, SQUARE + 12, Math.max(0, (SQUARE - BODY.lead) / 2 + 1))],
      height: Math.max(SQUARE + 1, words.height),
    };
  });
  return stack(rows, ROW_GAP);
}

function numberRoom(unit: string): Block {
  const width = 150;
  return {
    nodes: [rule(0, WRITING_LINE, width), label(unit, BODY, width + 8, WRITING_LINE + 1 - BODY.lead)],
    height: WRITING_LINE + 2,
  };
}

/** Lines to write on, 8 mm apart. */
export function writingLines(count: number, width = TASK_WIDTH): Block {
  return {
    nodes: Array.from({ length: count }, (_, line) => rule(0, (line + 1) * WRITING_LINE, width)),
    height: count * WRITING_LINE + 1,
  };
}

function ring(x: number, y: number): SvgNode {
  return svg('circle', { cx: shortNumber(x), cy: shortNumber(y), r: RING, ...OUTLINE });
}

function square(x: number, y: number, side: number): SvgNode {
  return svg('rect', { x: shortNumber(x), y: shortNumber(y), width: side, height: side, ...OUTLINE });
}

const OUTLINE = { fill: 'none', stroke: INK, 'stroke-width': 1 } as const;
