import { wordsOf } from '../../language/text.ts';
import { textWidth } from '../../scene/layout/text-width.ts';
import type { Block, ChainGraph, Column } from './chain-graph.ts';

/** Words under a dot: a name, and a line below it. */
export interface StationWords {
  readonly name: string;
  readonly below: string;
}

export interface PlacedBlock {
  readonly block: Block;
  /** Where its line arrives, px. */
  readonly x: number;
  readonly y: number;
  /** Room for its words, which begin `WORDS_AT` below that. */
  readonly width: number;
  readonly height: number;
  /** Height of each of its stations' words, px. */
  readonly stations: readonly number[];
}

export interface PlacedLink {
  readonly d: string;
  readonly ways: ReadonlySet<string>;
}

export interface ChainLayout {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly { readonly kind: Column['kind']; readonly x: number }[];
  readonly blocks: readonly PlacedBlock[];
  readonly links: readonly PlacedLink[];
}

/** Words begin so far below the line, px. */
export const WORDS_AT = 9;
/** From the dot to where a line leaves it, and to where the tip of a line stands, px. */
const LEAVES_AT = 9;
const ARRIVES_AT = 17;
/** Where a dot stands in its column, so that its ring is whole. */
const DOT_AT = 9;
const HEAD_HEIGHT = 40;
const GAP = 16;
const PASS_HEIGHT = 6;
const NAME = { size: 13, line: 24, more: 17 } as const;
const BELOW = { size: 12, line: 16 } as const;
const STATION_GAP = 4;

/** The narrowest column that can still be read, px; with less the ways stand as a list alone. */
export const LEAST_COLUMN = 132;

/** The places of all blocks and lines in a picture so many px wide; `readerHeight` is the room for the reader's words. */
export function chainLayout(
  graph: ChainGraph,
  width: number,
  readerHeight: number,
  wordsOf: (block: Block) => readonly StationWords[],
): ChainLayout {
  const columnWidth = width / graph.columns.length;
  const gap = Math.min(64, Math.max(34, columnWidth * 0.28));
  const room = columnWidth - gap;
  const sizes = new Map<string, { readonly height: number; readonly stations: readonly number[] }>();
  for (const block of graph.columns.flatMap(({ blocks }) => blocks)) {
    const stations = wordsOf(block).map((words) => stationHeight(words, room));
    const sum = stations.reduce((all, height) => all + height + STATION_GAP, WORDS_AT);
    const height = { stations: sum, pass: PASS_HEIGHT, reader: readerHeight + WORDS_AT }[block.kind];
    sizes.set(block.id, { height, stations });
  }
  const heightOf = (id: string) => sizes.get(id)?.height ?? 0;
  const tops = stack(graph, heightOf);
  const blocks = graph.columns.flatMap((column, index) =>
    column.blocks.map((block) => ({
      block,
      x: index * columnWidth + DOT_AT,
      y: (tops.get(block.id) ?? 0) + HEAD_HEIGHT,
      width: block.kind === 'reader' ? columnWidth - DOT_AT : room,
      height: heightOf(block.id),
      stations: sizes.get(block.id)?.stations ?? [],
    })),
  );
  const placed = new Map(blocks.map((one) => [one.block.id, one]));
  return {
    width,
    height: blocks.reduce((most, { y, height }) => Math.max(most, y + height), 0),
    heads: graph.columns.map(({ kind }, index) => ({ kind, x: index * columnWidth })),
    blocks,
    links: graph.links.flatMap(({ from, to, ways }) => {
      const start = placed.get(from);
      const end = placed.get(to);
      return start && end ? [{ d: lineBetween(start, end, room), ways }] : [];
    }),
  };
}

/** Level over the words of its own block, then an S through the gap, level at the end. */
function lineBetween(start: PlacedBlock, end: PlacedBlock, room: number): string {
  const from = start.x + (start.block.kind === 'pass' ? -DOT_AT : LEAVES_AT);
  const bend = start.x + room - DOT_AT;
  const to = end.x - (end.block.kind === 'pass' ? DOT_AT : ARRIVES_AT);
  const middle = (bend + to) / 2;
  return `M${from} ${start.y}H${bend}C${middle} ${start.y} ${middle} ${end.y} ${to} ${end.y}`;
}

/** The upper edge of each block: the fullest column as close as may be, the others level with their neighbours. */
function stack(graph: ChainGraph, heightOf: (id: string) => number): ReadonlyMap<string, number> {
  const { columns, links } = graph;
  const columnHeight = ({ blocks }: Column) => blocks.reduce((sum, { id }) => sum + heightOf(id) + GAP, -GAP);
  const heights = columns.map(columnHeight);
  const fullest = heights.indexOf(Math.max(...heights));
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of links) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const tops = new Map<string, number>();
  const place = (index: number): void => {
    const { blocks = [] } = columns[index] ?? {};
    let free = 0;
    for (const { id } of blocks) {
      const known = (neighbours.get(id) ?? []).flatMap((other) => tops.get(other) ?? []);
      const wanted = known.length === 0 ? free : known.reduce((sum, top) => sum + top, 0) / known.length;
      const top = Math.max(free, wanted);
      tops.set(id, top);
      free = top + heightOf(id) + GAP;
    }
    // What went below the foot of the fullest column moves up again, as far as those above leave room.
    let foot = Math.max(heights[fullest] ?? 0, heights[index] ?? 0);
    for (const { id } of [...blocks].reverse()) {
      const top = Math.min(tops.get(id) ?? 0, foot - heightOf(id));
      tops.set(id, top);
      foot = top - GAP;
    }
  };
  place(fullest);
  for (let index = fullest - 1; index >= 0; index -= 1) place(index);
  for (let index = fullest + 1; index < columns.length; index += 1) place(index);
  return tops;
}

function stationHeight({ name, below }: StationWords, room: number): number {
  const names = linesOf(name, room, 'sansSemiBold', NAME.size);
  const more = below === '' ? 0 : linesOf(below, room, 'sansRegular', BELOW.size);
  return NAME.line + (names - 1) * NAME.more + more * BELOW.line;
}

/** How many lines a text takes, broken between words; rather one too many than one too few. */
function linesOf(text: string, room: number, font: 'sansRegular' | 'sansSemiBold', size: number): number {
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(text)) {
    const wide = textWidth(`${word} `, font, size);
    if (used > 0 && used + wide > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is broken within.
    lines += Math.floor(wide / (room + 1));
    used = used + wide > room ? wide % room : used + wide;
  }
  return lines;
}
