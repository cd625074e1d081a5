/** What `dispatch-atlas preview` says about the file each time it has been saved. */
export interface LiveState {
  /** Counts the versions of the file that could be shown, from 0. */
  readonly version: number;
  /** One sentence over the issues; empty where there are none. */
  readonly heading: string;
  readonly issues: readonly string[];
}

/** Where the page asks, at its own origin. */
export const LIVE_PATHS = { changes: 'changes', file: 'dispatch.geojson' } as const;

/** Closes the page to all but what is packed into it. */
const CLOSED = 'connect-src blob: data:';
const OPENED = "connect-src 'self' blob: data:";
const OPENING = '<html ';

/**
 * A story as one file, as the preview serves it: it follows the file from which it was made, and may ask its own origin
 * for that, and no other.
 * @throws {RangeError} if it is no such page
 */
export function followingPage(html: string, version: number): string {
  const [opening, policy] = [html.indexOf(OPENING), html.indexOf(CLOSED)];
  if (opening < 0 || policy < opening) throw new RangeError('not a story saved as one file');
  return [
    html.slice(0, opening),
    `${OPENING}data-live="${version}" `,
    html.slice(opening + OPENING.length, policy),
    OPENED,
    html.slice(policy + CLOSED.length),
  ].join('');
}

/** What came as text; `null` for anything else. */
export function readLiveState(text: string): LiveState | null {
  const value: unknown = parse(text);
  if (typeof value !== 'object' || value === null) return null;
  if (!('version' in value && 'heading' in value && 'issues' in value)) return null;
  const { version, heading, issues } = value;
  if (typeof version !== 'number' || typeof heading !== 'string' || !Array.isArray(issues)) return null;
  return { version, heading, issues: issues.map(String) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
