/** From where other pages can have what shows a story, said once by whoever serves it. */
export interface EmbedAddresses {
  /** The script that names the elements. */
  readonly script: string;
  /** The page that shows a story in a frame; without one no frame is offered. */
  readonly frame?: string;
  /** The page that makes a lesson of a story; without it none is offered. */
  readonly lesson?: string;
  /** What the reader sees, as the query of the page for frames; without it the story alone is named. */
  readonly query?: () => string;
  /** The address under which the reader's view is to be shared, where it is not the one of the page. */
  readonly view?: () => string;
}

let offered: EmbedAddresses | null = null;

/** Lets the sharing panels of this page offer code for other pages; without it they offer none. */
export function offerEmbedding(addresses: EmbedAddresses | null): void {
  offered = addresses;
}

/** The address of what the reader sees: in a frame not that of the frame, which shows it without the site. */
export function viewAddress(): string {
  return offered?.view?.() ?? location.href;
}

/** What was offered last; null where nobody knows an address that others could use. */
export function embedAddresses(): EmbedAddresses | null {
  return offered;
}
