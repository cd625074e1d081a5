import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allMessagesFor } from '../../src/language/catalogue.ts';
import { failureSentence, issueSentence } from '../../src/model/issue-sentence.ts';
import { readDispatch } from '../../src/model/read.ts';
import { ROOT } from '../helpers/source-files.ts';

const FOLDER = 'tests/fixtures/bad';
const files = readdirSync(join(ROOT, FOLDER))
  .filter((file) => file.endsWith('.geojson'))
  .sort();
const readBad = (file: string) => readDispatch(readFileSync(join(ROOT, FOLDER, file), 'utf8'));

/** Rules that take a large file to break; they are tested where the limits are. */
const LARGE = ['bytes', 'depth', 'values', 'count', 'length', 'number'];

describe('a bad file for every rule', () => {
  test('every rule has one', () => {
    const broken = new Set(files.flatMap((file) => readBad(file).issues.map(({ rule }) => rule)));
    const rules = Object.keys(allMessagesFor('en').issues.rules);
    expect(rules.filter((rule) => !broken.has(rule) && !LARGE.includes(rule))).toEqual([]);
  });

  test.each(files)('%s breaks the rule it is named after', (file) => {
    const rule = file.replace('.geojson', '').replace('missing-root', 'missing');
    expect(readBad(file).issues.map((issue) => issue.rule)).toContain(rule);
  });

  test('says what is wrong, and where, in both languages', async () => {
    const report = files.map((file) => {
      const { issues, fatal } = readBad(file);
      const failure = fatal === null ? [] : [`fatal (${fatal}): ${failureSentence(issues, 'en')}`];
      const lines = issues.flatMap((issue) => [
        `${issue.severity} ${issue.rule} at ${issue.path || 'the root'}`,
        `  en: ${issueSentence(issue, 'en')}`,
        `  de: ${issueSentence(issue, 'de')}`,
      ]);
      return [`# ${file}`, ...failure, ...lines, ''].join('\n');
    });
    await expect(report.join('\n')).toMatchFileSnapshot(join(ROOT, FOLDER, 'sentences.txt'));
  });
});

describe('issueSentence', () => {
  const issue = { path: '', found: '', expected: '', severity: 'error', rule: 'file-empty' } as const;

  test('a rule from elsewhere is named, not hidden', () => {
    expect(issueSentence({ ...issue, rule: 'toString' }, 'en')).toBe('ToString.');
  });

  test('a language the interface does not have is answered in English', () => {
    expect(issueSentence(issue, 'ko')).toBe(issueSentence(issue, 'en'));
  });

  test('a slash in a name is no step of the path', () => {
    const input = {
      path: 'actors/a~1b/kind',
      found: '',
      expected: '',
      severity: 'error',
      rule: 'missing',
    } as const;
    expect(issueSentence(input, 'en')).toBe('Actor “a/b”: “kind” is missing.');
  });
});

test('several missing members make one sentence', () => {
  const { issues } = readDispatch('{"type": "FeatureCollection", "features": []}');
  expect(failureSentence(issues, 'en')).toBe(
    'The file is no dispatch: dispatch, id, lang, title, actors, goods and sources are missing.',
  );
  expect(failureSentence([], 'en')).toBe('');
});
