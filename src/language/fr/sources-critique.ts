import type { CritiqueMessages } from '../en/sources-critique.ts';

const counted = (count: number, one: string, other: string) => `${count} ${count < 2 ? one : other}`;
const flows = (count: number) => counted(count, 'livraison', 'livraisons');
const events = (count: number) => counted(count, 'événement', 'événements');
const marks = (flowCount: number, eventCount: number) =>
  [flowCount > 0 ? flows(flowCount) : '', eventCount > 0 ? events(eventCount) : '']
    .filter((part) => part !== '')
    .join(' et ') || 'rien';

export const critique: CritiqueMessages = {
  views: { label: 'Vue', question: 'Interroger les sources', speakers: 'Locuteur par locuteur' },
  print: 'Imprimer',
  about: 'Sujet',
  contested: 'Contredit',
  uncontested: 'Personne ne contredit ici',
  option: (name, status, claims) => `${name} (${status}, ${counted(claims, 'déclaration', 'déclarations')})`,
  nothing: 'Dans la période et le choix affichés, personne ne dit rien.',
  lead: {
    easy: 'Ne demande pas d’abord si c’est vrai. Demande qui le dit, et comment il peut le savoir.',
    standard:
      'Chaque déclaration, le locuteur d’abord. Ce que le fichier ne dit pas est une question pour vous.',
    advanced:
      'Chaque déclaration, le locuteur d’abord. Ce que le fichier ne dit pas est une question pour vous.',
  },
  claims: (count) => counted(count, 'déclaration', 'déclarations'),
  later: (count) =>
    count === 1
      ? 'Une autre déclaration a été faite après la période affichée.'
      : `${count} autres déclarations ont été faites après la période affichée.`,
  passage: 'Les mots exacts',
  note: 'Plus précisément',
  readIn: 'Lu dans',
  period: (when) => `Il est question de\u00a0: ${when}`,
  forClass: 'Questions pour la classe',
  easy: {
    interest: 'Y prennent-ils part\u202f?',
    knowing: 'Comment le savent-ils\u202f?',
    against: 'Qui dit autre chose\u202f?',
    agreeing: 'Qui le dit aussi\u202f?',
    confirming: 'Qu’est-ce qui le rendrait sûr\u202f?',
  },
  agreeing: 'Qui le dit aussi\u202f?',
  agree: {
    happened: (names) => `Que cela est, le disent aussi\u00a0: ${names}.`,
    ahead: (names) => `Que cela doit venir, le disent aussi\u00a0: ${names}.`,
    denies: (names) => `Contre cela aussi\u00a0: ${names}.`,
    sameSource: (names) => `Connu ici par la même source\u00a0: ${names}. Ce n’est pas un second témoin.`,
    nobody: 'Personne d’autre ne le dit dans ce récit.',
    effect: 'Si d’autres disent la même chose des suites, le fichier ne le précise pas.',
  },
  admission:
    'L’un des côtés le dit lui-même, et le récit y voit un aveu. Il manque le même mot de l’autre côté.',
  unsaid: {
    basis: 'Vu, entendu ou déduit\u00a0: le fichier ne le dit pas.',
    interest: 'Ce qu’ils veulent par là\u00a0: le fichier ne le dit pas.',
  },
  more: (count) => `et ${count} de plus`,
  goTo: (speaker) => `Aller à la déclaration\u00a0: ${speaker}`,
  open: {
    heading: 'Demandez-vous',
    basis: 'Comment ont-ils pu l’apprendre\u202f? Que devriez-vous voir vous-mêmes pour le croire\u202f?',
    party: 'Que gagnent-ils si on le croit, et si on ne le croit pas\u202f?',
    against: 'Que devrait montrer chaque côté\u00a0: ceux qui le disent, et ceux qui contredisent\u202f?',
    estimate: 'Sur quoi repose l’estimation\u202f? Qui pourrait refaire le calcul\u202f?',
    carried: (names) => `Qu’est-ce qui a pu changer en chemin (${names})\u202f?`,
    ahead: 'Est-ce arrivé depuis\u202f? Où le vérifieriez-vous\u202f?',
    wording: 'Quels étaient les mots exacts\u202f? Où pourrait-on les relire\u202f?',
    copy: 'On n’a vu qu’une copie. Où est l’original, et dit-il la même chose\u202f?',
    undated:
      'Quand cela a-t-il été dit\u202f? Qu’est-ce qui changerait si c’était bien plus tôt ou plus tard\u202f?',
    silence: 'Personne ne contredit. Parce que c’est ainsi, ou parce que personne n’a pu vérifier\u202f?',
  },
  whole: {
    stances: (against) => `Contre\u00a0: ${against}. Que veut faire croire chaque côté, et pourquoi\u202f?`,
    totals:
      'Les chiffres divergent. D’où cela peut-il venir\u00a0: un autre jour, un autre comptage, une autre intention\u202f?',
    unheard: (names) =>
      `De ${names}, aucun mot à ce sujet n’est noté ici. Que demanderiez-vous là-bas\u202f?`,
    side: (side) =>
      `Tous ceux qui le disent sont d’un même côté\u00a0: ${side}. Et si ce côté se trompe\u202f?`,
    status: (status) =>
      `Le récit dit ici «\u202f${status}\u202f». Quelle déclaration de plus changerait cela\u202f?`,
  },
  speakers: {
    lead: {
      easy: 'Chaque petite carte ne montre que ce que dit un locuteur. Ce qui manque, il n’en parle pas ici.',
      standard:
        'Le même cadre, la même échelle des largeurs, et sur chaque carte seulement ce que dit un locuteur, comme il le dit. Les chiffres de locuteurs différents ne sont jamais additionnés.',
      advanced:
        'Le même cadre, la même échelle des largeurs, et sur chaque carte seulement ce que dit un locuteur, comme il le dit. Les chiffres de locuteurs différents ne sont jamais additionnés.',
    },
    all: 'Toutes les déclarations',
    confirmed: 'Seulement ce qui est confirmé',
    allNote: 'Tout ce que quelqu’un dit, contesté ou non',
    confirmedNote:
      'Selon les règles de ce récit\u00a0: les deux côtés le disent, ou un observateur indépendant et quelqu’un d’autre',
    difference: (confirmedFlows, allFlows, confirmedEvents, allEvents) => {
      const of = (
        some: number,
        all: number,
        word: (count: number) => string,
        none: string,
        every: string,
      ) => {
        if (some === all) return all === 1 ? word(1) : `${every} les ${word(all)}`;
        return `${some === 0 ? none : `seulement ${some}`} sur ${word(all)}`;
      };
      const parts = [
        ...(allFlows > 0 ? [of(confirmedFlows, allFlows, flows, 'aucune', 'toutes')] : []),
        ...(allEvents > 0 ? [of(confirmedEvents, allEvents, events, 'aucun', 'tous')] : []),
      ];
      return `Confirmé selon les règles\u00a0: ${parts.join(' et ')}.`;
    },
    against: (names) => `Marqué comme confirmé, alors que les règles ne le diraient pas\u00a0: ${names}.`,
    most: (name, count, all) =>
      `Personne ne parle de tout\u00a0: le plus vient de ${name}, ${count} sur ${all}.`,
    each: 'Chaque locuteur seul',
    speaksOf: (flowCount, eventCount, all) => `Parle de ${marks(flowCount, eventCount)}, sur ${all} en tout`,
    shows: (flowCount, eventCount) => `Montre ${marks(flowCount, eventCount)}`,
    notDrawn: (count) => `\u202f; dont ${count} sans lieu sur la carte`,
    through: (names) => `Par\u00a0: ${names}`,
    named: (name) => `${name}\u00a0:`,
    inWords: (count) => (count === 1 ? 'En mots' : `Les ${count} en mots`),
    onMap: 'Montrer sur la grande carte',
    onMapOf: (name) => `Montrer sur la grande carte\u00a0: ${name}`,
    showAll: (count) => `Montrer les ${count} locuteurs`,
    placeless: 'Parlent de quelque chose, mais de rien qui ait un lieu sur la carte\u00a0:',
    unheard: 'Prennent part à ce qui est raconté, mais aucun mot d’eux n’est noté ici\u00a0:',
    markedOut: (name) => `Mis en avant sur les cartes\u00a0: ${name}`,
    clear: 'Ne rien mettre en avant',
    strands: 'Ce que disent les lignes',
    wider: 'plus large\u00a0: un chiffre plus grand',
    noMap: 'Les cartes n’ont pas pu être chargées. Ce qu’elles montrent est écrit dessous.',
    inParts: (amounts) => `en parties\u00a0: ${amounts}`,
    compare: 'Une chose, tous les locuteurs',
    compareCaption: (name) => `Ce que chaque locuteur dit de\u00a0: ${name}`,
    columns: { by: 'Avec les mots de', says: 'Dit', amount: 'Quantité', date: 'Dit le' },
    noAmount: 'aucun chiffre',
  },
};
