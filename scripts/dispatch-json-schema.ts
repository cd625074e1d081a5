import { toJsonSchema } from '@valibot/to-json-schema';
import { wholeSchema } from '../src/model/schema.ts';
import { SNIPPETS, VALUES, WORDS } from './schema-words.ts';

type Json = Record<string, unknown>;

/**
 * `schema.json` for editors: the shape of a dispatch as JSON Schema, made from the schema the reader itself uses,
 * with words on what each member and each value means. They stand apart, since pages have no use for them. What only a
 * rule can check (references, dates, order) is not in it.
 */
export function dispatchJsonSchema(): Json {
  const { dispatch, definitions } = wholeSchema();
  const { $schema, $defs, properties, ...root } = toJsonSchema(dispatch, {
    definitions,
    target: 'draft-2020-12',
    typeMode: 'input',
    // Checks that JSON Schema has no word for.
    ignoreActions: ['check', 'finite'],
  });
  const described = Object.entries($defs ?? {}).map(([name, definition]) => [
    name,
    explain(definition, name, ''),
  ]);
  return {
    $schema,
    title: 'Dispatch, version 1',
    description:
      'One news story as a GeoJSON FeatureCollection: its places, the flows between them, its events, and who says so.',
    ...explain({ ...root, properties: { $schema: { type: 'string' }, ...properties } }, 'dispatch', ''),
    $defs: Object.fromEntries(described),
  };
}

/** A schema with words beside each member and each value; `path` leads to it in its part of the file. */
function explain(schema: unknown, part: string, path: string): Json {
  if (!isObject(schema)) return {};
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key === 'properties' && isObject(value)) return [key, explainMembers(value, part, path)];
    if (key === 'items') return [key, { ...explain(value, part, path), ...snippetsAt(part, path) }];
    if ((key === 'anyOf' || key === 'oneOf') && Array.isArray(value)) {
      return [key, value.map((choice) => explain(choice, part, path))];
    }
    return [key, value];
  });
  return { ...Object.fromEntries(entries), ...valuesOf(schema) };
}

function explainMembers(members: Json, part: string, path: string): Json {
  return Object.fromEntries(
    Object.entries(members).map(([member, schema]) => {
      const way = path === '' ? member : `${path}.${member}`;
      return [member, { ...WORDS[part]?.[way], ...explain(schema, part, way) }];
    }),
  );
}

/** What the values of a list mean, in the order of the list; a word of VS Code's. */
function valuesOf({ enum: values }: Json): Json {
  if (!Array.isArray(values)) return {};
  const words = VALUES.find((known) => Object.keys(known).join() === values.join());
  return words ? { enumDescriptions: Object.values(words) } : {};
}

/** Another word of VS Code's. */
function snippetsAt(part: string, path: string): Json {
  const defaultSnippets = SNIPPETS[`${part}.${path}`];
  return defaultSnippets ? { defaultSnippets } : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
