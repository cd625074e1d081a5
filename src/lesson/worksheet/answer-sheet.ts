import { interfaceLanguage } from '../../language/catalogue.ts';
import { isolated } from '../../language/format.ts';
import { worksheetMessagesFor } from '../../language/lesson.ts';
import type { Dispatch } from '../../model/types.ts';
import type { SvgNode } from '../../static/svg-node.ts';
import type { Level } from '../types.ts';
import { type AnswerDetail, answerBlock } from './answer-block.ts';
import { type Block, MEASURE, NOTHING, stack } from './paper.ts';
import { type PaperTask, proofsOf } from './paper-tasks.ts';
import { paragraph, SMALL } from './paragraph.ts';
import { type Heading, headBlock, ROOM, sheetPage } from './sheet-page.ts';
import { type SourceDetail, sourceRuns, sourcesOfProofs } from './source-numbers.ts';

export interface AnswerInput {
  readonly dispatch: Dispatch;
  readonly tasks: readonly PaperTask[];
  readonly title: Heading;
  /** Sentences on what is disputed on the map. */
  readonly notes: readonly string[];
  readonly lang: string;
  readonly level: Level;
  readonly lineOf: (page: number, of: number) => string;
}

const MOST_PAGES = 2;
const GAP = { answer: 9, source: 2, title: 5 } as const;
/** A block with the air before it. */
interface Flowing {
  readonly block: Block;
  readonly gap: number;
}

/** What is told where there is room, and what is given up first where there is none. */
const DETAILS: readonly (readonly [AnswerDetail, SourceDetail])[] = [
  ['all', 'full'],
  ['all', 'titled'],
  ['first', 'titled'],
  ['first', 'short'],
  ['proofs', 'short'],
];

/** Keys, what the story says, who says so, and the sources, on at most two pages. */
export function answerSheet(input: AnswerInput): readonly SvgNode[] {
  const { title, lang, lineOf } = input;
  const worksheet = worksheetMessagesFor(lang);
  const head = headBlock({ text: worksheet.answersTo(isolated(title.text)), lang: title.lang }, null);
  const [pages] = DETAILS.map((detail) =>
    pagesOf([{ block: head, gap: 0 }, ...blocksOf(input, ...detail)]),
  ).toSorted((a, b) => Math.max(MOST_PAGES, a.length) - Math.max(MOST_PAGES, b.length));
  const kept = pages?.slice(0, MOST_PAGES) ?? [];
  return kept.map((blocks, index) =>
    sheetPage(flowed(blocks), NOTHING, lineOf(index + 1, kept.length), {
      lang: interfaceLanguage(lang),
      title: worksheet.answerPage(index + 1, kept.length),
    }),
  );
}

function blocksOf(
  { dispatch, tasks, notes, lang, level }: AnswerInput,
  answerDetail: AnswerDetail,
  sourceDetail: SourceDetail,
): readonly Flowing[] {
  const worksheet = worksheetMessagesFor(lang);
  const sources = sourcesOfProofs(dispatch, tasks.flatMap(proofsOf));
  const title = (text: string) => paragraph([{ text, face: 'semibold' }], SMALL, MEASURE);
  const answers = tasks.map((task, index) => ({
    block: answerBlock(task, index + 1, { dispatch, lang, level }, sources, answerDetail),
    gap: GAP.answer,
  }));
  const list = sources.map((id, index) => {
    const block = paragraph(sourceRuns(dispatch, id, index + 1, lang, sourceDetail), SMALL, MEASURE);
    // The title stays with what it names.
    return index === 0
      ? { block: stack([title(worksheet.sources), block], 2), gap: GAP.answer + GAP.title }
      : { block, gap: GAP.source };
  });
  const disputed = stack(
    [title(worksheet.disputed), paragraph([{ text: notes.join(' ') }], SMALL, MEASURE)],
    2,
  );
  return [
    ...answers,
    ...list,
    ...(notes.length === 0 ? [] : [{ block: disputed, gap: GAP.answer + GAP.title }]),
  ];
}

/** One block after another; a block never breaks. */
function pagesOf(blocks: readonly Flowing[]): readonly (readonly Flowing[])[] {
  const pages: Flowing[][] = [];
  let taken = ROOM;
  for (const one of blocks) {
    if (taken + one.gap + one.block.height > ROOM) {
      pages.push([]);
      taken = -one.gap;
    }
    pages.at(-1)?.push(one);
    taken += one.gap + one.block.height;
  }
  return pages;
}

function flowed(blocks: readonly Flowing[]): Block {
  return blocks.reduce<Block>(
    (above, { block, gap }, index) => stack([above, block], index === 0 ? 0 : gap),
    NOTHING,
  );
}
