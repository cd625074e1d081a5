/** What a claim says, in the format's words. */
export interface ClaimWords {
  readonly stance: 'states' | 'denies' | 'confirms' | 'estimates' | 'questions';
  readonly subject: 'existence' | 'amount' | 'route' | 'effect';
  /** Its amounts as a list, "nearly 16,000 containers"; missing where it gives none. */
  readonly amounts?: string;
  /** Its own ends, "from Rajin to Dunai". */
  readonly ends?: string;
  /** Whether a number could be expected: things that are counted, not a meeting and not know-how. */
  readonly isCountable: boolean;
  /** Whether the speaker's name takes a plural verb. */
  readonly isPlural: boolean;
}

/** The verb that follows the speaker, and what follows the verb. */
export interface ClaimPhrase {
  readonly verb: string;
  readonly what: string;
}

/** "from A by way of B to C" */
const ends = (from: string, via: readonly string[], to: string) => {
  const way = via.length === 0 ? '' : ` by way of ${via.join(', ')}`;
  return `from ${withArticle(from)}${way} to ${withArticle(to)}`;
};

/** English puts an article before few names of countries. */
function withArticle(name: string): string {
  const takesArticle =
    /^(USA|US|United (States|Kingdom|Arab)|Netherlands|Philippines|Soviet Union|European Union)/;
  return takesArticle.test(name) ? `the ${name}` : name;
}

function claim({ stance, subject, amounts, ends: ownEnds, isCountable, isPlural }: ClaimWords): ClaimPhrase {
  const verb = (one: string, other: string) => (isPlural ? other : one);
  const phrase = (one: string, other: string, what: string): ClaimPhrase => ({
    verb: verb(one, other),
    what,
  });
  const way = ownEnds === undefined ? '' : ` ${ownEnds}`;
  const noNumber = isCountable && subject === 'existence' ? ' without giving a number' : '';
  const thing = amounts ?? THINGS[subject];
  switch (stance) {
    case 'denies':
      return phrase('denies', 'deny', `${thing}${way}`);
    case 'questions':
      return phrase('questions', 'question', `${thing}${way}`);
    case 'confirms':
      return phrase('confirms', 'confirm', amounts ? `${thing}${way}` : `${thing}${way}${noNumber}`);
    case 'estimates':
      if (amounts) return phrase('estimates', 'estimate', `${amounts}${way}`);
      return phrase('assumes', 'assume', `${THINGS[subject]}${way}${noNumber}`);
    case 'states':
      if (amounts) return phrase('speaks', 'speak', `of ${amounts}${way}`);
      if (subject === 'existence') return phrase('says', 'say', `so${way && `,${way}`}${noNumber}`);
      return phrase('speaks', 'speak', `of ${THINGS[subject]}${way}`);
  }
}

const THINGS = { existence: 'it', amount: 'the amount', route: 'the route', effect: 'the effect' } as const;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Full sentences that describe a feature, a claim, a dispatch. */
export const sentences = {
  date: {
    unknown: 'date unknown',
    about: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    time: (day: string, time: string, zone: string) => `${day}, ${time} (${zone})`,
    range: (start: string, end: string) => `${start} to ${end}`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
  },
  /** The same within a sentence, with its preposition. */
  when: {
    about: (_when: string, date: string) => `around ${date}`,
    day: (date: string) => `on ${date}`,
    month: (date: string) => `in ${date}`,
    year: (date: string) => `in ${date}`,
    range: (start: string, end: string) => `from ${start} to ${end}`,
    since: (date: string, _isDay: boolean) => `since ${date}`,
    until: (date: string, _isDay: boolean) => `until ${date}`,
  },
  amount: {
    /** "16,000 containers": a number and its unit; French says "2 millions de barils". */
    counted: (number: string, unit: string) => `${number} ${unit}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    of: (amount: string, of: string) => `${amount} (${of})`,
    none: 'no number given',
  },
  isPlural: (name: string) => /\b(sources|services|forces|officials|chiefs|troops)\b/i.test(name),
  claim,
  ends,
  /** "Open Source Centre estimates nearly 16,000 containers (announced; 16 April 2025)." */
  claimSentence: (speaker: string, verb: string, what: string, details: string) =>
    `${capitalised(speaker)} ${verb} ${what}${details && ` (${details})`}.`,
  carriedBy: (names: string) => `carried by ${names}`,
  /** One part of "how do we know": speakers (as a list) and what they do. */
  knowing: {
    confirms: (speakers: string, isPlural: boolean) => `${speakers} ${isPlural ? 'confirm' : 'confirms'} it`,
    states: (speakers: string, isPlural: boolean) => `${speakers} ${isPlural ? 'say' : 'says'} so`,
    estimates: (speakers: string, isPlural: boolean) =>
      `${speakers} ${isPlural ? 'give' : 'gives'} estimates`,
    questions: (speakers: string, isPlural: boolean) =>
      `${speakers} ${isPlural ? 'question' : 'questions'} it`,
    denies: (speakers: string, isPlural: boolean) => `${speakers} ${isPlural ? 'deny' : 'denies'} it`,
    join: (parts: readonly string[]) => `${capitalised(parts.join('; '))}.`,
    reason: {
      'both-parties': 'Both sides say so',
      'official-act': 'An official act, which confirms itself',
      monitor: 'An independent monitor and others say so',
    },
    because: (reason: string, known: string) => `${reason}: ${known}`,
    nobody: 'Nobody says how it is known.',
  },
  flow: {
    head: (name: string, fromTo: string, when: string, status: string) =>
      `${name} ${fromTo}${when && `, ${when}`}: ${status}.`,
    figure: (amount: string, _isOne: boolean) => `The figure given is ${amount}.`,
    range: (amount: string) => `The figures given run from ${amount}.`,
    upper: (amount: string) => `The only figure is an upper limit: ${amount}.`,
    noTotal: 'Nobody gives a total.',
    noAmount: 'Nobody gives a number.',
    announced: 'So far it has only been announced or planned.',
    possible: 'So far it is only held to be possible.',
  },
  event: {
    head: (name: string, when: string, place: string, status: string) =>
      `${name}, ${when}${place && `, ${place}`}: ${status}.`,
  },
  place: {
    head: (name: string, type: string, precision: string) =>
      `${name}: ${type}${precision && `, ${precision}`}.`,
  },
  dispatch: {
    flows: (count: number, number: string) =>
      count === 1 ? `${number} supply flow` : `${number} supply flows`,
    events: (count: number, number: string) => (count === 1 ? `${number} event` : `${number} events`),
    withStatus: (number: string, status: string) => `${number} ${status}`,
    summary: (flows: string, statuses: string, events: string, when: string) =>
      `${flows}${statuses && `: ${statuses}`}; ${events}${when && `, ${when}`}.`,
    none: 'Nothing passes the filter.',
  },
};
