/*
 * A script for pages that hold stories in frames: gives each frame the height its story asks for. It listens to
 * frames of `embed.html` alone, whatever other frames the page has, and to each of them for its own height only.
 */

const LEAST = 100;
const MOST = 4000;
/** A frame changes its height no more often than this, ms; what it says in between waits. */
const INTERVAL = 200;

interface Turn {
  px: number;
  changedAt: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const turns = new WeakMap<HTMLIFrameElement, Turn>();

addEventListener('message', ({ source, data }) => {
  const px = heightIn(data);
  if (px === null) return;
  // The origin of a frame in a sandbox is "null", like that of any other: who speaks is told by its window.
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (frame && isStory(frame)) change(frame, px);
});

/** The height in a message of ours, px; null for every other message. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('source' in data) || data.source !== 'dispatch' || !('v' in data) || data.v !== 1) return null;
  if (!('type' in data) || data.type !== 'height' || !('px' in data)) return null;
  const { px } = data;
  const isHeight = typeof px === 'number' && Number.isInteger(px) && px >= LEAST && px <= MOST;
  return isHeight ? px : null;
}

function isStory(frame: HTMLIFrameElement): boolean {
  try {
    return /\/embed(\.html)?$/.test(new URL(frame.src, document.baseURI).pathname);
  } catch {
    return false;
  }
}

function change(frame: HTMLIFrameElement, px: number): void {
  const turn = turns.get(frame) ?? { px, changedAt: Number.NEGATIVE_INFINITY, timer: undefined };
  turns.set(frame, turn);
  turn.px = px;
  if (turn.timer !== undefined) return;
  const apply = () => {
    turn.timer = undefined;
    turn.changedAt = performance.now();
    frame.style.height = `${turn.px}px`;
  };
  const wait = turn.changedAt + INTERVAL - performance.now();
  if (wait <= 0) apply();
  else turn.timer = setTimeout(apply, wait);
}
