import * as v from 'valibot';
import { isRecord, type PlainRecord } from './copy-plain.ts';
import { LIMITS } from './limits.ts';
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
} from './types.ts';

/*
 * The shape of a dispatch; what its values mean is checked by the rules. Objects are loose: members this
 * version does not know are kept. The message of a check names the rule it breaks.
 */

/** Ids of features, actors, goods, sources and units. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const LANGUAGE_PATTERN = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

const text = v.pipe(v.string(), v.maxLength(LIMITS.string, 'length'));
const name = v.pipe(text, v.minLength(1, 'empty'));
const id = v.pipe(v.string(), v.regex(ID_PATTERN, 'id'));
const language = v.pipe(v.string(), v.regex(LANGUAGE_PATTERN, 'language'));
const number = v.pipe(v.number(), v.finite('number'));
const languageMap = v.record(language, text);
const longLanguageMap = v.record(language, v.pipe(v.string(), v.maxLength(LIMITS.text, 'length')));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country'));
const ids = v.array(id);

const actorSchema = v.looseObject({
  name,
  kind: v.picklist(ACTOR_KINDS),
  names: v.optional(languageMap),
  partOf: v.optional(id),
  iso: v.optional(country),
  wikidata: v.optional(text),
});

const goodsSchema = v.looseObject({
  name,
  category: v.picklist(CATEGORIES),
  names: v.optional(languageMap),
  unit: v.optional(text),
});

const unitSchema = v.looseObject({
  one: v.optional(languageMap),
  other: v.optional(languageMap),
  like: v.optional(id),
});

const sourceSchema = v.looseObject({
  type: name,
  title: v.optional(text),
  publisher: v.optional(text),
  issued: v.optional(text),
  author: v.optional(v.array(text)),
  URL: v.optional(text),
  accessed: v.optional(text),
  lang: v.optional(language),
  tier: v.optional(text),
  seenVia: v.optional(text),
});

const amount = v.looseObject({
  value: v.optional(number),
  min: v.optional(number),
  max: v.optional(number),
  unit: name,
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  scope: v.optional(v.picklist(SCOPES)),
  of: v.optional(languageMap),
});

const claim = v.looseObject({
  by: id,
  stance: v.picklist(STANCES),
  source: v.union([id, v.pipe(ids, v.minLength(1, 'empty'))]),
  said: v.optional(text),
  on: v.optional(v.picklist(CLAIM_SUBJECTS)),
  phase: v.optional(v.picklist(PHASES)),
  amounts: v.optional(v.array(amount)),
  period: v.optional(text),
  carriedBy: v.optional(ids),
  from: v.optional(id),
  to: v.optional(id),
  via: v.optional(ids),
  route: v.optional(v.picklist(ROUTES)),
  quote: v.optional(v.looseObject({ exact: name, lang: language })),
  note: v.optional(languageMap),
});

const claims = v.pipe(v.array(claim), v.maxLength(LIMITS.claims, 'count'));
const common = { name, names: v.optional(languageMap) };

const placeProperties = v.looseObject({
  ...common,
  kind: v.literal('place'),
  type: v.optional(v.picklist(PLACE_TYPES)),
  country: v.optional(country),
  precision: v.optional(v.picklist(PRECISIONS)),
  anchor: v.optional(id),
});

const flowProperties = v.looseObject({
  ...common,
  kind: v.literal('flow'),
  from: id,
  to: id,
  goods: id,
  status: v.picklist(STATUSES),
  claims,
  sender: v.optional(id),
  receiver: v.optional(id),
  mode: v.optional(v.picklist(MODES)),
  route: v.optional(v.picklist(ROUTES)),
  start: v.optional(text),
  end: v.optional(text),
});

const eventProperties = v.looseObject({
  ...common,
  kind: v.literal('event'),
  type: v.picklist(EVENT_TYPES),
  start: text,
  status: v.picklist(STATUSES),
  claims,
  end: v.optional(text),
  at: v.optional(id),
  actors: v.optional(ids),
});

const position = v.pipe(v.array(number), v.minLength(2, 'position'), v.maxLength(3, 'position'));
const line = v.array(position);
const rings = v.array(line);
const point = v.looseObject({ type: v.literal('Point'), coordinates: position });

const placeGeometry = v.variant('type', [
  point,
  v.looseObject({ type: v.literal('Polygon'), coordinates: rings }),
  v.looseObject({ type: v.literal('MultiPolygon'), coordinates: v.array(rings) }),
]);
const flowGeometry = v.variant('type', [
  v.looseObject({ type: v.literal('LineString'), coordinates: line }),
  v.looseObject({ type: v.literal('MultiLineString'), coordinates: rings }),
]);
const eventGeometry = v.variant('type', [point]);

const feature = { type: v.literal('Feature'), id };

export const placeSchema = v.looseObject({
  ...feature,
  geometry: v.nullable(placeGeometry),
  properties: placeProperties,
});
export const flowSchema = v.looseObject({
  ...feature,
  geometry: v.nullable(flowGeometry),
  properties: flowProperties,
});
export const eventSchema = v.looseObject({
  ...feature,
  geometry: v.nullable(eventGeometry),
  properties: eventProperties,
});

const articleSchema = v.looseObject({
  title: name,
  lang: language,
  publisher: v.optional(text),
  published: v.optional(text),
  url: v.optional(text),
  rights: v.optional(text),
});

const viewSchema = v.looseObject({
  bbox: v.optional(
    v.pipe(
      v.tuple([number, number, number, number]),
      v.check((box) => isBox(box), 'bbox'),
    ),
  ),
  time: v.optional(text),
});

const summariesSchema = v.looseObject({
  easy: v.optional(longLanguageMap),
  advanced: v.optional(longLanguageMap),
});

/** Something to read: a language map with at least one text. */
const wording = v.pipe(
  languageMap,
  v.check((map) => Object.values(map).some((words) => words.trim() !== ''), 'empty'),
);

/** How many options or pairs a task may have: each has a letter. */
const MOST_CHOICES = 26;

export const taskSchema = v.looseObject({
  id,
  question: wording,
  level: v.optional(v.picklist(LEVELS)),
  options: v.optional(
    v.pipe(
      v.array(
        v.looseObject({
          text: wording,
          right: v.optional(v.boolean()),
          because: v.optional(languageMap),
        }),
      ),
      v.maxLength(MOST_CHOICES, 'count'),
    ),
  ),
  pairs: v.optional(
    v.pipe(v.array(v.looseObject({ left: wording, right: wording })), v.maxLength(MOST_CHOICES, 'count')),
  ),
  answer: v.optional(v.array(wording)),
  explanation: v.optional(languageMap),
  marks: v.optional(ids),
  proof: v.array(text),
});

export const sortingSchema = v.looseObject({
  id,
  by: id,
  names: wording,
  groups: v.pipe(
    v.array(v.looseObject({ id, names: wording, members: ids, claim: v.optional(text) })),
    v.minLength(1, 'empty'),
  ),
  note: v.optional(languageMap),
});

/** Members of the root that may be missing; one that is wrong is left out, and the rest is read. */
export const optionalSchemas = {
  summary: longLanguageMap,
  summaries: summariesSchema,
  text: longLanguageMap,
  updated: text,
  license: text,
  article: articleSchema,
  corrections: v.array(v.looseObject({ date: text, text: languageMap })),
  view: viewSchema,
  /** Each task is checked by itself, so that one that is wrong takes no other with it. */
  tasks: v.array(v.unknown()),
  /** Each by itself too. */
  sortings: v.array(v.unknown()),
} as const;

/** Records of the root: id → entry. `units` may be missing. */
export const recordSchemas = {
  actors: actorSchema,
  goods: goodsSchema,
  sources: sourceSchema,
  units: unitSchema,
} as const;

const core = {
  type: v.literal('FeatureCollection'),
  dispatch: v.string(),
  id: name,
  lang: language,
  title: v.pipe(
    languageMap,
    v.check((map) => Object.keys(map).length > 0, 'empty'),
  ),
};

const root = {
  ...core,
  actors: v.record(id, actorSchema),
  goods: v.record(id, goodsSchema),
  sources: v.record(id, sourceSchema),
  units: v.optional(v.record(id, unitSchema)),
  summary: v.optional(optionalSchemas.summary),
  summaries: v.optional(optionalSchemas.summaries),
  text: v.optional(optionalSchemas.text),
  updated: v.optional(optionalSchemas.updated),
  license: v.optional(optionalSchemas.license),
  article: v.optional(optionalSchemas.article),
  corrections: v.optional(optionalSchemas.corrections),
  view: v.optional(optionalSchemas.view),
  tasks: v.optional(v.array(taskSchema)),
  sortings: v.optional(v.array(sortingSchema)),
};

/** Some object, and no list, which `v.record` would take for one. */
export const entriesSchema = v.custom<PlainRecord>(isRecord, 'type');

/** What a root must have, or there is no dispatch; features and records are checked one by one. */
export const coreSchema = v.looseObject({
  ...core,
  features: v.array(v.unknown()),
  actors: entriesSchema,
  goods: entriesSchema,
  sources: entriesSchema,
});

/** A root from which everything of the wrong shape has been taken out, features apart. */
export const rootSchema = v.looseObject({ ...root, features: v.array(v.unknown()) });

export const idSchema = id;

/** RFC 7946, 5: west > east crosses 180°, south never lies above north. */
function isBox([west, south, east, north]: readonly [number, number, number, number]): boolean {
  return south <= north && south >= -90 && north <= 90 && Math.abs(west) <= 180 && Math.abs(east) <= 180;
}

/** The whole file, and the parts of it that have a name of their own; only for `schema.json`. */
export function wholeSchema() {
  return {
    dispatch: v.looseObject({
      ...root,
      features: v.array(v.union([placeSchema, flowSchema, eventSchema])),
    }),
    definitions: {
      languageMap,
      actor: actorSchema,
      goods: goodsSchema,
      unit: unitSchema,
      source: sourceSchema,
      amount,
      claim,
      task: taskSchema,
      sorting: sortingSchema,
      position,
      placeFeature: placeSchema,
      flowFeature: flowSchema,
      eventFeature: eventSchema,
    },
  };
}
