import { describe, expect, test } from 'vitest';
import { issueSentence } from '../../src/model/issue-sentence.ts';
import { safeUrl } from '../../src/model/links.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { type ProseInline, parseProse } from '../../src/model/prose.ts';
import { readDispatch } from '../../src/model/read.ts';
import { dispatchOf, sample } from '../model/sample.ts';

/** Controls but tab and line ends, what turns the direction of writing, and halves of characters. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const HIDING = [
  '\u0000',
  '\u0007',
  '\u001b[2J',
  '\u007f',
  '\u0085',
  '\u009f',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udfff',
];

describe('characters that hide', () => {
  test.each(HIDING)('%j is in no text of a dispatch', (sign) => {
    const dispatch = dispatchOf(
      parseDispatch(sample([{ note: { en: `a${sign}b` } }], { title: { en: `Say${sign}` } })),
    );
    expect(JSON.stringify(dispatch)).not.toMatch(HIDDEN);
    expect(JSON.stringify(dispatch)).not.toMatch(/\\ud[89a-f]/);
    expect(() => encodeURIComponent(JSON.stringify(dispatch))).not.toThrow();
  });

  test.each(HIDING)('%j is in no sentence about what is wrong', (sign) => {
    const input = sample([{ by: `nobody${sign}` }], {
      actors: { [`evil${sign}`]: { name: 'E', kind: 'media' } },
      [`x${sign}`]: 1,
      lang: `e${sign}n`,
    });
    const results = [
      parseDispatch(input),
      readDispatch(`<${sign}html>`),
      parseDispatch({ type: `Po${sign}int` }),
    ];
    const issues = results.flatMap((result) => result.issues);
    expect(issues.length).toBeGreaterThan(2);
    for (const issue of issues) {
      for (const words of [issueSentence(issue, 'en'), issue.path, issue.found])
        expect(words).not.toMatch(HIDDEN);
    }
  });

  test('what languages need stays: joiners, marks of direction, accents', () => {
    const words = 'می‌خواهم \u200fא\u200e é é 👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 한국';
    expect(dispatchOf(parseDispatch(sample([], { title: { en: words } }))).title.en).toBe(words);
  });
});

describe('an address', () => {
  test.each([
    ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/'],
    ['https://ｅxample.org/', 'https://example.org/'],
    ['https://example.org\u3002evil.test/', 'https://example.org.evil.test/'],
    ['https:\\\\evil.test\\x', 'https://evil.test/x'],
    ['  https://example.org/ ', 'https://example.org/'],
    ['https://0x7f.1/', 'https://127.0.0.1/'],
  ])('%j shows where it really leads: %s', (text, url) => {
    expect(safeUrl(text)).toBe(url);
  });

  test.each([
    'java\nscript:alert(1)',
    ' \u0000javascript:alert(1)',
    'javascript&colon;alert(1)',
    'feed:javascript:alert(1)',
    'view-source:https://example.org',
    'about:blank',
    'ws://example.org',
    'https:',
    'https://@evil.test@/',
    'https://bank.example:443@evil.test/',
    'https://\u202eexample.org/',
    'http://[::1',
  ])('%j is none', (text) => {
    expect(safeUrl(text)).toBeNull();
  });
});

describe('a link in the story', () => {
  const linksIn = (inlines: readonly ProseInline[]): readonly string[] =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'text') return [];
      const inside = linksIn(inline.children);
      return inline.kind === 'link' && inline.target.kind === 'external'
        ? [inline.target.url, ...inside]
        : inside;
    });
  const links = (markdown: string) => parseProse(markdown).flatMap(({ inlines }) => linksIn(inlines));

  test.each([
    '[https://bank.example/login](https://evil.test/)',
    '[bank.example](https://evil.test)',
    '[*bank*.example](https://evil.test)',
    '[www.bank.example today](https://evil.test)',
    '[see https://bank.example now](https://bank.example.evil.test/)',
    '[аррӏе.com](https://apple.com)',
    '[apple.com](https://аррӏе.com)',
  ])('%s is none: its words name another address', (markdown) => {
    expect(links(markdown)).toEqual([]);
    const { issues } = parseDispatch(sample([{}], { text: { en: markdown } }));
    expect(issues).toMatchObject([{ rule: 'text-link-words', severity: 'warning' }]);
  });

  test.each([
    ['[as a paper wrote](https://example.org/a)', 'https://example.org/a'],
    ['[example.org](https://www.example.org/a)', 'https://www.example.org/a'],
    ['[www.example.org](https://example.org/a)', 'https://example.org/a'],
    ['[https://example.org/a](https://example.org/a?b)', 'https://example.org/a?b'],
    ['[the U.S. Army](https://army.example/)', 'https://army.example/'],
    ['[3.5 km, v. 1.2](https://example.org/)', 'https://example.org/'],
    ['[аррӏе.com](https://аррӏе.com)', 'https://xn--80ak6aa92e.com/'],
  ])('%s is one', (markdown, url) => {
    expect(links(markdown)).toEqual([url]);
  });

  test('costs no more than its length, whatever stands in it', () => {
    for (const part of ['a.', 'a', '-', 'www.', '//', ' ', '[', '](https://x.y)']) {
      const words = part.repeat(20_000 / part.length);
      const started = performance.now();
      links(`[${words}](https://example.org)`);
      expect(performance.now() - started, part).toBeLessThan(1_000);
    }
  });
});
