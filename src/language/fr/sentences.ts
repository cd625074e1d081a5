import type { ClaimPhrase, ClaimWords, sentences as english } from '../en/sentences.ts';
import {
  capitalised,
  counted,
  fromTo,
  startsWithVowel,
  uncapitalised,
  withArticle,
  withArticles,
} from './articles.ts';

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
      if (amounts) return phrase('évoque', 'évoquent', thing);
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

/** A date that begins with its day takes an article: "depuis le 1er mai 2024", "depuis mai 2024". */
const isDayFirst = (date: string) => /^\d{1,2}(er)? /.test(date);
const since = (date: string) => `depuis ${isDayFirst(date) ? 'le ' : ''}${date}`;
const until = (date: string) => (isDayFirst(date) ? `jusqu’au ${date}` : `jusqu’à ${date}`);
/** "du 7 mars 2024 à mai 2024", "d’octobre 2024 au 18 novembre 2024" */
const during = (start: string, end: string) => {
  const from = isDayFirst(start) ? 'du ' : startsWithVowel(start) ? 'd’' : 'de ';
  return `${from}${start} ${isDayFirst(end) ? 'au' : 'à'} ${end}`;
};

/** Full sentences that describe a feature, a claim, a dispatch. */
export const sentences: typeof english = {
  date: {
    unknown: 'date inconnue',
    about: (date) => `vers ${date}`,
    uncertain: (date) => `${date} (incertain)`,
    time: (day, time, zone) => `${day}, ${time} (${zone})`,
    range: (start, end) => `${start} – ${end}`,
    since,
    until,
  },
  when: {
    about: (_when, date) => `vers ${date}`,
    day: (date) => `le ${date}`,
    month: (date) => `en ${date}`,
    year: (date) => `en ${date}`,
    range: during,
    since,
    until,
  },
  amount: {
    counted,
    range: (low, high) => `${low} à ${high}`,
    of: (amount, of) => `${amount} (${of})`,
    none: 'aucun chiffre donné',
  },
  isPlural: (name) =>
    /^(États-Unis|Nations unies|Pays-Bas|Philippines|Émirats|Sources|Services|Forces|Autorités|Médias|Responsables|Troupes)\b/i.test(
      name,
    ) || /\b(sources|services|forces|officials|chiefs|troops)\b/i.test(name),
  claim,
  ends: fromTo,
  claimSentence: (speaker, verb, what, details) => {
    // The parts of what is added are set off by semicolons, which French puts a thin space before.
    const added = details && ` (${details.replaceAll('; ', '\u202f; ')})`;
    return `${capitalised(withArticle(speaker))} ${verb} ${what}${added}.`;
  },
  carriedBy: (names) => `relayé par ${withArticles(names)}`,
  knowing: {
    confirms: (speakers, isPlural) => `${speakers} le ${isPlural ? 'confirment' : 'confirme'}`,
    states: (speakers, isPlural) => `${speakers} l’${isPlural ? 'affirment' : 'affirme'}`,
    estimates: (speakers, isPlural) => `${speakers} ${isPlural ? 'donnent' : 'donne'} des estimations`,
    questions: (speakers, isPlural) => `${speakers} en ${isPlural ? 'doutent' : 'doute'}`,
    denies: (speakers, isPlural) => `${speakers} le ${isPlural ? 'démentent' : 'dément'}`,
    join: (parts) => `${capitalised(parts.map(withArticles).join('\u202f; '))}.`,
    reason: {
      'both-parties': 'Les deux parties l’affirment',
      'official-act': 'Un acte officiel, qui se confirme de lui-même',
      monitor: 'Un observateur indépendant et d’autres l’affirment',
    },
    because: (reason, known) =>
      `${reason}\u00a0: ${/^(Les? |La |L’|Des )/.test(known) ? uncapitalised(known) : known}`,
    nobody: 'Personne ne dit d’où on le sait.',
  },
  flow: {
    head: (name, fromTo, when, status) => `${name} ${fromTo}${when && `, ${when}`}\u00a0: ${status}.`,
    figure: (amount) => `Chiffre avancé\u00a0: ${amount}.`,
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
