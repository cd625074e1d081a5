import type { DispatchExplorer } from '../elements/dispatch-explorer/dispatch-explorer.ts';

/** Heights of a story in a frame, px; with as much of the reader's screen as leaves room for the page around it. */
const LEAST = 480;
const MOST = 900;
const SHARE_OF_SCREEN = 0.85;

/** What a frame tells the page around it about its height. */
export interface HeightMessage {
  readonly source: 'dispatch';
  readonly v: 1;
  readonly type: 'height';
  /** Id of the dispatch; empty while there is none. */
  readonly id: string;
  /** CSS px, a whole number. */
  readonly px: number;
}

/**
 * Height that a frame should have, px. A story scrolls inside a frame of the reader's screen: as high as all its
 * text, the map would be out of sight of what is read. What is shorter, such as a word about a missing file, gets
 * no more than it needs.
 */
export function frameHeight(content: number, screenHeight: number): number {
  const comfortable = Math.min(MOST, Math.max(LEAST, SHARE_OF_SCREEN * screenHeight));
  return Math.ceil(Math.min(content, comfortable));
}

/**
 * Tells the page around this one how high the frame should be: once there is a story or a word about why there
 * is none, and whenever that word takes another room. Before that the frame keeps the height it has.
 */
export function tellHeight(explorer: DispatchExplorer): void {
  if (window.parent === window) return;
  let told: string | undefined;
  const tell = async () => {
    await explorer.updateComplete;
    const isStory = explorer.matches(':state(ready), :state(partial)');
    if (!isStory && !explorer.matches(':state(error)')) return;
    const height = isStory ? Number.POSITIVE_INFINITY : explorer.offsetHeight;
    const px = frameHeight(height, screen.availHeight);
    const id = explorer.dispatch?.id ?? '';
    const message: HeightMessage = { source: 'dispatch', v: 1, type: 'height', id, px };
    const text = JSON.stringify(message);
    if (text === told) return;
    told = text;
    // Whose page this is is not known here; there is nothing in the message that is anybody's secret.
    window.parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(explorer);
  for (const event of ['dispatch-load', 'dispatch-error']) explorer.addEventListener(event, tell);
}
