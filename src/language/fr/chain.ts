import type { chain as english } from '../en/chain.ts';

export const chain: typeof english = {
  title: 'Par quel chemin la nouvelle vous est-elle parvenue\u202f?',
  titleOf: 'Par quel chemin cela vous est-il parvenu\u202f?',
  stations: (claims, parts) => {
    const words = parts.map(({ stations, count }) => {
      if (stations === 0) return `${count} ${count > 1 ? 'lues' : 'lue'} chez l’auteur lui-même`;
      return `${count} par ${NUMBERS[stations] ?? stations}${stations === 1 ? ' intermédiaire' : ''}`;
    });
    return `${claims === 1 ? '1 déclaration' : `${claims} déclarations`}\u00a0: ${words.join(', ')}.`;
  },
  soleOrigin: (sole, marks) =>
    `${sole} des ${marks} livraisons et événements ${sole === 1 ? 'remonte' : 'remontent'} à une seule origine.`,
  topOrigin: (name, claims) =>
    `Qui parle le plus souvent\u00a0: ${name}, avec ${claims === 1 ? '1 déclaration' : `${claims} déclarations`}.`,
  choose: 'Choisissez une livraison ou un événement pour en voir les chemins.',
  marks: 'Les chemins les plus longs',
  allMarks: (count) => `Tout afficher (${count})`,
  passers: 'Qui transmet le plus\u202f?',
  passersHint: 'Déclarations passées par cette main.',
  back: 'Toutes les livraisons et tous les événements',
  of: (claims, origins, ways) =>
    `${claims === 1 ? '1 déclaration' : `${claims} déclarations`} de ${origins === 1 ? 'une seule origine' : `${origins} origines`}, par ${ways === 1 ? 'un seul chemin' : `${ways} chemins`}.`,
  none: 'Dans la période et le choix affichés, personne n’en dit rien.',
  columns: {
    speaker: 'Le dit',
    carrier: 'Le relaie',
    publisher: 'Le publie',
    copy: 'Le recopie',
    reader: 'Le lit',
  },
  you: 'Vous',
  ask: 'Demandez-vous\u00a0: qui parle ici\u202f?',
  askSole: (name) => `Tout remonte à une seule origine\u00a0: ${name}.`,
  askCount: (origins) => `${origins} origines.`,
  askMost: (name, claims, all) =>
    `Qui parle le plus souvent\u00a0: ${name}, avec ${claims} déclarations sur ${all}.`,
  statements: (count, years) => `${count} déclarations${years && `, ${years}`}`,
  pieces: (count, years) => `${count} publications${years && `, ${years}`}`,
  copy: 'copie',
  picture: 'Les chemins en image',
  ways: 'Chemin par chemin',
  note: 'Note',
  unchanged: 'Là où rien n’est noté, le fichier ne dit pas ce qui a changé en route.',
};

const NUMBERS: Readonly<Record<number, string>> = { 1: 'un', 2: 'deux', 3: 'trois', 4: 'quatre' };
