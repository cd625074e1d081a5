import type { ForeignMessages } from '../en/foreign.ts';

export const foreign: ForeignMessages = {
  missing: (host) =>
    `Une partie de cet élément n’est pas arrivée de ${host}\u00a0: le réseau a failli, ou le serveur n’envoie pas «\u202fAccess-Control-Allow-Origin: *\u202f».`,
};
