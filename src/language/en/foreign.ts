/** What the elements say when their own files lie on a server that is not the page's. */
export const foreign = {
  /** `host`: that server. */
  missing: (host: string) =>
    `A part of this element did not come from ${host}: the network failed, or the server does not send “Access-Control-Allow-Origin: *”.`,
};

export type ForeignMessages = typeof foreign;
