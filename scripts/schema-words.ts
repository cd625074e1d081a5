import type {
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
} from '../src/model/types.ts';

/** What an editor says about a member: a sentence, and values one might write. */
export interface Words {
  readonly description: string;
  readonly examples?: readonly unknown[];
}

/** By the path of the member in its part of the file; steps through lists are not counted. */
export type WordsOfPart = Readonly<Record<string, Words>>;

const say = (description: string, ...examples: readonly unknown[]): Words =>
  examples.length === 0 ? { description } : { description, examples };

const EDTF =
  'EDTF: 2024, 2024-06, 2024-06-19, a date-time with its offset; ~ about, ? uncertain, % both; XX unknown; a/b, a/.., ../b.';
const date = (what: string) => say(`${what} ${EDTF}`, '2024-06-19', '2024-06~', '2023/2024-06', '2023-09/..');
const map = (what: string, ...examples: readonly unknown[]) => say(`${what}: language → text.`, ...examples);
const PROOF = '<id of the flow or event>/<number of the claim, from 0>';

/** Members of a feature's `properties`. */
function inside(words: WordsOfPart): WordsOfPart {
  return Object.fromEntries(Object.entries(words).map(([member, word]) => [`properties.${member}`, word]));
}

const FEATURE: WordsOfPart = {
  type: say('Always "Feature", as GeoJSON wants it.', 'Feature'),
  id: say('Unique in the file; part of addresses and of links in the text.', 'odesa', 'flow-wheat'),
  properties: say('What the feature is: its kind, its name, and the rest.'),
  'geometry.type': say('As in GeoJSON.'),
  'geometry.coordinates': say('Longitude before latitude, in degrees: [30.73, 46.48].'),
};

const NAMES: WordsOfPart = {
  name: say('In the language of the file.', 'Odesa'),
  names: say('Names in other languages: BCP 47 tag → name.', { uk: 'Одеса', de: 'Odessa' }),
};

const CLAIMED: WordsOfPart = {
  status: say('Whether it exists, by what is said of it; never a word about a number.', 'claimed'),
  claims: say('Who says so; at least one.'),
};

export const WORDS: Readonly<Record<string, WordsOfPart>> = {
  dispatch: {
    $schema: say('Where the schema is, for editors.', 'https://example.org/schema.json'),
    type: say('Always "FeatureCollection", as GeoJSON wants it.', 'FeatureCollection'),
    dispatch: say('Version of the format: "1".', '1'),
    id: say('Part of the address of the dispatch.', 'grain-2022'),
    lang: say('BCP 47 tag of the language in which names without translation are written.', 'en', 'de'),
    title: map('Headline', { en: 'Who says that flour goes from here to there' }),
    features: say('Places, flows and events.'),
    actors: say('Who speaks, sends, receives or acts: id → actor.', {
      ministry: { name: 'Ministry of Trade', kind: 'agency' },
    }),
    goods: say('What flows: id → goods.', { flour: { name: 'flour', category: 'food', unit: 'tonnes' } }),
    sources: say('Where it was read: id → source, with the names of CSL-JSON where it has them.', {
      report: { type: 'report', title: 'Yearly report', URL: 'https://example.org/report' },
    }),
    units: say('Words for the units of amounts: id → unit.', {
      tonnes: { one: { en: 'tonne' }, other: { en: 'tonnes' } },
    }),
    summary: map('One or two sentences'),
    summaries: say(
      'The summary in plainer words (easy), and with more in it (advanced); `summary` is that between.',
    ),
    'summaries.easy': map('In plainer words'),
    'summaries.advanced': map('With more in it'),
    text: say(
      'The story in Markdown (paragraphs, emphasis, links): language → text. [words](#id) ties a passage to a mark.',
      { en: 'The ministry says that [flour](#flow-flour) left in May.' },
    ),
    updated: date('When the file was last checked. A flow without end goes on until then.'),
    license: say('Licence of the file, as text.', 'CC BY 4.0'),
    article: say('The article the dispatch is about.'),
    'article.title': say('Its headline, as it stood there.'),
    'article.lang': say('BCP 47 tag of its language.', 'en'),
    'article.publisher': say('Who brought it out.'),
    'article.published': date('When it appeared.'),
    'article.url': say('http or https.', 'https://example.org/article'),
    'article.rights': say('Whose it is, and what may be done with it.'),
    corrections: say('What was wrong before, as a newspaper would say so.'),
    'corrections.date': date('When it was put right.'),
    'corrections.text': map('What was wrong, and what is right'),
    view: say('What is shown first.'),
    'view.bbox': say(
      'West, south, east, north, in degrees; west is the larger where it crosses 180°.',
      [22, 40, 42, 52],
    ),
    'view.time': say('The time that is shown first, a date or an interval.', '2022-08/2023-07'),
    tasks: say('Tasks for a lesson, written by hand; a page adds others that it makes from the data.'),
    sortings: say('How speakers sort the places and flows; each under its speaker’s name.'),
  },
  actor: {
    name: say('In the language of the file.', 'Ministry of Trade'),
    names: say('Names in other languages: BCP 47 tag → name.', { de: 'Handelsministerium' }),
    kind: say(
      'What kind of speaker; a monitor counts as independent if it is no part of a party or accuser.',
      'agency',
    ),
    partOf: say('Id of the actor this one is part of: an agency of its state.', 'ukraine'),
    iso: say('ISO 3166-1 alpha-2, for states.', 'UA'),
    wikidata: say('Number in Wikidata.', 'Q212'),
  },
  goods: {
    name: say('In the language of the file.', 'wheat'),
    names: say('Names in other languages: BCP 47 tag → name.', { de: 'Weizen' }),
    category: say('Gives the hue.', 'food'),
    unit: say('Id of the unit in which flows of these goods are measured and drawn.', 'tonnes'),
  },
  unit: {
    one: map('Word for one', { en: 'tonne' }),
    other: map('Word for several', { en: 'tonnes' }),
    like: say('Id of the unit whose scale of widths this one shares.'),
  },
  source: {
    type: say(
      'CSL type, such as article-newspaper, report, webpage.',
      'report',
      'article-newspaper',
      'webpage',
    ),
    title: say('What it is called; it or `publisher` is needed.', 'Yearly report'),
    publisher: say('Who brought it out.', 'Ministry of Trade'),
    issued: date('When it appeared.'),
    author: say('Names of those who wrote it.', ['Jane Doe']),
    URL: say('http or https.', 'https://example.org/report'),
    accessed: date('When it was read.'),
    lang: say('BCP 47 tag of its language.', 'en'),
    tier: say('How near it is to what it tells, in a word of your own.', 'primary'),
    seenVia: say('The copy through which the source was seen; such a source is named, not linked.'),
  },
  amount: {
    value: say('As it was said; never a sum or a conversion of the editor’s.', 26500),
    min: say('The lower end, where a range was said.', 20000),
    max: say('The upper end, where a range was said.', 30000),
    unit: say('Id of a unit, or a plain word.', 'tonnes'),
    qualifier: say('The limit word of the speaker.', 'about'),
    scope: say(
      'total: all up to the day it was said; part (default): one shipment, period or addition.',
      'total',
    ),
    of: map('What the amount is of', { en: 'of it wheat' }),
  },
  claim: {
    by: say('Id of the actor who says so.', 'ministry'),
    stance: say('What the speaker does.', 'states'),
    source: say('Id of the source, or several.', 'report', ['report', 'article']),
    said: date('When it was said.'),
    on: say('What the claim is about; existence by default.', 'existence'),
    phase: say('How far the thing is, in the words of the speaker; done by default.', 'done'),
    amounts: say('Side by side as they were said, never added.', [
      { value: 5000, unit: 'tonnes', qualifier: 'about', scope: 'total' },
    ]),
    period: date('The time the claim speaks of.'),
    carriedBy: say('Ids of the actors who passed the words on, in order.', ['agency']),
    from: say('Id of a place, where the claim names a finer end than the flow.'),
    to: say('Id of a place, where the claim names a finer end than the flow.'),
    via: say('Ids of places between the ends.', ['istanbul']),
    route: say('How the way of this claim is known.', 'reported'),
    quote: say('The words themselves, in the language in which they were said.'),
    'quote.exact': say('A few words, as they were said.', 'there is no proof'),
    'quote.lang': say('BCP 47 tag of the language in which they were said.', 'en'),
    note: map('What a reader has to know about this claim'),
  },
  sorting: {
    id: say('Unique among the sortings.', 'by-income'),
    by: say('Id of the actor who sorts like this.', 'ministry'),
    names: map('What it is called', { en: 'By income' }),
    groups: say('What belongs together, by this speaker.'),
    'groups.id': say('Unique in this sorting.', 'rich'),
    'groups.names': map('What the group is called', { en: 'Rich countries' }),
    'groups.members': say(
      'Ids of places and flows, each in one group; a flow follows the place it goes to, unless a group names it.',
      ['spain', 'china'],
    ),
    'groups.claim': say(`Where the speaker puts them together: ${PROOF}.`, 'flow-flour/0'),
    note: map('Who put each member into its group, if that was not the speaker'),
  },
  task: {
    id: say('Unique among the tasks.', 'no-proof'),
    question: map('What is asked', { en: 'What does the ministry say with that?' }),
    level: say('For whom; missing: for all.', 'easy'),
    options: say(
      'To choose from, in the order in which they are shown; exactly one of options, pairs, answer.',
    ),
    'options.text': map('What one may choose', { en: 'That it doubts it.' }),
    'options.right': say('Whether it is right; false by default.', true),
    'options.because': map('Why it is not right'),
    pairs: say('What belongs together; the right sides are shown mixed.'),
    'pairs.left': map('The side that stands'),
    'pairs.right': map('The side that is looked for'),
    answer: say('For an answer in words of one’s own: what a good one names.'),
    explanation: map('Shown after an answer'),
    marks: say('Ids of places, flows and events to look at.', ['flow-flour']),
    proof: say(`The claims that prove it: ${PROOF}.`, ['flow-flour/0']),
  },
  placeFeature: {
    ...FEATURE,
    geometry: say('A point, an area, or null for a place that has an anchor, or is nowhere.', {
      type: 'Point',
      coordinates: [30.73, 46.48],
    }),
    ...inside({
      ...NAMES,
      kind: say('"place".', 'place'),
      type: say('What kind of place; its sign on the map.', 'city'),
      country: say('ISO 3166-1 alpha-2.', 'UA'),
      precision: say('How exactly the place is known; unknown by default.', 'city'),
      anchor: say('Id of the place at which lines to or from this area end.', 'kyiv'),
    }),
  },
  flowFeature: {
    ...FEATURE,
    geometry: say(
      'null for an arc between its ends; a line through way points, of ships for instance.',
      null,
    ),
    ...inside({
      ...NAMES,
      name: say('In the language of the file.', 'Wheat to Spain'),
      names: say('Names in other languages: BCP 47 tag → name.', { de: 'Weizen nach Spanien' }),
      kind: say('"flow": one kind of goods from one place to another.', 'flow'),
      from: say('Id of a place.', 'odesa'),
      to: say('Id of a place.', 'spain'),
      goods: say('Id of the goods; two kinds of goods are two flows.', 'wheat'),
      ...CLAIMED,
      sender: say('Id of an actor.', 'ukraine'),
      receiver: say('Id of an actor.', 'spain'),
      mode: say('How it travels.', 'sea'),
      route: say('How its way is known; schematic by default: only the ends are.', 'schematic'),
      start: date('The first day of which a claim speaks.'),
      end: date('The last one; without it, it goes on.'),
    }),
  },
  eventFeature: {
    ...FEATURE,
    geometry: say('A point, or null for an event at a place of the file, or nowhere.', null),
    ...inside({
      ...NAMES,
      name: say('In the language of the file.', 'The agreement is signed'),
      names: say('Names in other languages: BCP 47 tag → name.'),
      kind: say('"event".', 'event'),
      type: say('What kind of event.', 'agreement'),
      start: date('When it was, or began.'),
      end: date('When it was over.'),
      at: say('Id of a place.', 'istanbul'),
      actors: say('Ids of the actors who took part.', ['un', 'turkey']),
      ...CLAIMED,
    }),
  },
};

type WordsOf<List extends readonly string[]> = Readonly<Record<List[number], string>>;

const placeTypes: WordsOf<typeof PLACE_TYPES> = {
  country: 'A state.',
  region: 'A part of a state, or several states.',
  capital: 'The capital of a state: lines to the state end here.',
  city: 'A city, town or village.',
  port: 'A harbour.',
  station: 'A railway station or border crossing.',
  base: 'A military base.',
  site: 'A works, a store, a launch site.',
  sea: 'A sea or strait.',
  other: 'Anything else.',
};
const precisions: WordsOf<typeof PRECISIONS> = {
  exact: 'The point is the very spot.',
  site: 'Within the grounds.',
  city: 'Somewhere in the town.',
  region: 'Somewhere in the region.',
  country: 'Somewhere in the country.',
  unknown: 'Nobody says how exact.',
};
const modes: WordsOf<typeof MODES> = {
  rail: 'By train.',
  road: 'By lorry or on foot.',
  sea: 'By ship.',
  air: 'By plane.',
  pipeline: 'Through a pipe.',
  message: 'By word: a call, a data link.',
  unknown: 'Nobody says.',
};
const routes: WordsOf<typeof ROUTES> = {
  schematic: 'Only the ends are known; the line is drawn, not reported.',
  reported: 'A source gives the way.',
  tracked: 'It was followed: a ship’s signals, satellite pictures.',
};
const eventTypes: WordsOf<typeof EVENT_TYPES> = {
  meeting: 'People meet.',
  call: 'They speak on the telephone.',
  statement: 'Somebody says something in public.',
  publication: 'A report or an article appears.',
  agreement: 'Something is agreed or signed.',
  vote: 'Something is voted on.',
  attack: 'A strike or a raid.',
  battle: 'Fighting.',
  deployment: 'Forces arrive.',
  delivery: 'One delivery arrives or leaves.',
  other: 'Anything else.',
};
const statuses: WordsOf<typeof STATUSES> = {
  confirmed:
    'Both parties say so, or one admits it against its interest, or an independent monitor and another say so.',
  claimed: 'It is said, by one side or its friends, and nobody denies it.',
  disputed: 'It is said, and it is denied.',
  denied: 'It is only denied.',
  unknown: 'Nobody knows.',
};
const stances: WordsOf<typeof STANCES> = {
  states: 'Says that it is so.',
  denies: 'Says that it is not so.',
  confirms: 'A party acknowledges it.',
  estimates: 'Counted, computed or guessed it.',
  questions: 'Doubts it, without denying it.',
};
const subjects: WordsOf<typeof CLAIM_SUBJECTS> = {
  existence: 'That it is.',
  amount: 'How much it is.',
  route: 'Which way it goes.',
  effect: 'What comes of it.',
};
const phases: WordsOf<typeof PHASES> = {
  done: 'It has happened.',
  ongoing: 'It is happening.',
  announced: 'Whoever does it says that it will happen.',
  planned: 'Others say that it will happen.',
  possible: 'It may happen: told, never drawn.',
};
const qualifiers: WordsOf<typeof QUALIFIERS> = {
  about: 'about 5,000',
  over: 'more than 5,000',
  under: 'fewer than 5,000',
  nearly: 'nearly 5,000',
  'up-to': 'up to 5,000',
  'at-least': 'at least 5,000',
};
const scopes: WordsOf<typeof SCOPES> = {
  total: 'All up to the day it was said: this is what widths are drawn from.',
  part: 'One shipment, one period, one addition.',
};
const actorKinds: WordsOf<typeof ACTOR_KINDS> = {
  state: 'A state or its government.',
  agency: 'A ministry, a service, a spokesperson’s office.',
  'state-media': 'A medium that speaks for its state.',
  media: 'A newspaper, a broadcaster, a news agency.',
  'think-tank': 'An institute.',
  monitor: 'Somebody whose task it is to watch: independent unless it is part of a party.',
  'armed-group': 'Armed, and no state’s army.',
  company: 'A company.',
  io: 'An organisation of states.',
  person: 'A person.',
};
const categories: WordsOf<typeof CATEGORIES> = {
  people: 'Soldiers, workers, the wounded.',
  arms: 'Weapons and munitions.',
  food: 'Grain, oil, meat.',
  energy: 'Oil, gas, coal, current.',
  technology: 'Machines, parts, know-how.',
  information: 'Data, words, reports.',
  money: 'Payments.',
  other: 'Anything else.',
};
const levels: WordsOf<typeof LEVELS> = {
  easy: 'Plainer.',
  standard: 'Between.',
  advanced: 'Harder.',
};

/** What each value of a list means, for lists of which the keys are all values. */
export const VALUES: readonly Readonly<Record<string, string>>[] = [
  placeTypes,
  precisions,
  modes,
  routes,
  eventTypes,
  statuses,
  stances,
  subjects,
  phases,
  qualifiers,
  scopes,
  actorKinds,
  categories,
  levels,
];

/** What VS Code offers to write into a list, by the path of the list in its part of the file. */
export const SNIPPETS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'dispatch.features': [
    {
      label: 'place',
      body: {
        type: 'Feature',
        id: '$1',
        geometry: { type: 'Point', coordinates: ['^$2', '^$3'] },
        properties: { kind: 'place', name: '$4', type: 'city', precision: 'city' },
      },
    },
    {
      label: 'flow',
      body: {
        type: 'Feature',
        id: 'flow-$1',
        geometry: null,
        properties: {
          kind: 'flow',
          name: '$2',
          from: '$3',
          to: '$4',
          goods: '$5',
          status: 'claimed',
          claims: [{ by: '$6', stance: 'states', source: '$7', said: '$8' }],
        },
      },
    },
    {
      label: 'event',
      body: {
        type: 'Feature',
        id: 'event-$1',
        geometry: null,
        properties: {
          kind: 'event',
          name: '$2',
          type: '$3',
          start: '$4',
          status: 'claimed',
          claims: [{ by: '$5', stance: 'states', source: '$6', said: '$7' }],
        },
      },
    },
  ],
};
