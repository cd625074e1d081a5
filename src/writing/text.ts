import { carrySpans } from './carry-spans.ts';
import { isObject, setIn, textMember } from './json.ts';
import { keyOfParagraph, partsOf, readParagraph, trimmed, writeParagraph } from './markdown.ts';
import { keysOf } from './path.ts';
import type { Draft, DraftParagraph, DraftText, TextSpan } from './types.ts';

const read = new WeakMap<object, Map<string, DraftText>>();

/** The story’s text in exactly this language, as one types it; empty where there is none. */
export function textOf(draft: Draft, lang: string): DraftText {
  const holder = isObject(draft.text) ? draft.text : null;
  const known = holder && read.get(holder)?.get(lang);
  if (known) return known;
  const text = readText(textMember(draft.text, lang));
  if (holder) read.set(holder, (read.get(holder) ?? new Map<string, DraftText>()).set(lang, text));
  return text;
}

function readText(markdown: string): DraftText {
  let plain = '';
  const spans: TextSpan[] = [];
  const paragraphs: DraftParagraph[] = [];
  for (const { isParagraph, text } of partsOf(markdown)) {
    const offset = plain.length;
    const part = isParagraph ? readParagraph(text) : { plain: text, spans: [] };
    if (isParagraph) paragraphs.push({ index: paragraphs.length, offset, ...part });
    spans.push(...part.spans.map((span) => shifted(span, offset)));
    plain += part.plain;
  }
  return { plain, spans, paragraphs };
}

/** The whole text as it stands in a field now; blank lines part paragraphs. Ties stay with their words. */
export function setPlainText(draft: Draft, lang: string, plain: string): Draft {
  const before = textOf(draft, lang);
  if (plain === before.plain) return draft;
  return withText(draft, lang, plain, carrySpans(before.plain, before.spans, plain));
}

/** One paragraph as it stands in a field now; one left empty is gone, and one with a blank line in it is two. */
export function setParagraph(draft: Draft, lang: string, index: number, plain: string): Draft {
  const { paragraphs } = textOf(draft, lang);
  const paragraph = paragraphs[index];
  if (!paragraph || plain === paragraph.plain) return draft;
  if (plain.trim() === '') return removeParagraph(draft, lang, index);
  return withParagraph(draft, lang, paragraph, plain, carrySpans(paragraph.plain, paragraph.spans, plain));
}

/** A new paragraph before the one at `index`, or behind the last. Blank ones are none. */
export function addParagraph(draft: Draft, lang: string, index: number, plain: string): Draft {
  if (plain.trim() === '') return draft;
  const { plain: whole, spans, paragraphs } = textOf(draft, lang);
  const next = paragraphs[index];
  const last = paragraphs.at(-1);
  const at = next?.offset ?? (last ? last.offset + last.plain.length : 0);
  const added = next ? `${plain}\n\n` : `${last ? '\n\n' : ''}${plain}`;
  const moved = spans.map((span) => (span.start >= at ? shifted(span, added.length) : span));
  return withText(draft, lang, whole.slice(0, at) + added + whole.slice(at), moved);
}

export function removeParagraph(draft: Draft, lang: string, index: number): Draft {
  const { plain, spans, paragraphs } = textOf(draft, lang);
  const paragraph = paragraphs[index];
  if (!paragraph) return draft;
  const before = paragraphs[index - 1];
  const next = paragraphs[index + 1];
  // With the blank line behind it, of the last the one before it.
  const start = next || !before ? paragraph.offset : before.offset + before.plain.length;
  const end = next?.offset ?? paragraph.offset + paragraph.plain.length;
  const rest = plain.slice(0, start) + plain.slice(end);
  const left = spans.filter((span) => span.end <= start || span.start >= end);
  const moved = left.map((span) => (span.start >= end ? shifted(span, start - end) : span));
  return withText(draft, lang, rest, moved);
}

/**
 * Ties words of a paragraph to a mark, by their place in its plain text. A tie that was on any of them gives way; white
 * space at the ends is left out, and without words nothing happens.
 */
export function tie(
  draft: Draft,
  lang: string,
  paragraph: number,
  start: number,
  end: number,
  id: string,
): Draft {
  const found = textOf(draft, lang).paragraphs[paragraph];
  if (!found) return draft;
  const whole = { start: Math.max(0, start), end: Math.min(found.plain.length, end) };
  const words = trimmed(found.plain, whole);
  if (words.start >= words.end || id === '') return draft;
  const others = found.spans.filter((span) => !isLink(span) || !overlaps(span, words));
  const spans: readonly TextSpan[] = [...others, { kind: 'mark', ...words, id }];
  return withParagraph(draft, lang, found, found.plain, spans);
}

/** Takes away the ties on a stretch of a paragraph, by default on the word at one place; the words stay. */
export function untie(draft: Draft, lang: string, paragraph: number, start: number, end = start + 1): Draft {
  const found = textOf(draft, lang).paragraphs[paragraph];
  if (!found) return draft;
  const spans = found.spans.filter((span) => span.kind !== 'mark' || !overlaps(span, { start, end }));
  if (spans.length === found.spans.length) return draft;
  return withParagraph(draft, lang, found, found.plain, spans);
}

/** Takes away all ties to some marks, in every language. */
export function untieAll(draft: Draft, ids: readonly string[]): Draft {
  const gone = new Set(ids);
  return mapSpans(draft, (span) => (span.kind === 'mark' && gone.has(span.id) ? [] : [span]));
}

/** Ties to one mark what was tied to another, in every language. */
export function retieAll(draft: Draft, from: string, to: string): Draft {
  return mapSpans(draft, (span) => [span.kind === 'mark' && span.id === from ? { ...span, id: to } : span]);
}

function mapSpans(draft: Draft, map: (span: TextSpan) => readonly TextSpan[]): Draft {
  return keysOf(draft.text).reduce<Draft>((inner, lang) => {
    const { plain, spans } = textOf(draft, lang);
    const mapped = spans.flatMap(map);
    const isSame = mapped.length === spans.length && mapped.every((span, index) => span === spans[index]);
    return isSame ? inner : withText(inner, lang, plain, mapped);
  }, draft);
}

function isLink({ kind }: TextSpan): boolean {
  return kind === 'mark' || kind === 'link';
}

function overlaps(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}

function shifted(span: TextSpan, by: number): TextSpan {
  return { ...span, start: span.start + by, end: span.end + by };
}

function withParagraph(
  draft: Draft,
  lang: string,
  { offset, plain: old }: DraftParagraph,
  plain: string,
  own: readonly TextSpan[],
): Draft {
  const { plain: whole, spans } = textOf(draft, lang);
  const end = offset + old.length;
  const before = spans.filter((span) => span.start < offset);
  const behind = spans
    .filter((span) => span.start >= end)
    .map((span) => shifted(span, plain.length - old.length));
  const all = [...before, ...own.map((span) => shifted(span, offset)), ...behind];
  return withText(draft, lang, whole.slice(0, offset) + plain + whole.slice(end), all);
}

/** Writes a text as Markdown; a paragraph that reads as one did before stays as it was written. */
function withText(draft: Draft, lang: string, plain: string, spans: readonly TextSpan[]): Draft {
  const old = new Map(
    partsOf(textMember(draft.text, lang))
      .filter(({ isParagraph }) => isParagraph)
      .map(({ text }) => [keyOfParagraph(readParagraph(text)), text]),
  );
  let offset = 0;
  const parts = partsOf(plain).map(({ isParagraph, text }) => {
    const start = offset;
    offset += text.length;
    if (!isParagraph) return text;
    const own = spans.flatMap((span) => clipped(span, start, offset));
    const paragraph = { plain: text, spans: own };
    return old.get(keyOfParagraph(paragraph)) ?? writeParagraph(paragraph);
  });
  return setIn(draft, ['text', lang], parts.join('') || undefined);
}

/** The part of a span within a stretch, counted from its start. */
function clipped(span: TextSpan, from: number, to: number): readonly TextSpan[] {
  const [start, end] = [Math.max(span.start, from) - from, Math.min(span.end, to) - from];
  return start < end ? [{ ...span, start, end }] : [];
}
