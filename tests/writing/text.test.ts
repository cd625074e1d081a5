import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProse } from '../../src/model/prose.ts';
import {
  addParagraph,
  type Draft,
  emptyDraft,
  removeParagraph,
  setParagraph,
  setPlainText,
  type TextSpan,
  textOf,
  tie,
  untie,
} from '../../src/writing/index.ts';
import { oddDraft, opened, SHIPPED } from './drafts.ts';

const EMPTY = emptyDraft({ title: 'T', lang: 'en' });

const withMarkdown = (markdown: string): Draft =>
  opened(JSON.stringify({ ...EMPTY, text: { en: markdown } }));
const markdownOf = (draft: Draft): unknown => Object(draft.text).en;

/** The words of the ties of a text, with what they are tied to. */
function tiesOf(draft: Draft, lang = 'en'): readonly string[] {
  const { plain, spans } = textOf(draft, lang);
  return spans.flatMap((span) =>
    span.kind === 'mark' ? [`${plain.slice(span.start, span.end)} → ${span.id}`] : [],
  );
}

/** Anything one can type, much of it Markdown. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('*', '_', '[', ']', '(', ')', '\\', '!', '#', ' ', '\n', 'a', 'ä b', '](#x)', '**'),
      fc.string(),
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(''))
  .map((text) => text.replaceAll('\u2028', ' '));

describe('text', () => {
  test('what is typed is what is read, whatever signs it has', () => {
    fc.assert(
      fc.property(typed, typed, (first, second) => {
        const draft = setPlainText(setPlainText(EMPTY, 'en', first), 'en', second);
        expect(textOf(draft, 'en').plain).toBe(second);
        expect(tiesOf(draft)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('words tied to a mark are a link there and nothing else, whatever stands around them', () => {
    fc.assert(
      fc.property(typed, fc.nat(30), fc.nat(30), (text, from, length) => {
        const draft = setPlainText(EMPTY, 'en', text);
        const [paragraph] = textOf(draft, 'en').paragraphs;
        const words = paragraph?.plain.slice(from, from + length).trim() ?? '';
        const tied = tie(draft, 'en', 0, from, from + length, 'mark');
        expect(textOf(tied, 'en').plain).toBe(text);
        expect(tiesOf(tied)).toEqual(words === '' ? [] : [`${words} → mark`]);
        const links = parseProse(String(markdownOf(tied) ?? '')).flatMap(({ inlines }) =>
          inlines.filter(({ kind }) => kind === 'link'),
        );
        expect(links.length).toBe(words === '' ? 0 : 1);
        expect(
          textOf(untie(tied, 'en', 0, from, from + length), 'en').spans.filter(({ kind }) => kind === 'mark'),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(SHIPPED)('%s: typing in one paragraph leaves the others as they are written', (_, text) => {
    const draft = opened(text);
    for (const [lang, markdown] of Object.entries(Object(draft.text))) {
      const ties = tiesOf(draft, lang);
      expect(ties.length).toBeGreaterThan(5);
      const [first] = textOf(draft, lang).paragraphs;
      const typedIn = setParagraph(draft, lang, 0, `${first?.plain} Mehr.`);
      expect(tiesOf(typedIn, lang)).toEqual(ties);
      expect(String(Object(typedIn.text)[lang]).split('\n\n').slice(1)).toEqual(
        String(markdown).split('\n\n').slice(1),
      );
      expect(setPlainText(draft, lang, textOf(draft, lang).plain)).toBe(draft);
    }
  });

  test('a file’s emphasis, links and line ends are kept', () => {
    const markdown =
      'A *b* **c [d](#x) e** f,\ng [web](https://example.org/a_(b)) h\\_i\n\n\nSecond [*j*](#y)';
    const draft = setPlainText(
      withMarkdown(markdown),
      'en',
      `${textOf(withMarkdown(markdown), 'en').plain}!`,
    );
    expect(parseProse(String(markdownOf(draft)))).toEqual(parseProse(`${markdown}!`));
    const { paragraphs } = textOf(
      setParagraph(
        withMarkdown(markdown),
        'en',
        0,
        textOf(draft, 'en').paragraphs[0]?.plain.replace('A', 'B') ?? '',
      ),
      'en',
    );
    expect(paragraphs[0]?.spans.map(({ kind }) => kind)).toEqual(['emphasis', 'strong', 'mark', 'link']);
  });
});

describe('ties while typing', () => {
  const draft = withMarkdown('They met in [Alaska](#summit) and [spoke](#call) there.');
  const plain = textOf(draft, 'en').plain;

  test.each([
    ['before', `Once ${plain}`, ['Alaska → summit', 'spoke → call']],
    ['between', plain.replace('and', 'and, later,'), ['Alaska → summit', 'spoke → call']],
    ['a letter inside', plain.replace('Alaska', 'Alasska'), ['Alasska → summit', 'spoke → call']],
    ['letters behind', plain.replace('spoke', 'spoken'), ['Alaska → summit', 'spoken → call']],
    ['a comma behind', plain.replace('Alaska', 'Alaska, far away,'), ['Alaska → summit', 'spoke → call']],
    ['words gone', plain.replace('in Alaska and ', ''), ['spoke → call']],
    ['half a word gone', plain.replace('Alaska', 'Ala'), ['Ala → summit', 'spoke → call']],
    [
      'rewritten around',
      plain.replace('They met in Alaska and spoke there.', 'There, in Alaska, he spoke.'),
      ['Alaska → summit', 'spoke → call'],
    ],
    ['all gone', '', []],
  ])('%s', (_, now, ties) => {
    expect(tiesOf(setPlainText(draft, 'en', now))).toEqual(ties);
    expect(textOf(setPlainText(draft, 'en', now), 'en').plain).toBe(now);
  });

  test('key by key: a tie far from the keys never changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20), fc.constantFrom('x', ' ', '*', '[', '')), { maxLength: 20 }),
        (keys) => {
          let now = withMarkdown(`${'abcdefghij klmn opqrs'}\n\nEnd [tied](#m)`);
          for (const [at, key] of keys) {
            const text = textOf(now, 'en').plain;
            const place = Math.min(at, Math.max(0, text.indexOf('\n\n') - 1));
            now = setPlainText(
              now,
              'en',
              text.slice(0, place) + key + text.slice(key === '' ? place + 1 : place),
            );
          }
          expect(tiesOf(now)).toEqual(['tied → m']);
        },
      ),
    );
  });
});

describe('paragraphs and ties', () => {
  test('a tie takes the place of those it overlaps, and leaves emphasis alone', () => {
    const draft = withMarkdown('One [two](#a) *three* four');
    const tied = tie(draft, 'en', 0, 4, 14, 'b');
    expect(markdownOf(tied)).toBe('One [two *three*](#b) four');
    expect(markdownOf(untie(tied, 'en', 0, 5))).toBe('One two *three* four');
    expect(tie(draft, 'en', 0, 3, 4, 'b')).toBe(draft);
    expect(tie(draft, 'en', 7, 0, 3, 'b')).toBe(draft);
  });

  test('are added, taken out, and keep their ties', () => {
    const draft = withMarkdown('[One](#a)\n\n[Two](#b)\n\n[Three](#c)');
    expect(markdownOf(addParagraph(draft, 'en', 1, 'New'))).toBe(
      '[One](#a)\n\nNew\n\n[Two](#b)\n\n[Three](#c)',
    );
    expect(markdownOf(addParagraph(draft, 'en', 9, 'New'))).toBe(
      '[One](#a)\n\n[Two](#b)\n\n[Three](#c)\n\nNew',
    );
    expect(markdownOf(removeParagraph(draft, 'en', 1))).toBe('[One](#a)\n\n[Three](#c)');
    expect(markdownOf(removeParagraph(draft, 'en', 2))).toBe('[One](#a)\n\n[Two](#b)');
    expect(markdownOf(setParagraph(draft, 'en', 0, ''))).toBe('[Two](#b)\n\n[Three](#c)');
    expect(addParagraph(EMPTY, 'en', 0, 'New').text).toEqual({ en: 'New' });
    expect(setPlainText(oddDraft(), 'de', '').text).toBeUndefined();
    const spans: readonly TextSpan[] | undefined = textOf(draft, 'en').paragraphs[1]?.spans;
    expect(spans).toEqual([{ kind: 'mark', id: 'b', start: 0, end: 3 }]);
  });
});
