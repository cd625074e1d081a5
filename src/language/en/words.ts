/** A verb or noun in both numbers. */
export interface TwoNumbers {
  readonly one: string;
  readonly other: string;
}

const verb = (one: string, other: string): TwoNumbers => ({ one, other });

/** Words for the format's enumerations; the keys are its values. */
export const words = {
  status: {
    confirmed: 'confirmed',
    claimed: 'claimed',
    disputed: 'disputed',
    denied: 'denied',
    unknown: 'status unknown',
  },
  /** What the speaker does, after the speaker's name; `other` for several speakers. */
  stance: {
    states: verb('says', 'say'),
    denies: verb('denies', 'deny'),
    confirms: verb('confirms', 'confirm'),
    estimates: verb('estimates', 'estimate'),
    questions: verb('questions', 'question'),
  },
  /** What a claim is about. */
  subject: {
    existence: 'whether it is so',
    amount: 'the amount',
    route: 'the route',
    effect: 'the effect',
  },
  phase: {
    done: 'done',
    ongoing: 'ongoing',
    announced: 'announced',
    planned: 'planned',
    possible: 'possible',
  },
  /** Before a number. */
  qualifier: {
    about: 'about',
    over: 'over',
    under: 'under',
    nearly: 'nearly',
    'up-to': 'up to',
    'at-least': 'at least',
  },
  scope: {
    total: 'in all',
    part: 'in part',
  },
  category: {
    people: 'people',
    arms: 'arms',
    food: 'food',
    energy: 'energy',
    technology: 'technology',
    information: 'information',
    money: 'money',
    other: 'other',
  },
  actorKind: {
    state: 'state',
    agency: 'government body',
    'state-media': 'state media',
    media: 'media',
    'think-tank': 'think tank',
    monitor: 'monitor',
    'armed-group': 'armed group',
    company: 'company',
    io: 'international organisation',
    person: 'person',
  },
  placeType: {
    country: 'country',
    region: 'region',
    capital: 'capital',
    city: 'city',
    port: 'port',
    station: 'station',
    base: 'base',
    site: 'site',
    sea: 'sea',
    other: 'place',
  },
  eventType: {
    meeting: 'meeting',
    call: 'call',
    statement: 'statement',
    publication: 'publication',
    agreement: 'agreement',
    vote: 'vote',
    attack: 'attack',
    battle: 'battle',
    deployment: 'deployment',
    delivery: 'delivery',
    other: 'event',
  },
  mode: {
    rail: 'by rail',
    road: 'by road',
    sea: 'by sea',
    air: 'by air',
    pipeline: 'by pipeline',
    message: 'as a message',
    unknown: 'means of transport unknown',
  },
  route: {
    schematic: 'schematic, not the real route',
    reported: 'reported route',
    tracked: 'tracked route',
  },
  precision: {
    exact: 'exact location',
    site: 'located to the site',
    city: 'located to the city',
    region: 'located to the region',
    country: 'located to the country',
    unknown: 'precision of the location unknown',
  },
};
