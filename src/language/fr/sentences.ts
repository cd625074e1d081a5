import type { ClaimPhrase, ClaimWords, sentences as english } from '../en/sentences.ts';

interface Prepositions {
  readonly from: string;
  readonly to: string;
  /** Before the name where it follows "via". */
  readonly article: string;
}

const FEMININE: Prepositions = { from: 'de ', to: 'en ', article: 'la ' };
const FEMININE_VOWEL: Prepositions = { from: 'd’', to: 'en ', article: 'l’' };
const MASCULINE: Prepositions = { from: 'du ', to: 'au ', article: 'le ' };
const MASCULINE_VOWEL: Prepositions = { from: 'd’', to: 'en ', article: 'l’' };
const PLURAL: Prepositions = { from: 'des ', to: 'aux ', article: 'les ' };
/** Regions and the like keep their article: "de l’oblast de Koursk dans l’oblast de Koursk". */
const REGION: Prepositions = { from: 'de la ', to: 'dans la ', article: 'la ' };
const REGION_VOWEL: Prepositions = { from: 'de l’', to: 'dans l’', article: 'l’' };

const TOWN: Prepositions = { from: 'de ', to: 'à ', article: '' };
const TOWN_VOWEL: Prepositions = { from: 'd’', to: 'à ', article: '' };

/** Names of places that stand with an article, by their first word or whole. */
const WITH_ARTICLE: readonly (readonly [RegExp, Prepositions])[] = [
  [/^(États-Unis|Pays-Bas|Philippines|Émirats)/, PLURAL],
  [/^(Japon|Canada|Mexique|Brésil|Liban|Soudan|Pakistan|Vietnam|Royaume-Uni|Yémen|Kazakhstan)$/, MASCULINE],
  [/^(Iran|Irak|Afghanistan|Ouzbékistan|Alaska|Azerbaïdjan)$/, MASCULINE_VOWEL],
  [/^(Ukraine|Allemagne|Inde|Italie|Espagne|Europe|Afrique|Asie|Égypte|Arménie|Estonie)$/, FEMININE_VOWEL],
  [/^(Russie|Chine|France|Pologne|Turquie|Syrie|Mongolie|Biélorussie|Géorgie|Roumanie)$/, FEMININE],
  [/^(Corée|Crimée|Suisse|Libye|Lettonie|Lituanie|Moldavie|Finlande|Norvège|Suède)\b/, FEMININE],
  [/^(Oblast|oblast|Union européenne)\b/, REGION_VOWEL],
  [/^(Région|région|Province|province|République|république)\b/, REGION],
];

function prepositions(name: string): Prepositions {
  const known = WITH_ARTICLE.find(([names]) => names.test(name))?.[1];
  if (known) return known;
  return /^[AEIOUYÀÂÉÈÊËÎÏÔÖÙÛÜ]/i.test(name) ? TOWN_VOWEL : TOWN;
}

/** "d’Ukraine en passant par la Russie à Rajin": nothing is said of the way but where it leads through. */
const ends = (start: string, via: readonly string[], end: string) => {
  const [from, to] = [prepositions(start).from, prepositions(end).to];
  const through = via.map((name) => `${prepositions(name).article}${name}`).join(', ');
  return `${from}${start}${through && ` via ${through}`} ${to}${end}`;
};

const THINGS = {
  existence: 'le fait',
  amount: 'la quantité',
  route: 'l’itinéraire',
  effect: 'l’effet',
} as const;
/** The same after "parle", with its preposition. */
const OF_THINGS = { amount: 'de la quantité', route: 'de l’itinéraire', effect: 'de l’effet' } as const;

function claim({ stance, subject, amounts, ends: ownEnds, isCountable, isPlural }: ClaimWords): ClaimPhrase {
  const phrase = (one: string, other: string, what: string): ClaimPhrase => ({
    verb: isPlural ? other : one,
    what,
  });
  const way = ownEnds === undefined ? '' : ` ${ownEnds}`;
  const noNumber = isCountable && subject === 'existence' ? ' sans donner de chiffre' : '';
  const thing = `${amounts ?? THINGS[subject]}${way}`;
  switch (stance) {
    case 'denies':
      return phrase('dément', 'démentent', thing);
    case 'questions':
      return phrase('met en doute', 'mettent en doute', thing);
    case 'confirms':
      return phrase('confirme', 'confirment', amounts ? thing : `${thing}${noNumber}`);
    case 'estimates':
      if (amounts) return phrase('avance une estimation\u00a0:', 'avancent une estimation\u00a0:', thing);
      if (subject === 'existence')
        return phrase('tient', 'tiennent', `le fait pour probable${way}${noNumber}`);
      return phrase('estime', 'estiment', thing);
    case 'states':
      if (amounts) return phrase('donne un chiffre\u00a0:', 'donnent un chiffre\u00a0:', thing);
      if (subject === 'existence') return phrase('affirme', 'affirment', `${thing}${noNumber}`);
      return phrase('parle', 'parlent', `${OF_THINGS[subject]}${way}`);
  }
}

/** Status words that agree with the livraisons they count. */
const COUNTED: Readonly<Record<string, { readonly one: string; readonly other: string }>> = {
  confirmé: { one: 'confirmée', other: 'confirmées' },
  affirmé: { one: 'affirmée', other: 'affirmées' },
  contesté: { one: 'contestée', other: 'contestées' },
  démenti: { one: 'démentie', other: 'démenties' },
  'statut inconnu': { one: 'de statut inconnu', other: 'de statut inconnu' },
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Full sentences that describe a feature, a claim, a dispatch. */
export const sentences: typeof english = {
  date: {
    unknown: 'date inconnue',
    about: (date) => `vers ${date}`,
    uncertain: (date) => `${date} (incertain)`,
    time: (day, time, zone) => `${day}, ${time} (${zone})`,
    range: (start, end) => `${start} à ${end}`,
    since: (date) => `depuis ${date}`,
    until: (date) => `jusqu’à ${date}`,
  },
  when: {
    about: (_when, date) => `vers ${date}`,
    day: (date) => `le ${date}`,
    month: (date) => `en ${date}`,
    year: (date) => `en ${date}`,
    range: (start, end) => `entre ${start} et ${end}`,
    since: (date, isDay) => (isDay ? `depuis le ${date}` : `depuis ${date}`),
    until: (date, isDay) => (isDay ? `jusqu’au ${date}` : `jusqu’à ${date}`),
  },
  amount: {
    range: (low, high) => `${low} à ${high}`,
    of: (amount, of) => `${amount} (${of})`,
    none: 'aucun chiffre donné',
  },
  isPlural: (name) =>
    /^(États-Unis|Nations unies|Pays-Bas|Philippines|Émirats|Sources|Services|Forces|Autorités|Médias|Responsables|Troupes)\b/i.test(
      name,
    ) || /\b(sources|services|forces|officials|chiefs|troops)\b/i.test(name),
  claim,
  ends,
  claimSentence: (speaker, verb, what, details) =>
    `${capitalised(speaker)} ${verb} ${what}${details && ` (${details})`}.`,
  carriedBy: (names) => `relayé par ${names}`,
  knowing: {
    confirms: (speakers, isPlural) => `${speakers} le ${isPlural ? 'confirment' : 'confirme'}`,
    states: (speakers, isPlural) => `${speakers} l’${isPlural ? 'affirment' : 'affirme'}`,
    estimates: (speakers, isPlural) => `${speakers} ${isPlural ? 'donnent' : 'donne'} des estimations`,
    questions: (speakers, isPlural) => `${speakers} en ${isPlural ? 'doutent' : 'doute'}`,
    denies: (speakers, isPlural) => `${speakers} le ${isPlural ? 'démentent' : 'dément'}`,
    join: (parts) => `${capitalised(parts.join('\u202f; '))}.`,
    reason: {
      'both-parties': 'Les deux parties l’affirment',
      'official-act': 'Un acte officiel, qui se confirme de lui-même',
      monitor: 'Un observateur indépendant et d’autres l’affirment',
    },
    because: (reason, known) => `${reason}\u00a0: ${known}`,
    nobody: 'Personne ne dit d’où on le sait.',
  },
  flow: {
    head: (name, fromTo, when, status) => `${name} ${fromTo}${when && `, ${when}`}\u00a0: ${status}.`,
    figure: (amount, isOne) => `${isOne ? 'Chiffre avancé' : 'Chiffres avancés'}\u00a0: ${amount}.`,
    range: (amount) => `Fourchette des chiffres avancés\u00a0: ${amount}.`,
    upper: (amount) => `Le seul chiffre est un maximum\u00a0: ${amount}.`,
    noTotal: 'Personne ne donne de total.',
    noAmount: 'Personne ne donne de chiffre.',
    announced: 'Jusqu’ici, c’est seulement annoncé ou prévu.',
    possible: 'Jusqu’ici, c’est seulement tenu pour possible.',
  },
  event: {
    head: (name, when, place, status) => `${name}, ${when}${place && `, ${place}`}\u00a0: ${status}.`,
  },
  place: {
    head: (name, type, precision) => `${name}\u00a0: ${type}${precision && `, ${precision}`}.`,
  },
  dispatch: {
    flows: (count, number) => `${number} ${count < 2 ? 'livraison' : 'livraisons'}`,
    events: (count, number) => `${number} ${count < 2 ? 'événement' : 'événements'}`,
    withStatus: (number, status) =>
      `${number} ${COUNTED[status]?.[number === '1' ? 'one' : 'other'] ?? status}`,
    summary: (flows, statuses, events, when) =>
      `${flows}${statuses && `\u00a0: ${statuses}`}\u202f; ${events}${when && `, ${when}`}.`,
    none: 'Rien ne correspond à la sélection.',
  },
};
