import type { ClaimPhrase, ClaimWords, sentences as english } from '../en/sentences.ts';

interface Prepositions {
  readonly from: string;
  readonly via: string;
  readonly to: string;
}

const FEMININE: Prepositions = { from: 'von der', via: 'über die', to: 'in die' };
const MASCULINE: Prepositions = { from: 'vom', via: 'über den', to: 'in den' };
const NEUTER: Prepositions = { from: 'vom', via: 'über das', to: 'zum' };
const PLURAL: Prepositions = { from: 'von den', via: 'über die', to: 'in die' };
const WITHOUT_ARTICLE: Prepositions = { from: 'von', via: 'über', to: 'nach' };

/** Names of places that stand with an article, by their first word or whole. */
const WITH_ARTICLE: readonly (readonly [RegExp, Prepositions])[] = [
  [/^(Ukraine|Türkei|Schweiz|Mongolei|Slowakei|EU|Europäische Union|Krim)$/, FEMININE],
  [/^(Oblast|Region|Republik|Provinz|Volksrepublik|Straße|Meerenge|Brücke)\b/, FEMININE],
  [/^(Iran|Irak|Libanon|Jemen|Sudan|Südsudan)$/, MASCULINE],
  [/^(Hafen|Bahnhof|Stützpunkt|Flughafen)\b/, MASCULINE],
  [/^Kosmodrom\b/, NEUTER],
  [/^(USA|Niederlande|Philippinen)$/, PLURAL],
  [/^Häfen(?=\s|$)/, PLURAL],
  [/^Vereinigten? /, PLURAL],
];

const prepositions = (name: string) =>
  WITH_ARTICLE.find(([names]) => names.test(name))?.[1] ?? WITHOUT_ARTICLE;

/** "von der Ukraine über Rajin in die Oblast Kursk" */
const ends = (start: string, via: readonly string[], end: string) => {
  const way = via.map((name) => `${prepositions(name).via} ${name}`);
  return [`${prepositions(start).from} ${start}`, ...way, `${prepositions(end).to} ${end}`].join(' ');
};

const THINGS = { existence: 'es', amount: 'die Menge', route: 'den Weg', effect: 'die Wirkung' } as const;

function claim({ stance, subject, amounts, ends: ownEnds, isCountable, isPlural }: ClaimWords): ClaimPhrase {
  const phrase = (one: string, other: string, what: string): ClaimPhrase => ({
    verb: isPlural ? other : one,
    what,
  });
  const way = ownEnds === undefined ? '' : ` ${ownEnds}`;
  const noNumber = isCountable && subject === 'existence' ? ', ohne eine Zahl zu nennen' : '';
  const thing = `${amounts ?? THINGS[subject]}${way}`;
  switch (stance) {
    case 'denies':
      return phrase('bestreitet', 'bestreiten', thing);
    case 'questions':
      return phrase('bezweifelt', 'bezweifeln', thing);
    case 'confirms':
      return phrase('bestätigt', 'bestätigen', amounts ? thing : `${thing}${noNumber}`);
    case 'estimates':
      if (amounts) return phrase('schätzt', 'schätzen', thing);
      if (subject === 'existence') return phrase('nimmt', 'nehmen', `es an${way && `,${way}`}${noNumber}`);
      return phrase('schätzt', 'schätzen', thing);
    case 'states':
      if (amounts || subject !== 'existence') return phrase('nennt', 'nennen', thing);
      return phrase('sagt', 'sagen', `es${way && `,${way}`}${noNumber}`);
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Full sentences that describe a feature, a claim, a dispatch. */
export const sentences: typeof english = {
  date: {
    unknown: 'Datum unbekannt',
    about: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    time: (day, time, zone) => `${day}, ${time} Uhr (${zone})`,
    range: (start, end) => `${start} bis ${end}`,
    since: (date) => `seit ${date}`,
    until: (date) => `bis ${date}`,
  },
  when: {
    about: (when) => `etwa ${when}`,
    day: (date) => `am ${date}`,
    month: (date) => `im ${date}`,
    year: (date) => `im Jahr ${date}`,
    range: (start, end) => `von ${start} bis ${end}`,
    since: (date, isDay) => (isDay ? `seit dem ${date}` : `seit ${date}`),
    until: (date, isDay) => (isDay ? `bis zum ${date}` : `bis ${date}`),
  },
  amount: {
    counted: (number, unit) => `${number} ${unit}`,
    range: (low, high) => `${low} bis ${high}`,
    of: (amount, of) => `${amount} (${of})`,
    none: 'keine Zahl genannt',
  },
  isPlural: (name) =>
    /(^USA|Staaten|Nationen|Niederlande|Philippinen|Emirate|kräfte|truppen|behörden|medien|dienste|quellen|kreise)(?= (der|des|in|aus) |$)/i.test(
      name,
    ),
  claim,
  ends,
  claimSentence: (speaker, verb, what, details) =>
    `${capitalised(speaker)} ${verb} ${what}${details && ` (${details})`}.`,
  carriedBy: (names) => `überliefert durch ${names}`,
  knowing: {
    confirms: (speakers, isPlural) => `${speakers} ${isPlural ? 'bestätigen' : 'bestätigt'} es`,
    states: (speakers, isPlural) => `${speakers} ${isPlural ? 'sagen' : 'sagt'} es`,
    estimates: (speakers, isPlural) => `${speakers} ${isPlural ? 'geben' : 'gibt'} Schätzungen ab`,
    questions: (speakers, isPlural) => `${speakers} ${isPlural ? 'bezweifeln' : 'bezweifelt'} es`,
    denies: (speakers, isPlural) => `${speakers} ${isPlural ? 'bestreiten' : 'bestreitet'} es`,
    join: (parts) => `${capitalised(parts.join('; '))}.`,
    reason: {
      'both-parties': 'Beide Seiten sagen es',
      'official-act': 'Eine Amtshandlung, die sich selbst bestätigt',
      monitor: 'Ein unabhängiger Beobachter und andere sagen es',
    },
    because: (reason, known) => `${reason}: ${known}`,
    nobody: 'Niemand sagt, woher man es weiß.',
  },
  flow: {
    head: (name, fromTo, when, status) => `${name} ${fromTo}${when && `, ${when}`}: ${status}.`,
    figure: (amount, isOne) => `Genannt ${isOne ? 'wird' : 'werden'} ${amount}.`,
    range: (amount) => `Genannt werden ${amount}.`,
    upper: (amount) => `Genannt wird nur eine Obergrenze: ${amount}.`,
    noTotal: 'Eine Gesamtzahl nennt niemand.',
    noAmount: 'Eine Zahl nennt niemand.',
    announced: 'Bisher ist es nur angekündigt oder geplant.',
    possible: 'Bisher gilt es nur als möglich.',
  },
  event: {
    head: (name, when, place, status) => `${name}, ${when}${place && `, ${place}`}: ${status}.`,
  },
  place: {
    head: (name, type, precision) => `${name}: ${type}${precision && `, ${precision}`}.`,
  },
  dispatch: {
    flows: (count, number) => (count === 1 ? `${number} Lieferung` : `${number} Lieferungen`),
    events: (count, number) => (count === 1 ? `${number} Ereignis` : `${number} Ereignisse`),
    withStatus: (number, status) => `${number} ${status}`,
    summary: (flows, statuses, events, when) =>
      `${flows}${statuses && `: ${statuses}`}; ${events}${when && `, ${when}`}.`,
    none: 'Nichts passt zur Auswahl.',
  },
};
