import sansRanges from '@fontsource/noto-sans/unicode.json' with { type: 'json' };
import koreanRanges from '@fontsource/noto-sans-kr/unicode.json' with { type: 'json' };
import serifRanges from '@fontsource/source-serif-4/unicode.json' with { type: 'json' };
import { type CodeRange, covers, parseUnicodeRange } from '../language/fonts-ranges.ts';
import type { SvgNode } from '../static/svg-node.ts';

/*
 * Fonts for files that must bring their own. WOFF, since what makes PDF reads it, and browsers do too. Each file is
 * a chunk of the command by itself, and read only where a text needs it.
 */
const FILES = import.meta.glob<string>(
  [
    '../../node_modules/@fontsource/noto-sans/files/noto-sans-{latin,latin-ext,cyrillic,cyrillic-ext,greek,greek-ext,vietnamese}-{400,600}-normal.woff',
    '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-{latin,latin-ext,cyrillic,cyrillic-ext,greek,vietnamese}-{400,600}-normal.woff',
    '../../node_modules/@fontsource/noto-sans-kr/files/noto-sans-kr-[0-9]*-400-normal.woff',
  ],
  { query: '?inline', import: 'default' },
);

type Family = 'Noto Sans' | 'Source Serif 4' | 'Noto Sans KR';

/** One file of a family. */
export interface PaperFont {
  /** Its name within a file that embeds it. */
  readonly key: string;
  readonly family: Family;
  readonly weight: 400 | 600;
  /** As `unicode-range` has it. */
  readonly range: string;
  readonly ranges: readonly CodeRange[];
  /** Its bytes as a `data:` address. */
  readonly load: () => Promise<string>;
}

/** A stretch of text that one font draws; `null` where none does. */
export interface FontRun {
  readonly text: string;
  readonly font: PaperFont | null;
}

/** How a text is set. */
export interface TextLook {
  readonly serif: boolean;
  readonly weight: 400 | 600;
}

// Latin first: it holds what all share.
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];
const SANS = SUBSETS.flatMap((subset) => filesOf('Noto Sans', 'noto-sans', subset, sansRanges));
const SERIF = SUBSETS.flatMap((subset) => filesOf('Source Serif 4', 'source-serif-4', subset, serifRanges));
const KOREAN = Object.keys(koreanRanges).flatMap((slice) =>
  filesOf('Noto Sans KR', 'noto-sans-kr', slice, koreanRanges),
);

function filesOf(
  family: Family,
  name: string,
  subset: string,
  ranges: Readonly<Record<string, string>>,
): readonly PaperFont[] {
  const range = ranges[subset];
  if (range === undefined) return [];
  return ([400, 600] as const).flatMap((weight) => {
    const key = `${name}-${subset.replace(/[[\]]/g, '')}-${weight}`;
    const load = Object.entries(FILES).find(([path]) => path.endsWith(`/${key}-normal.woff`))?.[1];
    return load ? [{ key, family, weight, range, ranges: parseUnicodeRange(range), load }] : [];
  });
}

/** Whether a file does draw a character; what it is said to cover is not all in it. */
export type Draws = (font: PaperFont, codePoint: number) => boolean;

/** Splits a text by the files that draw it. */
export function fontRuns(
  text: string,
  { serif, weight }: TextLook,
  draws: Draws = ({ ranges }, code) => covers(ranges, code),
): readonly FontRun[] {
  const candidates = [
    ...(serif ? SERIF.filter((font) => font.weight === weight) : []),
    ...SANS.filter((font) => font.weight === weight),
    ...KOREAN,
  ];
  const runs: FontRun[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const font = candidates.find((candidate) => draws(candidate, code)) ?? null;
    const last = runs.at(-1);
    if (last && last.font === font) runs[runs.length - 1] = { text: last.text + letter, font };
    else runs.push({ text: letter, font });
  }
  return runs;
}

/** How a node sets its text, by its own attributes and those it takes over. */
export function lookOf(attrs: Readonly<Record<string, string>>): TextLook {
  return {
    serif: (attrs['font-family'] ?? '').startsWith('"Source Serif'),
    weight: Number(attrs['font-weight'] ?? 400) >= 550 ? 600 : 400,
  };
}

/** Every file that some pictures need. */
export function fontsOf(trees: readonly SvgNode[]): readonly PaperFont[] {
  const runs = trees.flatMap((tree) => textsOf(tree, {}));
  return [...new Set(runs.flatMap(({ font }) => font ?? []))];
}

function textsOf(
  { tag, attrs, text, children = [] }: SvgNode,
  around: Readonly<Record<string, string>>,
): readonly FontRun[] {
  if (tag === 'title' || tag === 'desc' || tag === 'defs') return [];
  const own = { ...around, ...attrs };
  return [
    ...(text === undefined ? [] : fontRuns(text, lookOf(own))),
    ...children.flatMap((child) => textsOf(child, own)),
  ];
}
