import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkText } from '../../../src/app/docs/check-text.ts';
import { excerpt } from '../../../src/app/docs/excerpt.ts';

const [, GOOD = ''] = /```json\n(.*?)```/s.exec(readFileSync('docs/format.md', 'utf8')) ?? [];
const lineOf = (words: string) => GOOD.slice(0, GOOD.indexOf(words)).split('\n').length;

test('a good dispatch has nothing to mend', () => {
  const { dispatch, issues, verdict } = checkText(GOOD);
  expect(dispatch?.id).toBe('flour');
  expect(issues).toEqual([]);
  expect(verdict).toBe('A good dispatch: 3 features, nothing to mend.');
});

test.each([
  ['a word that is none of the format', '"stance": "states"', '"stance": "sings"', 'error', 'sings'],
  ['an actor nobody knows', '"by": "ministry"', '"by": "minister"', 'error', 'minister'],
  ['a member that is missing', '"goods": "flour",', '"wares": "flour",', 'error', 'goods'],
  ['a latitude beyond the pole', '[20, 55]', '[20, 95]', 'error', '95'],
  [
    'a status that claims do not bear out',
    '"status": "claimed"',
    '"status": "confirmed"',
    'warning',
    'claimed',
  ],
])('%s is named with its line', (_, from, to, severity, word) => {
  const { issues } = checkText(GOOD.replace(from, to));
  const found = issues.find((issue) => issue.severity === severity && issue.sentence.includes(word));
  expect(found).toBeDefined();
  const isMissing = to.includes('wares');
  // What is not there has the line of what it is missing from.
  expect(found?.line).toBe(isMissing ? lineOf('"id": "flow-flour"') - 2 : lineOf(from));
});

test('what is no JSON is named by line and column', () => {
  const { dispatch, issues, verdict } = checkText(GOOD.replace('"lang": "en",', '"lang": "en"'));
  expect(dispatch).toBeNull();
  expect(issues.map(({ line }) => line)).toEqual([lineOf('"title"')]);
  expect(verdict).toMatch(/^This is no dispatch yet\. .*line 6/);
});

test('the first story is shown, whatever could be better in it', () => {
  const { dispatch, issues } = checkText(
    readFileSync('geodata/dispatches/north-korea-russia.geojson', 'utf8'),
  );
  expect(dispatch).not.toBeNull();
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('an excerpt stands around the first word that matches, and marks all that do', () => {
  const text = `${'before it '.repeat(20)}the Globe and globes ${'after it '.repeat(40)}`;
  const parts = excerpt(text, ['globe']);
  expect(parts.filter(({ isMatch }) => isMatch).map((part) => part.text)).toEqual(['Globe', 'globe']);
  const whole = parts.map((part) => part.text).join('');
  expect(whole).toMatch(/^… .* …$/);
  expect(whole.length).toBeLessThan(170);
});

test('an excerpt without a match is the beginning', () => {
  expect(excerpt('A short text.', ['xyz'])).toEqual([{ text: 'A short text.', isMatch: false }]);
  expect(excerpt('', [])).toEqual([{ text: '', isMatch: false }]);
});
