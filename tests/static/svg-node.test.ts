import { describe, expect, test } from 'vitest';
import { serialiseSvg, shortNumber, svg, svgText } from '../../src/static/svg-node.ts';

describe('serialiseSvg', () => {
  test('escapes every text and attribute value', () => {
    const node = svg('g', { 'data-feature': `"><script>alert('1')</script>` }, [
      svgText('text', {}, '<b> & "ü"'),
    ]);
    expect(serialiseSvg(node)).toBe(
      '<g data-feature="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"><text>&lt;b&gt; &amp; &quot;ü&quot;</text></g>',
    );
  });

  test('replaces what XML does not allow at all', () => {
    expect(serialiseSvg(svgText('text', {}, 'a\u0000b\u001fc\ufffed\ud800e\tf\n'))).toBe(
      '<text>a\ufffdb\ufffdc\ufffdd\ufffde\tf\n</text>',
    );
    expect(serialiseSvg(svgText('text', {}, '평양 😀'))).toBe('<text>평양 😀</text>');
  });

  test('leaves out what is undefined and children that are null', () => {
    expect(serialiseSvg(svg('g', { a: undefined, b: 1 }, [null, svg('path', {})]))).toBe(
      '<g b="1"><path/></g>',
    );
    expect(svg('g', {}, [null])).toEqual({ tag: 'g', attrs: {} });
  });
});

test('numbers are short', () => {
  expect([1.25, -0.04, 10, 0.05, 1e-9, -5.67].map((value) => shortNumber(value))).toEqual([
    '1.3',
    '0',
    '10',
    '0.1',
    '0',
    '-5.7',
  ]);
  expect(shortNumber(12.3456, 2)).toBe('12.35');
});
