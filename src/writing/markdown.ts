import { type ProseInline, type ProseTarget, parseProse } from '../model/prose.ts';
import type { TextSpan } from './types.ts';

/*
 * Between Markdown and what one types: a plain text and its spans. `parseProse` stays the only reader of Markdown; what is
 * written here is read back by it before it counts.
 */

export interface MarkedText {
  readonly plain: string;
  readonly spans: readonly TextSpan[];
}

/** Within a paragraph a line end is a space to `parseProse`; this one it leaves where it is. */
const LINE = '\u2028';

/** A part of a text: one paragraph, or what lies between two. */
export interface TextPart {
  readonly isParagraph: boolean;
  readonly text: string;
}

/** A text in parts that make it up again: paragraphs, lines that are not blank, and what lies between them. */
export function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  // The line ends before the first paragraph, between two, and after the last belong to the gaps.
  const paragraph = /[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g;
  let end = 0;
  for (const match of text.matchAll(paragraph)) {
    if (match.index > end) parts.push({ isParagraph: false, text: text.slice(end, match.index) });
    parts.push({ isParagraph: true, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ isParagraph: false, text: text.slice(end) });
  return parts;
}

/** What a paragraph of Markdown says, white space included, and its spans. */
export function readParagraph(markdown: string): MarkedText {
  const core = markdown.trim();
  const lead = markdown.slice(0, markdown.indexOf(core));
  const trail = markdown.slice(lead.length + core.length);
  const [block] = parseProse(core.replaceAll('\n', LINE));
  const spans: TextSpan[] = [];
  let plain = lead;
  const take = (inlines: readonly ProseInline[]) => {
    for (const inline of inlines) {
      if (inline.kind === 'text') {
        plain += inline.text.replaceAll(LINE, '\n');
        continue;
      }
      const start = plain.length;
      const place = spans.length;
      take(inline.children);
      const span = { start, end: plain.length };
      // Before those inside it, so that the list goes by where they begin.
      if (span.end === start) continue;
      spans.splice(
        place,
        0,
        inline.kind === 'link' ? { ...span, ...linkOf(inline.target) } : { ...span, kind: inline.kind },
      );
    }
  };
  take(block?.inlines ?? []);
  return { plain: plain + trail, spans };
}

type Link = { readonly kind: 'mark'; readonly id: string } | { readonly kind: 'link'; readonly url: string };

function linkOf(target: ProseTarget): Link {
  if (target.kind === 'feature') return { kind: 'mark', id: target.id };
  return { kind: 'link', url: target.kind === 'external' ? target.url : target.text };
}

/** A stretch of text that is marked in one way all through. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/**
 * Markdown that reads as this paragraph. The fewest backslashes that do; should stress not stand where Markdown can have
 * it (in the middle of a word, say), the links stay and the stress goes.
 */
export function writeParagraph({ plain, spans }: MarkedText): string {
  const wanted = JSON.stringify(runsOf(plain, spans));
  for (const guard of [lightly, fully]) {
    const markdown = writeRuns(plain, runsOf(plain, spans), guard);
    const read = readParagraph(markdown);
    if (read.plain === plain && JSON.stringify(runsOf(plain, read.spans)) === wanted) return markdown;
  }
  const links = spans.filter(({ kind }) => kind === 'mark' || kind === 'link');
  return writeRuns(plain, runsOf(plain, links), fully);
}

/** A paragraph as a key: the same for texts that read the same. */
export function keyOfParagraph({ plain, spans }: MarkedText): string {
  return JSON.stringify([plain, runsOf(plain, spans)]);
}

function runsOf(plain: string, spans: readonly TextSpan[]): readonly Run[] {
  const sound = spans.map((span) => trimmed(plain, span)).filter(({ start, end }) => start < end);
  const edges = [...new Set([0, plain.length, ...sound.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const runs: Run[] = [];
  edges.slice(1).forEach((end, index) => {
    const start = edges[index] ?? 0;
    const over = sound.filter((span) => span.start <= start && span.end >= end);
    const link = over.map(addressOf).find((address) => address !== null) ?? null;
    const strong = over.some(({ kind }) => kind === 'strong');
    const emphasis = over.some(({ kind }) => kind === 'emphasis');
    const last = runs.at(-1);
    if (last?.link === link && last.strong === strong && last.emphasis === emphasis) {
      runs[runs.length - 1] = { ...last, end };
    } else runs.push({ start, end, link, strong, emphasis });
  });
  return runs;
}

/** A span without the white space at its ends. */
export function trimmed<S extends { readonly start: number; readonly end: number }>(
  plain: string,
  span: S,
): S {
  const words = plain.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { ...span, start, end: Math.max(start, span.start + words.trimEnd().length) };
}

/** As it stands between the parentheses; `null` for a span that is no link or that Markdown cannot hold. */
function addressOf(span: TextSpan): string | null {
  if (span.kind !== 'mark' && span.kind !== 'link') return null;
  const address = (span.kind === 'mark' ? `#${span.id}` : span.url).replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\');
  if (/[<>\n]/.test(address) || address.length > 2_000) return null;
  return /[\s()]/.test(address) ? `<${address}>` : address;
}

type Guard = (text: string, isBeforeLink: boolean) => string;

const lightly: Guard = (text, isBeforeLink) => (isBeforeLink ? text.replace(/!$/, '\\!') : text);
const fully: Guard = (text, isBeforeLink) => lightly(text.replace(/[\\*_[\]]/g, '\\$&'), isBeforeLink);

interface Mark {
  readonly name: string;
  readonly open: string;
  readonly close: string;
}

function marksOf({ link, strong, emphasis }: Run): readonly Mark[] {
  return [
    ...(link === null ? [] : [{ name: link, open: '[', close: `](${link})` }]),
    ...(strong ? [{ name: '**', open: '**', close: '**' }] : []),
    ...(emphasis ? [{ name: '*', open: '*', close: '*' }] : []),
  ];
}

function writeRuns(plain: string, runs: readonly Run[], guard: Guard): string {
  let markdown = '';
  const open: Mark[] = [];
  const marks = runs.map(marksOf);
  /** The run behind the last of those, from one on, that have a mark. */
  const endOf = (name: string, from: number) => {
    const end = marks.findIndex((other, index) => index >= from && !other.some((mark) => mark.name === name));
    return end < 0 ? runs.length : end;
  };
  const closeTo = (height: number) => {
    while (open.length > height) markdown += open.pop()?.close ?? '';
  };
  runs.forEach((run, index) => {
    const wanted = marks[index] ?? [];
    // A link is never parted: stress that ends within it begins anew inside.
    const isNewLink = run.link !== null && !open.some(({ name }) => name === run.link);
    const linkEnd = isNewLink ? endOf(run.link, index) : 0;
    const broken = open.findIndex(
      ({ name }) => !wanted.some((mark) => mark.name === name) || endOf(name, index) < linkEnd,
    );
    closeTo(broken < 0 ? open.length : broken);
    const fresh = wanted
      .filter(({ name }) => !open.some((mark) => mark.name === name))
      .toSorted((a, b) => endOf(b.name, index) - endOf(a.name, index));
    for (const mark of fresh) {
      markdown += mark.open;
      open.push(mark);
    }
    const next = runs[index + 1];
    const isBeforeLink = next !== undefined && next.link !== null && next.link !== run.link;
    markdown += guard(plain.slice(run.start, run.end), isBeforeLink);
  });
  closeTo(0);
  return markdown;
}
