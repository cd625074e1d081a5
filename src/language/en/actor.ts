/** Texts of the card of an actor. */
export const actor = {
  back: '‹ Back',
  partOf: 'Part of',
  parts: 'Includes',
  sends: 'Sends',
  receives: 'Receives',
  takesPart: 'Takes part in',
  says: 'What they say here',
  /** Above what an actor passed on for others. */
  carries: 'What they passed on',
  saysNothing: 'Makes no statement of its own here.',
  saysNothingYet: 'Makes no statement of its own in the time shown.',
  /** "14 statements on 9 flows and 3 events". */
  count: (claims: number, flows: number, events: number) => {
    const about = [
      flows === 1 ? '1 flow' : flows > 1 && `${flows} flows`,
      events === 1 ? '1 event' : events > 1 && `${events} events`,
    ].filter(Boolean);
    return `${claims === 1 ? '1 statement' : `${claims} statements`} on ${about.join(' and ')}`;
  },
  /** Beside the name of a part, with what it says itself. */
  statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
  wikidata: 'More in Wikidata',
};
