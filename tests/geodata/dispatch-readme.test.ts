import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { claimed } from './north-korea-russia.ts';

const readme = readFileSync(join(ROOT, 'geodata/README.md'), 'utf8');

/** Rows of the tables of statuses: `| \`flow-troops\` | confirmed | why |`. */
const rows = [...readme.matchAll(/^\| `((?:flow|event)-[^`]+)` \| ([a-z]+) \| (.+) \|$/gm)];

describe('the table of statuses in geodata/README.md', () => {
  test('has one row for every flow and event, in the order of the file', () => {
    expect(rows.map(([, id]) => id)).toEqual(claimed.map(({ id }) => id));
  });

  test('gives the status that the file gives', () => {
    const inTable = rows.map(([, id, status]) => [id, status]);
    expect(inTable).toEqual(claimed.map(({ id, properties }) => [id, properties.status]));
  });

  test('gives a reason for each', () => {
    for (const [, id, , reason = ''] of rows) expect(reason.trim().length, id).toBeGreaterThan(20);
  });
});
