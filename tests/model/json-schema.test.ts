import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
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

interface Node {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly items?: Node;
  readonly additionalProperties?: Node;
}

/** Every schema in a schema, with the JSON pointer to it; the schemas of members are marked as such. */
function nodesOf(node: Node, path = '', isMember = false): readonly (readonly [string, Node, boolean])[] {
  const { properties = {}, $defs = {}, anyOf = [], oneOf = [], items, additionalProperties } = node;
  return [
    [path, node, isMember],
    ...Object.entries(properties).flatMap(([key, inner]) =>
      nodesOf(inner, `${path}/properties/${key}`, true),
    ),
    ...Object.entries($defs).flatMap(([key, inner]) => nodesOf(inner, `${path}/$defs/${key}`)),
    ...anyOf.flatMap((inner, index) => nodesOf(inner, `${path}/anyOf/${index}`)),
    ...oneOf.flatMap((inner, index) => nodesOf(inner, `${path}/oneOf/${index}`)),
    ...(items ? nodesOf(items, `${path}/items`) : []),
    ...(additionalProperties ? nodesOf(additionalProperties, `${path}/additionalProperties`) : []),
  ];
}

const schema = dispatchJsonSchema();
// `enumDescriptions` and `defaultSnippets` are words of VS Code's.
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

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

const nodes = nodesOf(schema);

test('every member says what it is, and every value of a list what it means', () => {
  const members = nodes.filter(([, , isMember]) => isMember);
  expect(members.length).toBeGreaterThan(100);
  expect(members.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  const lists = nodes.filter(([, node]) => node.enum);
  const silent = lists.filter(([, node]) => node.enumDescriptions?.length !== node.enum?.length);
  expect(silent.map(([path]) => path)).toEqual([]);
  expect(lists.length).toBeGreaterThan(13);
});

test('examples are such as the schema allows', () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(schema, 'dispatch');
  const wrong = nodes.flatMap(([path, { examples = [] }]) =>
    examples
      .filter((example) => !ajv.validate({ $ref: `dispatch#${path}` }, example))
      .map((example) => `${path} ${JSON.stringify(example)}: ${ajv.errorsText()}`),
  );
  expect(wrong).toEqual([]);
});

const folder = join(ROOT, 'geodata/dispatches');

test.each(readdirSync(folder))('another validator finds nothing wrong with %s', (name) => {
  validate(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  expect(validate.errors ?? []).toEqual([]);
});

test('and finds what is wrong', () => {
  const file = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/minimal.geojson'), 'utf8'));
  expect(validate(file)).toBe(true);
  expect(validate({ ...file, lang: 'no language' })).toBe(false);
  expect(validate({ ...file, actors: { x: { name: 'X', kind: 'wizard' } } })).toBe(false);
});
