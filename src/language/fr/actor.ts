import type { actor as english } from '../en/actor.ts';

export const actor: typeof english = {
  back: '‹ Retour',
  partOf: 'Fait partie de',
  parts: 'En font partie',
  sends: 'Envoie',
  receives: 'Reçoit',
  takesPart: 'Participe à',
  says: 'Ses propres déclarations',
  carries: 'Ce qu’il a relayé',
  saysNothing: 'Ne dit rien ici en son propre nom.',
  saysNothingYet: 'Ne dit rien en son propre nom dans la période affichée.',
  count: (claims, flows, events) => {
    const about = [
      flows === 1 ? 'une livraison' : flows > 1 && `${flows} livraisons`,
      events === 1 ? 'un événement' : events > 1 && `${events} événements`,
    ].filter(Boolean);
    return `${claims === 1 ? 'Une déclaration' : `${claims} déclarations`} sur ${about.join(' et ')}`;
  },
  statements: (count) => (count === 1 ? 'une déclaration' : `${count} déclarations`),
  wikidata: 'En savoir plus sur Wikidata',
};
