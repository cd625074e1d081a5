import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFiles, filesUnder, ROOT } from '../helpers/source-files.ts';

const MOST_LINES = 500;
const USUAL_LINES = 300;

const files = codeFiles('src').map((file) => ({
  file,
  text: readFileSync(join(ROOT, file), 'utf8'),
}));

describe('files', () => {
  test('none is over 500 lines, nine in ten are under 300', () => {
    const lines = files.map(({ file, text }) => ({ file, lines: text.split('\n').length }));
    expect(lines.filter((entry) => entry.lines > MOST_LINES)).toEqual([]);
    const long = lines.filter((entry) => entry.lines >= USUAL_LINES);
    expect(long.length / lines.length).toBeLessThanOrEqual(0.1);
  });

  test('names are in kebab-case, and there is no folder for odds and ends', () => {
    const odd = filesUnder('src').filter(
      (file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(basename(file)),
    );
    expect(odd).toEqual([]);
    expect(filesUnder('src').filter((file) => /\/(utils?|helpers|common|misc)\//.test(file))).toEqual([]);
  });

  test('no way from data into markup', () => {
    const sinks =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTML|unsafeHTML|unsafeSVG|unsafeStatic|srcdoc|DOMParser|createContextualFragment)\b|document\.write|new Function|\beval\(/;
    const hits = files.filter(({ text }) => sinks.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(hits.map(({ file }) => file)).toEqual([]);
  });

  test('no any, no silenced checks', () => {
    const hits = files.filter(({ text }) =>
      /:\s*any\b|\bas any\b|<any>|@ts-(ignore|nocheck|expect-error)/.test(text),
    );
    expect(hits.map(({ file }) => file)).toEqual([]);
  });
});
