import type { actor as english } from '../en/actor.ts';

export const actor: typeof english = {
  back: '‹ Zurück',
  partOf: 'Gehört zu',
  parts: 'Dazu gehören',
  sends: 'Schickt',
  receives: 'Empfängt',
  takesPart: 'Nimmt teil an',
  says: 'Eigene Aussagen',
  carries: 'Weitergegeben für andere',
  saysNothing: 'Sagt hier selbst nichts.',
  saysNothingYet: 'Sagt in der gezeigten Zeit selbst nichts.',
  count: (claims, flows, events) => {
    const about = [
      flows === 1 ? 'einer Lieferung' : flows > 1 && `${flows} Lieferungen`,
      events === 1 ? 'einem Ereignis' : events > 1 && `${events} Ereignissen`,
    ].filter(Boolean);
    return `${claims === 1 ? 'Eine Aussage' : `${claims} Aussagen`} zu ${about.join(' und ')}`;
  },
  statements: (count) => (count === 1 ? 'eine Aussage' : `${count} Aussagen`),
  wikidata: 'Mehr bei Wikidata',
};
