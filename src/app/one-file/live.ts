import type { DispatchClassroom } from '../../elements/dispatch-classroom/dispatch-classroom.ts';
import type { DispatchExplorer } from '../../elements/dispatch-explorer/dispatch-explorer.ts';
import type { TimeWindow } from '../../model/types.ts';
import { LIVE_PATHS, type LiveState, readLiveState } from '../../static/one-file/live-state.ts';
import { writeAddress } from '../address-bar.ts';
import { followReader, type Remember } from '../follow-reader.ts';
import { showState } from '../show-state.ts';
import { readUrlState, type UrlState, writeUrlState } from '../url-state.ts';

/**
 * Has the page follow the file it was made from: `dispatch-atlas preview` says when it has been saved. What the reader
 * sees stays, and stands in the address, so that it outlives a reload too. A file that cannot be read changes
 * nothing but the note at the foot of the page.
 */
export function followFile(explorer: DispatchExplorer, classroom: DispatchClassroom, shown: number): void {
  const note = addNote();
  let version = shown;
  let isLoading = true;
  let state: UrlState = readUrlState(new URLSearchParams(location.search));
  let ownTime: TimeWindow | null = null;

  const remember: Remember = (change) => {
    // What a new file resets by itself is not the reader's wish.
    if (isLoading) return;
    state = { ...state, ...change };
    writeAddress(writeUrlState(state));
  };
  followReader(explorer, remember);
  explorer.addEventListener('dispatch-load', () => {
    ownTime = explorer.time;
    showState(explorer, state, ownTime);
    isLoading = false;
  });
  if (state.camera) explorer.camera = state.camera;

  const load = async (next: number) => {
    const response = await fetch(LIVE_PATHS.file, { cache: 'no-store' });
    if (!response.ok) return;
    version = next;
    isLoading = true;
    if (state.camera) explorer.camera = state.camera;
    const file = new File([await response.blob()], LIVE_PATHS.file, { type: 'application/geo+json' });
    explorer.dispatch = file;
    classroom.dispatch = file;
  };
  new EventSource(LIVE_PATHS.changes).addEventListener('message', ({ data }) => {
    const live = readLiveState(String(data));
    if (!live) return;
    showNote(note, live);
    if (live.version !== version) void load(live.version);
  });
}

const STYLES = `
.live { position: fixed; inset: auto 0 0; max-height: 40vh; overflow: auto; margin: 0; padding: 8px 16px; z-index: 9;
  border-top: 1px solid CanvasText; background: Canvas; color: CanvasText; font: 14px/1.4 "Noto Sans", sans-serif; }
.live summary { cursor: pointer; min-height: 24px; }
.live ul { margin: 4px 0 0; padding-inline-start: 20px; }
`;

function addNote(): HTMLDetailsElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);
  const note = document.createElement('details');
  note.className = 'live';
  note.hidden = true;
  note.setAttribute('role', 'status');
  document.body.append(note);
  return note;
}

function showNote(note: HTMLDetailsElement, { heading, issues }: LiveState): void {
  note.hidden = heading === '';
  const summary = document.createElement('summary');
  summary.textContent = heading;
  const list = document.createElement('ul');
  list.append(
    ...issues.map((issue) => {
      const item = document.createElement('li');
      item.textContent = issue;
      return item;
    }),
  );
  note.replaceChildren(summary, list);
}
