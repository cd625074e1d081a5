import type { ForeignMessages } from '../en/foreign.ts';

export const foreign: ForeignMessages = {
  missing: (host) =>
    `Ein Teil dieses Elements kam nicht von ${host} an: wegen einer Störung im Netz, oder weil der Server „Access-Control-Allow-Origin: *“ nicht mitsendet.`,
};
