import type { ImportMessages } from '../en/import.ts';
import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber(value, 'fr');
const rows = (count: number) => `${number(count)} ${count < 2 ? 'ligne' : 'lignes'}`;
const places = (count: number) => `${number(count)} ${count < 2 ? 'lieu' : 'lieux'}`;
const flows = (count: number) => `${number(count)} flux`;

export const imports: ImportMessages = {
  rules: {
    'empty-file': () => 'le fichier est vide',
    encoding: () =>
      'le fichier n’est pas du texte en UTF-8\u202f; dans un tableur, enregistrez-le au format «\u202fCSV UTF-8\u202f»',
    unreadable: () => 'le navigateur n’a pas pu lire le fichier',
    spreadsheet: () =>
      'le fichier vient d’un tableur et n’est pas du CSV\u202f; dans ce tableur, enregistrez-le au format «\u202fCSV UTF-8\u202f»',
    'too-large': () => 'le fichier dépasse 200 Mo\u202f; rien de plus grand n’est lu',
    'missing-columns': ({ found, expected }) =>
      `ces colonnes manquent\u00a0: ${expected}${found === '' ? '' : `\u202f; la première ligne contient ${found}`}`,
    'both-locations': () =>
      'ce fichier contient des lieux (lat, lon), comme l’autre\u202f; il manque les flux (origin, dest, count)',
    'both-flows': () =>
      'ce fichier contient des flux (origin, dest, count), comme l’autre\u202f; il manque les lieux (id, name, lat, lon)',
    'no-flows': () => 'aucune ligne n’a pu être retenue\u202f; il n’y a donc rien à afficher',
    'too-many-places': ({ found, expected }) =>
      `les flux nomment ${number(Number(found))} lieux, et ${number(Number(expected))} au plus peuvent être dessinés`,
    'swapped-files': () =>
      'les lieux et les flux sont arrivés dans l’ordre inverse\u202f; chaque fichier a été pris pour ce qu’il contient',
    'unread-columns': ({ found }) => `ces colonnes ne sont pas lues\u00a0: ${found}`,
    'repeated-column': ({ found }) =>
      `une colonne figure plus d’une fois, et c’est la première qui compte\u00a0: ${found}`,
    'no-name-column': () =>
      'il n’y a pas de colonne «\u202fname\u202f»\u202f; les identifiants (id) servent donc de noms',
    quotes: () => 'les guillemets ne vont pas ensemble',
    'cell-count': ({ found, expected }) =>
      `la ligne a ${found} cellules, la première ligne ${expected}\u202f; il manque peut-être des guillemets autour d’une virgule décimale`,
    'too-long': () => 'un texte dépasse 20\u202f000 caractères',
    'no-id': () => 'l’identifiant (id) manque',
    'duplicate-id': ({ found, expected }) =>
      `l’identifiant «\u202f${found}\u202f» est déjà pris à la ligne ${number(Number(expected))}, et c’est elle qui compte`,
    'no-position': ({ column }) =>
      `${column}\u00a0: pas de nombre, donc personne ne sait où se trouve le lieu`,
    'no-number': ({ column, found }) => `«\u202f${found}\u202f» (${column}) n’est pas un nombre`,
    ambiguous: ({ column, found }) =>
      `«\u202f${found}\u202f» (${column}) peut désigner des milliers ou une fraction décimale, et aucun autre nombre des fichiers ne permet de trancher`,
    latitude: ({ found }) => `la latitude ${found} se trouve au-delà d’un pôle`,
    longitude: ({ found }) => `la longitude ${found} se trouve au-delà de ±360`,
    swapped: ({ found }) =>
      `la latitude dans ${found} se trouve au-delà d’un pôle\u202f; latitude et longitude sont peut-être inversées`,
    wrapped: ({ found }) =>
      `la longitude ${found} se trouve au-delà de ±180\u202f; le même méridien, ramené dans cet intervalle, a été retenu`,
    'no-name': ({ found }) => `le nom manque\u202f; l’identifiant «\u202f${found}\u202f» le remplace`,
    'unused-place': ({ found, expected }) =>
      `aucun flux n’utilise le lieu «\u202f${found}\u202f», et un récit contient au plus ${number(Number(expected))} entrées`,
    'no-end': ({ column }) => `«\u202f${column}\u202f» est vide`,
    'unknown-place': ({ column, found, expected }) =>
      `«\u202f${found}\u202f» (${column}) ne figure pas parmi les lieux${expected === '' ? '' : `\u202f; peut-être s’agit-il de «\u202f${expected}\u202f»`}`,
    'skipped-place': ({ column, found, expected }) =>
      `le lieu «\u202f${found}\u202f» (${column}), à la ligne ${number(Number(expected))}, a lui-même dû être laissé de côté`,
    negative: ({ found }) => `le nombre est ${found}, et un nombre d’unités n’est jamais négatif`,
    zero: () => 'le nombre est 0\u00a0: rien ne circule',
    'no-count': () => 'le nombre manque\u202f; le flux est dessiné comme un flux sans chiffre',
    'self-flow': ({ found }) =>
      `le flux commence et finit au même lieu, «\u202f${found}\u202f»\u202f; il n’a pas de trait sur la carte`,
    repeated: ({ expected }) =>
      `les mêmes lieux et la même date qu’à la ligne ${number(Number(expected))}\u202f; les deux restent des flux distincts, rien n’est additionné`,
    time: ({ found }) =>
      `«\u202f${found}\u202f» (time) n’est pas une date comme 2024, 2024-06 ou 2024-06-19\u202f; le flux est tenu pour non daté`,
    'time-of-day': ({ found, expected }) =>
      `«\u202f${found}\u202f» (time) n’indique pas de fuseau horaire, et seul le jour ${expected} compte`,
  },
  sentence: (file, line, what) =>
    line === null ? `${file}\u00a0: ${what}.` : `${file}, ligne ${number(line)}\u00a0: ${what}.`,
  report: {
    locations: (file, { read, kept, leftOut }) => `Lieux dans ${file}\u00a0: ${counted(read, kept, leftOut)}`,
    flows: (file, { read, kept, leftOut }) => `Flux dans ${file}\u00a0: ${counted(read, kept, leftOut)}`,
    leftOut: 'Laissées de côté',
    notes: 'Bon à savoir',
    more: (count) => `et ${number(count)} de plus du même genre`,
  },
  words: {
    items: { one: 'unité', other: 'unités' },
    summary: (names, counts) => {
      const { leftOut } = counts.flows;
      const left =
        leftOut === 0
          ? ''
          : leftOut === 1
            ? ' 1 ligne n’a pas pu être lue et manque.'
            : ` ${rows(leftOut)} n’ont pas pu être lues et manquent.`;
      return `${flows(counts.flows.kept)} entre ${places(counts.locations.kept)}, tels que les donnent les fichiers ${names.flows} et ${names.locations}.${left} Personne n’a vérifié les chiffres ici.`;
    },
    timeAsWritten: (text) => `Date dans le fichier\u00a0: ${text}`,
  },
  page: {
    title: 'Vos données',
    drop: 'Déposez ici deux fichiers CSV pour dessiner les flux de vos tableaux.',
    dropHint:
      'Les lieux (id, name, lat, lon) et les flux (origin, dest, count, time). Ils restent sur cet appareil.',
    choose: 'Choisir des fichiers',
    reading: 'Lecture des fichiers',
    waitingForFlows: (file) => `${file} contient des lieux. Il manque encore les flux (origin, dest, count).`,
    waitingForLocations: (file) =>
      `${file} contient des flux. Il manque encore les lieux (id, name, lat, lon).`,
    waitingForOther: (file) =>
      `${file} ne contient ni lieux (id, name, lat, lon) ni flux (origin, dest, count, time).`,
    tooMany: (count) => `Il faut deux fichiers, les lieux et les flux\u202f; en voici ${number(count)}.`,
    failed: 'Ces fichiers ne peuvent pas être affichés',
    read: 'Lu',
    columns: (count) =>
      `${flows(count)}, c’est trop pour les nommer un à un. La carte les dessine là où le navigateur dispose de WebGL 2\u202f; le tableau et les détails restent vides.`,
    close: 'Fermer',
  },
  command: {
    wrote: (file, count) => `${flows(count)} ${count < 2 ? 'écrit' : 'écrits'} dans ${file}.`,
    columns: (count, features, megabytes) =>
      `${flows(count)}, c’est plus qu’un récit ne peut contenir (${number(features)} entrées, ${number(megabytes)} Mo)\u202f; rien n’a été écrit. Déposez les deux fichiers sur la page de l’atlas, qui les dessine tous, ou donnez-les à la couche de flux.`,
    failed: 'Rien n’a été écrit.',
  },
};

function counted(read: number, kept: number, leftOut: number): string {
  const plural = (count: number) => (count < 2 ? '' : 's');
  return `${rows(read)} lue${plural(read)}, ${number(kept)} retenue${plural(kept)}, ${number(leftOut)} laissée${plural(leftOut)} de côté.`;
}
