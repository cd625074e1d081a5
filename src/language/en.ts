/**
 * Every message in English. The shape of this object is the contract for the other languages: a message is
 * a string, or a function of what it speaks of. Sections are named after the layer that shows them.
 */
export const en = {
  /** One sentence per rule of `src/model/rules`, and per fatal code. */
  issues: {},
  /** Words for the format's enumerations: status, stance, phase, qualifier, categories, … */
  words: {
    status: {
      confirmed: 'confirmed',
      claimed: 'claimed',
      disputed: 'disputed',
      denied: 'denied',
      unknown: 'status unknown',
    },
  },
  /** Full sentences that describe a feature, a claim, a dispatch. */
  sentences: {},
  /** Names on the map that belong to no dispatch: waters, the words "schematic", "somewhere in". */
  map: {},
  /** Texts of the elements. */
  ui: {},
  /** Texts of the pages. */
  app: {},
  /** Texts of the command. */
  cli: {},
};

export type Messages = typeof en;
