import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import { readDispatch } from '../../src/model/read.ts';
import {
  eventSchema,
  flowSchema,
  optionalSchemas,
  placeSchema,
  recordSchemas,
  sortingSchema,
  taskSchema,
} from '../../src/model/schema.ts';
import {
  ACTOR_KINDS,
  CATEGORIES,
  CLAIM_SUBJECTS,
  EVENT_TYPES,
  LEVELS,
  MODES,
  PHASES,
  PLACE_TYPES,
  PRECISIONS,
  QUALIFIERS,
  ROUTES,
  SCOPES,
  STANCES,
  STATUSES,
} from '../../src/model/types.ts';

const page = readFileSync('docs/format.md', 'utf8');
/** What stands between backticks outside of blocks of code. */
const named = new Set(
  [...page.replaceAll(/```.*?```/gs, '').matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''),
);

test('the example of the page is a good dispatch', () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
  const { dispatch, issues } = readDispatch(example);
  expect(issues).toEqual([]);
  expect(dispatch?.features.map(({ id }) => id)).toEqual(['here', 'there', 'flow-flour']);
});

test('the page names every value of the format', () => {
  const values = [
    ...ACTOR_KINDS,
    ...CATEGORIES,
    ...CLAIM_SUBJECTS,
    ...EVENT_TYPES,
    ...LEVELS,
    ...MODES,
    ...PHASES,
    ...PLACE_TYPES,
    ...PRECISIONS,
    ...QUALIFIERS,
    ...ROUTES,
    ...SCOPES,
    ...STANCES,
    ...STATUSES,
  ];
  expect(values.filter((value) => !named.has(value))).toEqual([]);
});

test('the page names every member of the format', () => {
  const members = [
    ...Object.keys(optionalSchemas),
    ...Object.keys(recordSchemas),
    ...Object.keys(taskSchema.entries),
    ...Object.keys(sortingSchema.entries),
    ...Object.values(recordSchemas).flatMap((schema) => Object.keys(schema.entries)),
    ...[placeSchema, flowSchema, eventSchema].flatMap((schema) =>
      Object.keys(schema.entries.properties.entries),
    ),
  ];
  expect(members.filter((member) => !named.has(member))).toEqual([]);
});

test('the page gives the limits as they are', () => {
  const number = new Intl.NumberFormat('en');
  for (const limit of [LIMITS.features, LIMITS.records, LIMITS.claims, LIMITS.string, LIMITS.text]) {
    expect(page).toContain(number.format(limit));
  }
  expect(page).toContain(`${LIMITS.bytes / 1e6} MB, ${LIMITS.depth} levels`);
});
