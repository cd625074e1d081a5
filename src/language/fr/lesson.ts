import type { lesson as english } from '../en/lesson.ts';
import { capitalised, withArticle, withArticles } from './articles.ts';

const speaking = (speaker: string) => capitalised(withArticle(speaker));

const thing = (isFlow: boolean) => (isFlow ? 'cette livraison' : 'cet événement');

/** Les exercices s’adressent aux élèves en les tutoyant. */
export const lesson: typeof english = {
  kinds: {
    'find-place': 'Où est-ce\u202f?',
    direction: 'Dans quel sens\u202f?',
    'who-says': 'Qui dit quoi\u202f?',
    order: 'Qu’est-ce qui vient d’abord\u202f?',
    distance: 'À quelle distance\u202f?',
    bearing: 'Dans quelle direction pars-tu\u202f?',
    'local-time': 'Que montraient les horloges\u202f?',
    stated: 'Est-ce écrit\u202f?',
    confirmed: 'À quel point est-ce sûr\u202f?',
    'compare-amounts': 'Deux chiffres, un désaccord',
    own: 'Lire de près',
  },
  levels: { easy: 'facile', standard: 'moyen', advanced: 'difficile' },
  quoted: (words) => `«\u202f${words}\u202f»`,
  find: (place) => `Trouve ce lieu sur la carte\u00a0: ${place}.`,
  direction: (speaker, what, isPlural) =>
    `${speaking(speaker)} ${isPlural ? 'parlent' : 'parle'} de ceci\u00a0: «\u202f${what}\u202f». Dans quel sens cela est-il allé\u202f?`,
  who: {
    amount: (what, amount) =>
      `Qui avance ce chiffre à propos de «\u202f${what}\u202f»\u00a0: ${amount}\u202f?`,
    denies: (what, isFlow) => `Qui dément ${thing(isFlow)}\u00a0: «\u202f${what}\u202f»\u202f?`,
    questions: (what, isFlow) => `Qui met en doute ${thing(isFlow)}\u00a0: «\u202f${what}\u202f»\u202f?`,
    announces: (what, isFlow) => `Qui a annoncé ${thing(isFlow)}\u00a0: «\u202f${what}\u202f»\u202f?`,
    says: (what, isFlow) => `Qui rapporte ${thing(isFlow)}\u00a0: «\u202f${what}\u202f»\u202f?`,
    quote: (words) => `De qui sont ces mots\u00a0: ${words}\u202f?`,
  },
  match: 'Qui dit quoi\u202f? Relie chacun à ce qui vient de lui.',
  said: {
    amount: (what, amount) => `${what}\u00a0: ${amount}`,
    denies: (what) => `Démenti\u00a0: ${what}`,
    questions: (what) => `Doutes\u00a0: ${what}`,
    announces: (what) => `Annonce\u00a0: ${what}`,
    says: (what) => `Récit\u00a0: ${what}`,
    quote: (words) => words,
  },
  order: 'Range ces événements selon leur début, le plus ancien d’abord.',
  distance: (ends) =>
    `Quelle distance y a-t-il à vol d’oiseau ${ends}\u202f? Donne une estimation en kilomètres.`,
  distanceChoice: (ends) => `Quelle distance y a-t-il à vol d’oiseau ${ends}\u202f?`,
  bearing: (ends) =>
    `Tu prends le plus court chemin ${ends} sur le globe. Sous quel angle pars-tu\u202f? Le nord est à 0°, l’est à 90°.`,
  bearingChoice: (ends) =>
    `Tu prends le plus court chemin ${ends} sur le globe. Vers quel point cardinal pars-tu\u202f?`,
  measured: (ends, km, direction) =>
    `Le plus court chemin ${ends} fait environ ${km} km et part vers ${direction}.`,
  clock: (event, when, place) =>
    `${event}\u00a0: ${when}. Que montraient les horloges à cet instant à cet endroit\u00a0: ${place}\u202f?`,
  clocks: (ends, when) =>
    `De combien d’heures aurais-tu avancé ta montre lors d’un voyage ${ends} ${when}\u202f?`,
  labelled: (what, text) => `${what}\u00a0: ${text}`,
  stated: (statement) => `Est-ce que ce récit dit cela\u202f? ${statement}`,
  about: (what, sentence) => `À propos de «\u202f${what}\u202f»\u00a0: ${sentence}`,
  answers: {
    yes: 'Oui, c’est ce qui est écrit.',
    no: 'Non, c’est autre chose qui est écrit.',
    none: 'Rien n’est écrit là-dessus.',
  },
  silent: (speaker, what) =>
    `${speaking(speaker)}\u00a0: ce récit n’en rapporte aucune déclaration sur «\u202f${what}\u202f».`,
  confirmed: 'Lequel de ces éléments ce récit donne-t-il pour confirmé\u202f?',
  confirmedSeveral: 'Lesquels de ces éléments ce récit donne-t-il pour confirmés\u202f? Il y en a plusieurs.',
  disputed: 'Lequel de ces éléments ce récit donne-t-il pour contesté\u202f?',
  statusOf: (what, status, known) => `${what}\u00a0: ${status}. ${known}`,
  compare: (what, first, second) =>
    `«\u202f${what}\u202f»\u00a0: ${first} ${second} Compare les deux chiffres. Qu’est-ce qui pourrait expliquer leur écart, et que faudrait-il savoir pour trancher\u202f?`,
  expected: {
    sameUnit: (unit) =>
      `Les deux chiffres ont la même unité\u00a0: ${unit}. Il faut vérifier s’ils visent le même lieu et le même moment.`,
    daysApart: (days) =>
      days === 1
        ? 'Un jour sépare les deux déclarations.'
        : `${days} jours séparent les deux déclarations\u00a0: il a pu s’en ajouter entre-temps.`,
    sameDay: 'Les deux chiffres sont du même jour\u00a0: la date n’explique donc pas l’écart.',
    undated: 'Pour l’un des chiffres au moins, le jour n’est pas connu\u00a0: on ne peut guère les comparer.',
    estimate: (speaker) => `${speaking(speaker)}\u00a0: donné comme une estimation.`,
    party: (speaker) =>
      `${speaking(speaker)}\u00a0: partie prenante, donc intéressée à la manière dont on le raconte.`,
    noParty: (speaker) =>
      `${speaking(speaker)}\u00a0: pas partie prenante, pour autant que ce récit le dise.`,
    limit: (amount) => `«\u202f${amount}\u202f» donne une limite, pas un chiffre exact.`,
    existence: (status) =>
      `La mention «\u202f${status}\u202f» dit à quel point le fait est sûr\u202f; elle ne dit rien de la quantité.`,
  },
  verdict: {
    right: 'Juste.',
    rightPlace: (place) => `Juste, c’est bien là\u00a0: ${place}.`,
    nearly: (other, place, km, direction) =>
      `Tout près, mais ceci est\u00a0: ${other}. Plus loin de ${km} km vers ${direction}\u00a0: ${place}.`,
    otherPlace: (other, place, km, direction) =>
      `Pas encore\u00a0: ceci est ${other}. Plus loin de ${km} km vers ${direction}\u00a0: ${place}.`,
    elsewhere: (place, km, direction) =>
      `Pas encore. Plus loin de ${km} km vers ${direction}\u00a0: ${place}.`,
    wrong: 'Pas encore. Regarde bien.',
    wrongBecause: (because) => `Pas encore. ${because}`,
    partly: (right, all) =>
      `Sur la bonne voie\u00a0: ${right} sur ${all} ${right < 2 ? 'est juste' : 'sont justes'}.`,
    missing: 'Sur la bonne voie, mais pas encore tout à fait juste.',
    close: 'Presque, mais pas encore assez près.',
    tooHigh: 'Pas encore\u00a0: c’est trop.',
    tooLow: 'Pas encore\u00a0: c’est trop peu.',
    turn: 'Pas encore\u00a0: tourne davantage sur la boussole.',
    open: 'Compare ta réponse à ce qu’une bonne réponse mentionne.',
    none: 'Il n’y a pas encore de réponse.',
  },
  nothing: {
    empty: 'Ce récit contient trop peu d’éléments sourcés pour en tirer des exercices.',
    other:
      'Avec ce choix, il n’y a rien à demander\u202f; un autre niveau ou d’autres sortes d’exercices en offrent.',
  },
  source: {
    who: 'Qui le dit\u202f?',
    interest: 'Quel rôle, quel intérêt\u202f?',
    knowing: 'Comment peuvent-ils le savoir\u202f?',
    against: 'Qui dit le contraire\u202f?',
    confirming: 'Qu’est-ce qui le confirmerait\u202f?',
    kind: (speaker, kind) => `${speaking(speaker)}\u00a0: ${kind}.`,
    partOf: (speaker, whole) => `${speaking(speaker)} relève de\u00a0: ${whole}.`,
    party: (side) =>
      `Partie prenante\u00a0: ${side}. Qui prend part n’est pas indifférent à la manière dont on le raconte.`,
    noParty: 'Pas partie prenante, pour autant que ce récit le dise.',
    carried: (names) => `Les mots nous sont venus par d’autres\u00a0: ${withArticles(`${names}`)}.`,
    estimate: 'C’est donné comme une estimation.',
    announced: 'Il s’agit d’une chose à venir. Savoir si elle est venue est une autre question.',
    quoted: 'Les mots mêmes sont cités ici.',
    notQuoted: 'Ce récit donne le sens, pas les mots.',
    copy: (via) => `La source n’a été vue qu’en copie\u00a0: ${via}.`,
    undated: 'On ne sait pas quand cela a été dit.',
    nobody: 'Dans ce récit, personne ne dit le contraire.',
    missing: {
      'both-parties': 'Les deux parties le disent elles-mêmes\u202f; on ne peut guère demander davantage.',
      'official-act': 'L’acte se confirme de lui-même. Ce qu’il dit aurait besoin de ses propres témoins.',
      monitor:
        'Un observateur indépendant et quelqu’un d’autre le disent\u202f; il manque la parole des parties elles-mêmes.',
      'only-denial': 'Il n’y a que des démentis\u00a0: il manque quelqu’un qui affirme que c’est ainsi.',
      denial:
        'Quelqu’un le dément\u00a0: il manque un aveu de cette partie, ou une preuve que chacun puisse vérifier.',
      claim:
        'Il manque la parole des parties elles-mêmes, ou un observateur indépendant à côté d’un second témoin.',
    },
  },
};
