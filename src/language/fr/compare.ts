import type { CompareMessages } from '../en/compare.ts';

const counted = (count: number, word: string) => `${count} ${word}${count < 2 ? '' : 's'}`;

export const compare: CompareMessages = {
  title: 'Deux récits côte à côte',
  lead: 'Deux récits ne diffèrent pas seulement par leur sujet\u00a0: qui compte, qui parle, ce qui a pu être confirmé. Tous les chiffres de cette page comptent ce que disent les deux fichiers\u202f; aucune quantité n’est additionnée.',
  link: 'Comparer les récits',
  linkLead: 'Combien, qui le dit, avec quelle certitude\u00a0: en classe, deux récits se comparent.',
  choose: 'Récits affichés',
  amounts: 'Combien\u202f?',
  voices: 'Qui parle\u202f?',
  sure: 'Qu’est-ce qui est confirmé\u202f?',
  talk: 'À discuter',
  withTotal: (count, all, units) =>
    units < 2
      ? `Pour ${counted(count, 'livraison')} sur ${all}, quelqu’un donne une quantité totale.`
      : `Pour ${counted(count, 'livraison')} sur ${all}, quelqu’un donne une quantité totale, en ${units} unités différentes.`,
  oneScale: (units) => `Tous deux donnent des quantités en ${units}\u202f; elles sont sur la même échelle.`,
  noScale:
    'Les deux n’ont aucune unité en commun\u00a0: aucune échelle ne pourrait porter les quantités des deux.',
  strip: (unit) =>
    `Chaque trait est une livraison, en ${unit}\u202f; chaque pas vers la droite vaut dix fois plus.`,
  stripLabel: (count, least, most) => `${counted(count, 'livraison')}, de ${least} à ${most}`,
  moreAmounts: (count) => (count === 1 ? 'et une autre' : `et ${count} autres`),
  spoken: (claims, sides, sources) =>
    `${counted(claims, 'déclaration')} de ${counted(sides, 'partie')}, d’après ${counted(sources, 'source')}. Qui fait partie d’une partie compte pour elle.`,
  otherSides: (count) => (count === 1 ? 'une autre partie' : `${count} autres parties`),
  ownWords: (count, all) =>
    `Sur ${counted(all, 'déclaration')} au sujet des livraisons, ${count} ${count < 2 ? 'vient' : 'viennent'} d’une partie qui envoie ou reçoit.`,
  kinds: 'Par type de locuteur\u00a0:',
  flows: (count) => (count === 1 ? 'Une livraison' : `${count} livraisons`),
  events: (count) => (count === 1 ? 'Un événement' : `${count} événements`),
  oneOrigin: (count, all) =>
    `Pour ${counted(count, 'livraison')} sur ${all}, tout ce qui est dit remonte à une seule partie ou à une seule source.`,
  questions: [
    'Lequel des deux récits donne le plus de chiffres\u202f? Qui pourrait vouloir en donner, et qui préfère se taire\u202f?',
    'Trouve dans chaque récit un chiffre que quelqu’un a compté et un autre que quelqu’un a estimé. À quoi le vois-tu\u202f?',
    '«\u202fConfirmé\u202f» veut-il dire la même chose dans les deux\u202f? Ouvre une livraison confirmée dans chaque récit et dis qui la confirme.',
    'Qui manque\u202f? Nomme quelqu’un qui doit en savoir plus sur ces livraisons, mais qui ne parle pas dans le récit.',
  ],
  storyOf: (title) => `Ouvrir le récit\u00a0: ${title}`,
};
