import { toJsonSchema } from '@valibot/to-json-schema';
import { wholeSchema } from '../src/model/schema.ts';

type Json = Record<string, unknown>;

/**
 * `schema.json` for editors: the shape of a dispatch as JSON Schema, made from the schema the reader itself uses,
 * with words on what each member means. What only a rule can check (references, dates, order) is not in it.
 */
export function dispatchJsonSchema(): Json {
  const { dispatch, definitions } = wholeSchema();
  const { $schema, $defs, ...root } = toJsonSchema(dispatch, {
    definitions,
    target: 'draft-2020-12',
    typeMode: 'input',
    // Checks that JSON Schema has no word for.
    ignoreActions: ['check', 'finite'],
  });
  const described = Object.entries($defs ?? {}).map(([name, definition]) => [
    name,
    withDescriptions(definition, DESCRIPTIONS[name] ?? {}),
  ]);
  return {
    $schema,
    title: 'Dispatch, version 1',
    description:
      'One news story as a GeoJSON FeatureCollection: its places, the flows between them, its events, and who says so.',
    ...withDescriptions(root, DESCRIPTIONS.dispatch ?? {}),
    $defs: Object.fromEntries(described),
  };
}

/** Words beside each member that has some, also where the members are those of `properties`. */
function withDescriptions(schema: unknown, words: Readonly<Record<string, string>>): Json {
  if (!isObject(schema)) return {};
  const { properties } = schema;
  if (!isObject(properties)) return schema;
  const described = Object.entries(properties).map(([member, value]) => {
    const inner = member === 'properties' ? withDescriptions(value, words) : value;
    const description = words[member];
    return [member, description === undefined || !isObject(inner) ? inner : { description, ...inner }];
  });
  return { ...schema, properties: Object.fromEntries(described) };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const DATE =
  'EDTF: 2024, 2024-06, 2024-06-19, a date-time with its offset; ~ about, ? uncertain, % both; XX unknown; a/b, a/.., ../b.';
const COMMON = {
  id: 'Unique in the file; part of addresses and of links in the text.',
  name: 'In the language of the file.',
  names: 'Names in other languages: BCP 47 tag → name.',
};

const DESCRIPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dispatch: {
    dispatch: 'Version of the format: "1".',
    id: 'Part of the address of the dispatch.',
    lang: 'BCP 47 tag of the language in which names without translation are written.',
    title: 'Headline: language → text.',
    features: 'Places, flows and events.',
    actors: 'Who speaks, sends, receives or acts: id → actor.',
    goods: 'What flows: id → goods.',
    sources: 'Where it was read: id → source, with the names of CSL-JSON where it has them.',
    units: 'Words for the units of amounts: id → unit.',
    summary: 'One or two sentences: language → text.',
    summaries:
      'The summary in plainer words (easy), and with more in it (advanced); `summary` is that between.',
    text: 'The story in Markdown (paragraphs, emphasis, links): language → text. [words](#id) ties a passage to a mark.',
    updated: `When the file was last checked. A flow without end goes on until then. ${DATE}`,
    license: 'Licence of the file, as text.',
    article: 'The article the dispatch is about.',
    corrections: 'What was wrong before, as a newspaper would say so.',
    view: 'What is shown first: bbox [west, south, east, north], time as a date or interval.',
    tasks: 'Tasks for a lesson, written by hand; a page adds others that it makes from the data.',
    sortings: 'How speakers sort the places and flows; each under its speaker’s name.',
  },
  actor: {
    name: COMMON.name,
    names: COMMON.names,
    kind: 'What kind of speaker; a monitor counts as independent if it is no part of a party or accuser.',
    partOf: 'Id of the actor this one is part of: an agency of its state.',
    iso: 'ISO 3166-1 alpha-2, for states.',
    wikidata: 'QID.',
  },
  goods: {
    name: COMMON.name,
    names: COMMON.names,
    category: 'Gives the hue.',
    unit: 'Id of the unit in which flows of these goods are measured and drawn.',
  },
  unit: {
    one: 'Word for one: language → text.',
    other: 'Word for several: language → text.',
    like: 'Id of the unit whose scale of widths this one shares.',
  },
  source: {
    type: 'CSL type, such as article-newspaper, report, webpage.',
    issued: DATE,
    accessed: DATE,
    URL: 'http or https.',
    seenVia: 'The copy through which the source was seen; such a source is named, not linked.',
  },
  amount: {
    value: 'As it was said; never a sum or a conversion of the editor’s.',
    unit: 'Id of a unit, or a plain word.',
    qualifier: 'The limit word of the speaker.',
    scope: 'total: all up to the day it was said; part (default): one shipment, period or addition.',
    of: 'What the amount is of: language → text.',
  },
  claim: {
    by: 'Id of the actor who says so.',
    stance: 'What the speaker does.',
    source: 'Id of the source, or several.',
    said: `When it was said. ${DATE}`,
    on: 'What the claim is about; existence by default.',
    phase: 'How far the thing is, in the words of the speaker; done by default.',
    amounts: 'Side by side as they were said, never added.',
    period: `The time the claim speaks of. ${DATE}`,
    carriedBy: 'Ids of the actors who passed the words on, in order.',
    from: 'Id of a place, where the claim names a finer end than the flow.',
    to: 'Id of a place, where the claim names a finer end than the flow.',
    via: 'Ids of places between the ends.',
    quote: 'The words themselves, in the language in which they were said.',
    note: 'Language → text.',
  },
  sorting: {
    id: 'Unique among the sortings.',
    by: 'Id of the actor who sorts like this.',
    names: 'What it is called: language → text.',
    groups:
      'Each with id, names, members (ids of places and flows; a flow follows the place it goes to) and claim: where the speaker says so, <id of the flow or event>/<number of the claim, from 0>.',
    note: 'Who put each member into its group, if that was not the speaker: language → text.',
  },
  task: {
    id: 'Unique among the tasks.',
    question: 'Language → text.',
    level: 'For whom; missing: for all.',
    options: 'To choose from, in the order in which they are shown; exactly one of options, pairs, answer.',
    pairs: 'What belongs together; the right sides are shown mixed.',
    answer: 'For an answer in words of one’s own: what a good one names.',
    explanation: 'Shown after an answer: language → text.',
    marks: 'Ids of places, flows and events to look at.',
    proof: 'The claims that prove it: <id of the flow or event>/<number of the claim, from 0>.',
  },
  placeFeature: {
    ...COMMON,
    country: 'ISO 3166-1 alpha-2.',
    precision: 'How exactly the place is known; unknown by default.',
    anchor: 'Id of the place at which lines to or from this area end.',
  },
  flowFeature: {
    ...COMMON,
    from: 'Id of a place.',
    to: 'Id of a place.',
    goods: 'Id of the goods; two kinds of goods are two flows.',
    status: 'Whether the flow exists, not how large it is.',
    claims: 'Who says so; at least one.',
    sender: 'Id of an actor.',
    receiver: 'Id of an actor.',
    route: 'schematic (default): only the ends are known.',
    start: DATE,
    end: DATE,
  },
  eventFeature: {
    ...COMMON,
    start: DATE,
    end: DATE,
    at: 'Id of a place.',
    actors: 'Ids of the actors who took part.',
    claims: 'Who says so; at least one.',
  },
};
