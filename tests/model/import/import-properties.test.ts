import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSentences, groupIssues } from '../../../src/model/import/describe-import.ts';
import { dispatchText } from '../../../src/model/import/import-dispatch.ts';
import { importFlows } from '../../../src/model/import/import-flows.ts';
import type { ImportResult } from '../../../src/model/import/types.ts';
import { readDispatch } from '../../../src/model/read.ts';

const cell = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'c',
    '50',
    '-91',
    '1,5',
    '1.234',
    '190',
    '0',
    '',
    '"',
    '"a"',
    '"x\ny"',
    '2024-02-30',
    '2024-02',
    '__proto__',
  ),
  fc.string({ maxLength: 6 }),
);
const delimiter = fc.constantFrom(',', ';', '\t');
const newline = fc.constantFrom('\n', '\r\n', '\r');

function table(head: readonly string[]) {
  return fc
    .tuple(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), delimiter, newline, fc.boolean())
    .map(([rows, between, end, hasMark]) => {
      const lines = [head, ...rows].map((cells) => cells.join(between));
      return `${hasMark ? '\ufeff' : ''}${lines.join(end)}`;
    });
}

const locations = fc.oneof(table(['id', 'name', 'lat', 'lon']), fc.string());
const flows = fc.oneof(table(['Origin', 'dest', 'count', 'time']), fc.string());
const limits = fc.constantFrom(
  { features: 5000, bytes: 5e6 },
  { features: 3, bytes: 5e6 },
  { features: 99, bytes: 900 },
);

function holds(result: ImportResult): void {
  for (const file of ['locations', 'flows'] as const) {
    const { read, kept, leftOut } = result.counts[file];
    expect(kept + leftOut).toBe(read);
    if (result.kind === 'failed') continue;
    const lines = result.issues.filter((issue) => issue.file === file && issue.skips).map(({ line }) => line);
    // Whatever is left out is said, line by line.
    expect(new Set(lines).size).toBe(leftOut);
  }
  for (const lang of ['de', 'en']) {
    const sentences = [
      ...countSentences(result, lang),
      ...groupIssues(result, lang, 3).flatMap((group) => group.sentences),
    ];
    expect(sentences.filter((sentence) => /undefined|NaN/.test(sentence))).toEqual([]);
  }
}

test('whatever the files hold: nothing throws, no row is lost, and what comes out is sound', () => {
  fc.assert(
    fc.property(locations, flows, limits, (places, lines, most) => {
      const result = importFlows(
        { name: 'l.csv', text: places },
        { name: 'f.csv', text: lines },
        { lang: 'en' },
        most,
      );
      holds(result);
      if (result.kind === 'failed') return;
      const { fatal, issues } = readDispatch(dispatchText(result.dispatch));
      expect(fatal).toBeNull();
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      if (result.kind === 'dispatch') {
        const { length } = result.dispatch.features;
        expect(length).toBe(result.counts.locations.kept + result.counts.flows.kept);
      } else {
        expect(result.columns.from).toHaveLength(result.counts.flows.kept);
        expect(
          [...result.columns.from, ...result.columns.to].every((place) => place < result.places.length),
        ).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
