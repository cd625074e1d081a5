import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dispatchJsonSchema } from '../../scripts/dispatch-json-schema.ts';
import { ROOT } from '../helpers/source-files.ts';

/** Every `$ref` in a JSON Schema. */
function refsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === '$ref' && typeof member === 'string' ? [member] : refsOf(member),
  );
}

const schema = dispatchJsonSchema();

// After a change of the format: npx vitest run --project node tests/model/json-schema.test.ts -u
test('geodata/schema.json is up to date', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(join(ROOT, 'geodata/schema.json'));
});

test('every reference leads to a definition', () => {
  const { $defs } = schema;
  const names = new Set(Object.keys(Object($defs)).map((name) => `#/$defs/${name}`));
  expect(refsOf(schema).length).toBeGreaterThan(10);
  expect(refsOf(schema).filter((ref) => !names.has(ref))).toEqual([]);
});

test('unknown members are allowed everywhere', () => {
  expect(JSON.stringify(schema)).not.toMatch(/"additionalProperties":false/);
});

test('the root needs what the reader needs', () => {
  expect(schema.required).toEqual([
    'type',
    'dispatch',
    'id',
    'lang',
    'title',
    'actors',
    'goods',
    'sources',
    'features',
  ]);
});
