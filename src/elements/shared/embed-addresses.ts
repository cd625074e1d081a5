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
let oneFile: string | null = null;
let isKept = false;

/** Lets the sharing panels of this page offer code for other pages; without it they offer none. */
export function offerEmbedding(addresses: EmbedAddresses | null): void {
  offered = addresses;
}

/**
 * The address of what the reader sees: in a frame not that of the frame, which shows it without the site. Empty where
 * nobody else can use it.
 */
export function viewAddress(): string {
  return offered?.view?.() ?? (isKept ? '' : location.href);
}

/** What was offered last; null where nobody knows an address that others could use. */
export function embedAddresses(): EmbedAddresses | null {
  return offered;
}

/** Lets the sharing panels of this page save a story as one file, from the folder that the build wrote for it. */
export function offerOneFile(folder: string): void {
  oneFile = folder;
}

/** The address of that folder, with a slash at its end; null where there is none. */
export function oneFileFolder(): string | null {
  return oneFile;
}

/** Said by a page whose address leads nobody else to it, such as a file on a stick: then no link to it is offered. */
export function keepAddress(): void {
  isKept = true;
}

/** False where the page is a file of the reader's own. */
export function hasAddress(): boolean {
  return !isKept;
}
