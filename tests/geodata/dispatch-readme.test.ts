import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { SHIPPED } from './shipped.ts';

const sections = readFileSync(join(ROOT, 'geodata/README.md'), 'utf8').split(/^## /m);

describe.each(SHIPPED)('what geodata/README.md says of $file', ({ file, claimed }) => {
  const section = sections.find((text) => text.startsWith(`\`dispatches/${file}\``)) ?? '';
  /** Rows of the tables of statuses: `| \`flow-troops\` | confirmed | why |`. */
  const rows = [...section.matchAll(/^\| `([^`]+)` \| ([a-z]+) \| (.+) \|$/gm)];
  const kinds = (kind: string) => claimed.filter(({ properties }) => properties.kind === kind);

  test('has a row with the status of the file for every flow and event, in its order', () => {
    const expected = [...kinds('flow'), ...kinds('event')];
    expect(rows.map(([, id, status]) => [id, status])).toEqual(
      expected.map(({ id, properties }) => [id, properties.status]),
    );
  });

  test('gives a reason for each status', () => {
    for (const [, id, , reason = ''] of rows) expect(reason.trim().length, id).toBeGreaterThan(20);
  });

  test('says where things come from, what is weak, what was left out, and the licence', () => {
    for (const heading of [
      'Where each thing comes from',
      'What is weak',
      'What was left out, and why',
      'Licence',
    ])
      expect(section).toContain(`### ${heading}`);
  });
});
