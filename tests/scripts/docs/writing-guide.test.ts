import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isClaimed } from '../../../src/model/dispatch-index.ts';
import { readDispatch } from '../../../src/model/read.ts';
import { ROOT } from '../../helpers/source-files.ts';

const GUIDES = [
  ['en', 'docs/writing.md'],
  ['de', 'docs/schreiben.md'],
] as const;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const exampleIn = (text: string) => /^```json\n([\s\S]*?)^```/m.exec(text)?.[1] ?? '';

describe.each(GUIDES)('the guide in %s', (lang, path) => {
  const text = read(path);
  const { dispatch, issues } = readDispatch(exampleIn(text));

  test('ends in a file with which nothing is wrong', () => {
    expect(issues).toEqual([]);
    expect(dispatch?.lang).toBe(lang);
  });

  test('says of its marks what the file says', () => {
    const marks = (dispatch?.features ?? []).filter(isClaimed);
    expect(marks.map(({ id, properties }) => [id, properties.status])).toEqual([
      ['flow-razoni', 'denied'],
      ['event-tartus', 'claimed'],
    ]);
    for (const { properties } of marks) expect(text).toContain(`\`${properties.status}\``);
  });

  test('takes its facts from the second story', () => {
    const shipped = JSON.parse(read('geodata/dispatches/grain-2022.geojson'));
    const find = (id: string) =>
      shipped.features.find((feature: { readonly id: string }) => feature.id === id)?.properties;
    const [flow] = (dispatch?.features ?? []).filter(isClaimed);
    const facts = (claims: readonly unknown[] = []) =>
      claims.map((claim) => {
        const { by, stance, said, phase, amounts } = Object(claim);
        return { by, stance, said, phase, amounts };
      });
    expect(facts(flow?.properties.claims)).toEqual(facts(find('f-razoni-tripoli').claims.slice(0, 2)));
    expect(flow?.properties.status).toBe(find('f-razoni-tripoli').status);
  });
});

test('both guides have the same parts', () => {
  const [english, german] = GUIDES.map(([, path]) => {
    const text = read(path);
    const count = (pattern: RegExp) => text.match(pattern)?.length;
    return [count(/^## /gm), count(/^\d\. /gm), count(/^\| /gm), count(/^- /gm)];
  });
  expect(german).toEqual(english);
});
