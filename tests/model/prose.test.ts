import fc from 'fast-check';
import { Lexer, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { type ProseInline, parseProse } from '../../src/model/prose.ts';

const inlinesOf = (markdown: string): readonly ProseInline[] =>
  parseProse(markdown).flatMap(({ inlines }) => inlines);

/** The text of inlines without what marks it. */
function plainText(inlines: readonly ProseInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : plainText(inline.children)))
    .join('');
}

/** Inlines in one line: `em(…)`, `strong(…)`, `[…](target)`. */
function brief(inlines: readonly ProseInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind !== 'link')
        return `${inline.kind === 'strong' ? 'strong' : 'em'}(${brief(inline.children)})`;
      const { target } = inline;
      const to =
        target.kind === 'feature'
          ? `#${target.id}`
          : target.kind === 'external'
            ? target.url
            : `?${target.text}`;
      return `[${brief(inline.children)}](${to})`;
    })
    .join('');
}

describe('parseProse', () => {
  test.each([
    ['plain', 'plain'],
    ['*a* and _b_', 'em(a) and em(b)'],
    ['**a** and __b__', 'strong(a) and strong(b)'],
    ['***a***', 'strong(em(a))'],
    ['**a *b* c**', 'strong(a em(b) c)'],
    ['*a **b** c*', 'em(a strong(b) c)'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['*never closed', '*never closed'],
    ['never opened**', 'never opened**'],
    ['\\*not\\* emphasis', '*not* emphasis'],
    ['[Soldaten](#flow-troops) kamen', '[Soldaten](#flow-troops) kamen'],
    ['[*so* called](#x)', '[em(so) called](#x)'],
    ['**[bold](#x)**', 'strong([bold](#x))'],
    ['[a](https://example.org/a_b_c)', '[a](https://example.org/a_b_c)'],
    ['[a](<https://example.org/a b>)', '[a](https://example.org/a%20b)'],
    ['[a](https://example.org/x_(y))', '[a](https://example.org/x_(y))'],
    ['[a](https://example.org "Title")', '[a](https://example.org/)'],
    ['[a] (b)', '[a] (b)'],
    ['[a]', '[a]'],
    ['a] b', 'a] b'],
    ['[a [b](#x) c](#y)', '[a [b](#x) c](#y)'],
    ['![alt *text*](https://evil.test/pixel.png)', 'alt em(text)'],
    ['Hi! [a](#x)!', 'Hi! [a](#x)!'],
    ['<b>bold</b> <img src=x onerror=alert(1)>', '<b>bold</b> <img src=x onerror=alert(1)>'],
    ['&amp; &lt;', '&amp; &lt;'],
    ['# heading', '# heading'],
  ])('%s', (markdown, expected) => {
    expect(brief(inlinesOf(markdown))).toBe(expected);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert`1`',
    'data:text/html,x',
    'vbscript:x',
    '//evil.test',
    '/relative',
    'https://bank.example@evil.test/',
    'mailto:a@example.org',
    '#',
    '',
  ])('a link to %j leads nowhere', (address) => {
    const [link] = inlinesOf(`[a](${address})`);
    expect(link).toMatchObject({ kind: 'link', target: { kind: 'plain' } });
  });

  test('paragraphs are parted by empty lines; a line end within one is a space', () => {
    const blocks = parseProse('One\ntwo  \r\nthree\r\n\r\n \t\nFour\n\n\n');
    expect(blocks.map(({ inlines }) => plainText(inlines))).toEqual(['One two three', 'Four']);
    expect(parseProse(' \n\n ')).toEqual([]);
  });

  test('a stranger’s text costs no more than its length', () => {
    const parts = [
      '*',
      '_',
      '**a',
      '*a_',
      '[',
      ']',
      '![',
      '[a](',
      '](<',
      '](a "',
      '](( ',
      '\\',
      ' ',
      '`',
      '<',
      '*_',
    ];
    const started = performance.now();
    for (const part of parts) parseProse(part.repeat(100_000 / part.length));
    // A quadratic reader would need minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('no text is lost or made up', () => {
    const pieces = fc.constantFrom('a', ' ', '*', '**', '_', '[', ']', '(#x)', '!', 'ß', '한', '🙂', '.');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (list) => {
        const markdown = list.join('').trim();
        const kept = (text: string) => text.replace(/[*_[\]!()#x ]/g, '');
        expect(kept(plainText(inlinesOf(markdown)))).toBe(kept(markdown));
      }),
    );
  });
});

/** marked's tokens in the same brief form, as the judge of what CommonMark means. */
function briefTokens(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      const inner = 'tokens' in token && token.tokens ? briefTokens(token.tokens) : '';
      if (token.type === 'em' || token.type === 'strong') return `${token.type}(${inner})`;
      if (token.type === 'link') return `[${inner}](${token.href})`;
      return inner || ('text' in token ? token.text : token.raw);
    })
    .join('');
}

test('agrees with marked about emphasis, strong and links', () => {
  const word = fc.constantFrom('war', 'Öl', 'in', '2024', 'so.');
  const list = (...parts: readonly fc.Arbitrary<string>[]) =>
    fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 4 }).map((texts) => texts.join(' '));
  // Words at both ends and no mark within its like: nobody writes that, and marked itself stumbles over it.
  const marked = (mark: string, inner: fc.Arbitrary<string>) =>
    fc.tuple(word, inner, word).map(([first, text, last]) => `${mark}${first} ${text} ${last}${mark}`);
  const links = fc.oneof(
    word.map((text) => `[${text}](#flow-${text.length})`),
    word.map((text) => `[*${text}*](https://example.org/)`),
  );
  const prose = list(
    word,
    links,
    marked('_', list(word, links, marked('**', list(word, links)))),
    marked('**', list(word, links, marked('*', list(word, links)))),
  );
  fc.assert(
    fc.property(prose, (text) => {
      const markdown = `So ${text}`;
      const [paragraph] = Lexer.lex(markdown);
      const expected = briefTokens(paragraph && 'tokens' in paragraph ? (paragraph.tokens ?? []) : []);
      expect(brief(inlinesOf(markdown))).toBe(expected);
    }),
    { numRuns: 500 },
  );
});
