import type { Messages } from './en.ts';

/** Every message in German. */
export const de: Messages = {
  issues: {},
  words: {
    status: {
      confirmed: 'bestätigt',
      claimed: 'behauptet',
      disputed: 'umstritten',
      denied: 'bestritten',
      unknown: 'Status offen',
    },
  },
  sentences: {},
  map: {},
  ui: {},
  app: {},
  cli: {},
};
