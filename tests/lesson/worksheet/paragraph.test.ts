import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BODY, paragraph, widthOf } from '../../../src/lesson/worksheet/paragraph.ts';
import { nodesOf } from '../../helpers/svg-tree.ts';

const linesOf = (block: ReturnType<typeof paragraph>) =>
  block.nodes
    .flatMap(nodesOf)
    .filter(({ tag }) => tag === 'text')
    .map((line) =>
      nodesOf(line)
        .map(({ text }) => text ?? '')
        .join('')
        .trimEnd(),
    );

describe('a paragraph', () => {
  test('keeps every word, in order, and no line is wider than there is room', () => {
    const word = fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.replace(/\s/g, 'x'));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 60, max: 600 }),
        (list, width) => {
          const text = list.join(' ');
          const lines = linesOf(paragraph([{ text }], BODY, width));
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) {
            if ([...line].length > 1) expect(widthOf(line, BODY)).toBeLessThanOrEqual(width + 0.01);
          }
        },
      ),
    );
  });

  test('sets runs as they are, and breaks only at spaces', () => {
    const block = paragraph(
      [{ text: 'Fragt: ', face: 'semibold' }, { text: 'Пхеньян', lang: 'ru' }, { text: ', 12\u00a0km' }],
      BODY,
      500,
    );
    const parts = block.nodes.flatMap(({ children = [] }) => children);
    expect(parts.map(({ text }) => text)).toEqual(['Fragt:', ' Пхеньян', ', 12\u00a0km']);
    expect(parts.map(({ attrs }) => [attrs.lang, attrs['font-weight']])).toEqual([
      [undefined, '600'],
      ['ru', undefined],
      [undefined, undefined],
    ]);
    const narrow = linesOf(paragraph([{ text: 'Moskau, 12\u00a0km' }], BODY, 70));
    expect(narrow).toEqual(['Moskau,', '12\u00a0km']);
  });

  test('has a space between its lines, but none within a word that is cut', () => {
    const text = (words: string) =>
      paragraph([{ text: words }], BODY, 70)
        .nodes.flatMap(nodesOf)
        .map((node) => node.text ?? '')
        .join('');
    expect(text('Moskau und Pjöngjang sagen')).toBe('Moskau und Pjöngjang sagen');
    expect(text('example.org/a-very-long-address x')).toBe('example.org/a-very-long-address x');
  });

  test('is nothing without words', () => {
    expect(paragraph([{ text: ' ' }], BODY, 100)).toEqual({ nodes: [], height: 0 });
  });
});
