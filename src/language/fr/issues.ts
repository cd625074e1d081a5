import type { issues as english, IssueWords } from '../en/issues.ts';

type Sentence = (words: IssueWords) => string;

const perhaps = (expected: string) =>
  expected === '' ? '' : `\u202f; peut-être s’agit-il de «\u202f${expected}\u202f»`;
const unknown =
  (list: string): Sentence =>
  ({ member, found, expected }) =>
    `«\u202f${found}\u202f» (${member}) ne figure pas parmi les ${list} du fichier${perhaps(expected)}`;
const skipped =
  (what: string, left: string): Sentence =>
  ({ member, found }) =>
    `${what} «\u202f${found}\u202f» (${member}) a dû être ${left} de côté`;
const STATUSES: Readonly<Record<string, string>> = {
  confirmed: 'confirmé',
  claimed: 'affirmé',
  disputed: 'contesté',
  denied: 'démenti',
};
const statusWords = (list: string) =>
  list
    .split(', ')
    .map((status) => `«\u202f${STATUSES[status] ?? status}\u202f»`)
    .join(' ou ');
const status =
  (reason: string): Sentence =>
  ({ found, expected }) =>
    `le statut est ${statusWords(found)}, mais les déclarations indiquent ${statusWords(expected)}\u00a0: ${reason}`;

const rules: typeof english.rules = {
  bytes: ({ found, expected }) =>
    `le fichier fait ${found.replace('.', ',')} Mo, et ${expected.replace('.', ',')} Mo au plus sont lus`,
  depth: ({ expected }) =>
    `le fichier est imbriqué trop profondément\u202f; ${expected} niveaux au plus sont lus`,
  values: ({ expected }) => `le fichier a trop d’éléments\u202f; ${expected} au plus sont lus`,
  count: ({ member, found, expected }) =>
    `le fichier a ${found} entrées sous «\u202f${member}\u202f», et ${expected} au plus sont lues`,
  'file-empty': () => 'le fichier est vide',
  html: () =>
    'le fichier est une page web (HTML), et non un récit en JSON\u202f; l’adresse mène peut-être à une page sur le fichier',
  json: ({ found }) => {
    const [line, column] = found.split(':');
    return `le fichier n’est pas du JSON valide\u202f; l’erreur se trouve à la ligne ${line}, colonne ${column}`;
  },
  'no-object': () =>
    'le fichier est du JSON, mais pas un récit, qui est un objet unique du type «\u202fFeatureCollection\u202f»',
  'lone-feature': ({ found }) =>
    `le fichier contient un objet GeoJSON isolé du type «\u202f${found}\u202f»\u202f; un récit est une «\u202fFeatureCollection\u202f» entière`,
  version: ({ found }) =>
    `le fichier est écrit dans la version «\u202f${found}\u202f» du format, et seule la version 1 peut être lue`,
  crs: ({ found }) =>
    `les coordonnées du fichier sont en «\u202f${found}\u202f»\u202f; exportez-les à nouveau en WGS 84 (longitude, latitude)`,
  missing: ({ member }) => `«\u202f${member}\u202f» manque`,
  type: ({ member, found, expected }) =>
    found === ''
      ? `«\u202f${member}\u202f» devrait être ${SHAPES[expected] ?? expected}, mais manque`
      : `«\u202f${member}\u202f» devrait être ${SHAPES[expected] ?? expected}, mais est ${found}`,
  'one-of': ({ member, found, expected }) =>
    `«\u202f${member}\u202f» vaut «\u202f${found}\u202f»\u202f; valeurs possibles\u00a0: ${expected}`,
  length: ({ member, expected }) => `«\u202f${member}\u202f» dépasse ${expected} caractères`,
  empty: ({ member }) => `«\u202f${member}\u202f» est vide`,
  id: ({ found }) =>
    `«\u202f${found}\u202f» ne peut pas servir d’identifiant\u202f; sont admis jusqu’à 64 caractères\u00a0: lettres (a à z), chiffres, points, traits d’union et tirets bas, le premier étant une lettre ou un chiffre`,
  language: ({ member, found }) =>
    `«\u202f${found || member}\u202f» n’est pas un code de langue comme «\u202ffr\u202f» ou «\u202fpt-BR\u202f»`,
  number: ({ member }) => `«\u202f${member}\u202f» n’est pas un nombre fini`,
  country: ({ member, found }) =>
    `«\u202f${member}\u202f» vaut «\u202f${found}\u202f», qui n’est pas un code de pays de deux majuscules comme «\u202fKR\u202f»`,
  position: ({ found }) => `${found} n’est pas une position [longitude, latitude]`,
  bbox: ({ found }) => `${found} n’est pas un cadre [ouest, sud, est, nord]`,
  'unique-id': ({ found }) => `l’identifiant «\u202f${found}\u202f» est déjà pris par une entrée précédente`,
  'geojson-member': ({ found }) =>
    `«\u202f${found}\u202f» n’a pas sa place ici (RFC 7946) et déroute d’autres programmes`,
  link: ({ member, found }) =>
    `«\u202f${found}\u202f» (${member}) n’est pas une adresse web (http ou https) et a été retiré`,
  'claims-present': () => 'il n’y a aucune déclaration\u202f; ce que personne ne dit n’est pas affiché',
  'unknown-place': unknown('lieux'),
  'unknown-actor': unknown('acteurs'),
  'unknown-goods': unknown('biens'),
  'unknown-source': unknown('sources'),
  'unknown-unit': unknown('unités'),
  'skipped-place': skipped('le lieu', 'lui-même laissé'),
  'skipped-actor': skipped('l’acteur', 'lui-même laissé'),
  'skipped-goods': skipped('le bien', 'lui-même laissé'),
  'skipped-source': skipped('la source', 'elle-même laissée'),
  'self-flow': ({ found }) => `le début et la fin sont au même lieu, «\u202f${found}\u202f»`,
  'amount-empty': () => 'il manque un nombre\u202f; il faut au moins value, min ou max',
  'amount-negative': ({ member, found }) =>
    `«\u202f${member}\u202f» vaut ${found}, et une quantité n’est jamais négative`,
  'amount-order': ({ found }) => `min ≤ value ≤ max n’est pas respecté pour ${found}`,
  date: ({ member, found, expected }) =>
    `«\u202f${found}\u202f» (${member}) n’est pas une date du calendrier sous une forme comme ${expected}`,
  'date-order': ({ found }) => `la fin (${found}) précède le début`,
  latitude: ({ found }) => `la latitude dans ${found} se trouve au-delà d’un pôle`,
  longitude: ({ found }) => `la longitude dans ${found} se trouve au-delà de ±180`,
  swapped: ({ found }) =>
    `la latitude dans ${found} se trouve au-delà d’un pôle\u202f; la longitude vient en premier, les deux sont peut-être inversées`,
  'geometry-empty': () => 'la géométrie ne contient aucune position',
  'line-short': () => 'une ligne a moins de deux positions',
  'ring-short': () => 'le bord d’une surface a moins de quatre positions',
  'ring-open': () => 'le bord d’une surface ne finit pas là où il commence',
  'uncut-180': () => 'la géométrie traverse le 180e méridien et devrait y être coupée (RFC 7946, 3.1.9)',
  'route-from': ({ found }) =>
    `l’itinéraire commence à ${found.replace('.', ',')} de son lieu\u202f; pour un itinéraire rapporté ou suivi, 1 km est admis`,
  'route-to': ({ found }) =>
    `l’itinéraire finit à ${found.replace('.', ',')} de son lieu\u202f; pour un itinéraire rapporté ou suivi, 1 km est admis`,
  'status-both-parties': status('les deux parties le disent'),
  'status-official-act': status('un acte officiel se confirme de lui-même'),
  'status-only-denial': status('il n’y a qu’un démenti'),
  'status-denial': status('quelqu’un le dément'),
  'status-monitor': status('un observateur indépendant et quelqu’un d’autre le disent'),
  'status-claim': status(
    'ni les deux parties ni un observateur indépendant ne le disent, et personne ne le dément',
  ),
  'text-link': ({ found }) =>
    `le lien vers «\u202f${found}\u202f» ne mène nulle part\u00a0: ce n’est ni une entrée ni une adresse web`,
  'text-link-words': ({ found }) =>
    `un lien vers «\u202f${found}\u202f» n’est pas créé\u00a0: ses mots donnent une autre adresse`,
  'text-mark': ({ found }) => `le lien «\u202f#${found}\u202f» ne mène à aucune entrée de ce fichier`,
  'task-form': ({ found, expected }) =>
    found === ''
      ? `on ne peut pas y répondre\u202f; il faut l’un de ${expected}`
      : `on peut y répondre de plusieurs façons (${found})\u202f; il faut l’un de ${expected}`,
  'task-key': ({ member, found }) =>
    `«\u202f${member}\u202f» ne laisse pas de choix (${found})\u202f; il faut une réponse juste et une fausse, ou deux paires`,
  'task-proof': ({ found }) =>
    `la preuve «\u202f${found}\u202f» n’est pas une déclaration de ce fichier\u202f; elle s’écrit par l’identifiant d’une livraison ou d’un événement, une barre oblique et le numéro de la déclaration, compté à partir de 0`,
  'task-mark': ({ found }) => `le repère «\u202f${found}\u202f» n’est pas une entrée de ce fichier`,
  'sorting-member': ({ found }) => `«\u202f${found}\u202f» n’est ni un lieu ni une livraison de ce fichier`,
  'sorting-twice': ({ found }) => `«\u202f${found}\u202f» figure déjà dans un groupe de ce classement`,
  'sorting-claim': ({ found }) =>
    `«\u202f${found}\u202f» n’est pas une déclaration de ce fichier\u202f; elle s’écrit par l’identifiant d’une livraison ou d’un événement, une barre oblique et le numéro de la déclaration, compté à partir de 0`,
  'sorting-speaker': ({ found, expected }) =>
    `la déclaration est de «\u202f${found}\u202f», qui ne fait pas partie de «\u202f${expected}\u202f»\u202f; un classement ne se prouve que par les mots de son auteur`,
};

const SHAPES: Readonly<Record<string, string>> = {
  text: 'un texte',
  number: 'un nombre',
  list: 'une liste',
  object: 'un objet',
  'text or list': 'un texte ou une liste de textes',
};

/** Sentences about what is wrong in a file: where, a colon, what. */
export const issues: typeof english = {
  rules,
  where: {
    feature: (id) => `Entrée «\u202f${id}\u202f»`,
    featureNumber: (number) => `Entrée nº ${number}`,
    claim: (number) => `déclaration ${number}`,
    amount: (number) => `quantité ${number}`,
    actor: (id) => `Acteur «\u202f${id}\u202f»`,
    goods: (id) => `Bien «\u202f${id}\u202f»`,
    source: (id) => `Source «\u202f${id}\u202f»`,
    unit: (id) => `Unité «\u202f${id}\u202f»`,
    article: 'Article',
    view: 'Vue',
    text: (lang) => `Texte (${lang})`,
    correction: (number) => `Correction ${number}`,
    task: (id) => `Exercice «\u202f${id}\u202f»`,
    taskNumber: (number) => `Exercice nº ${number}`,
    sorting: (id) => `Classement «\u202f${id}\u202f»`,
    sortingNumber: (number) => `Classement nº ${number}`,
  },
  sentence: (where, what) => `${where}\u00a0: ${what}.`,
  missing: (members) => `Le fichier n’est pas un récit\u00a0: il manque ${members}.`,
};
