import { html, nothing } from 'lit';
import type { ClassroomMessages } from '../../language/classroom.ts';
import type { LocalText } from '../../language/text.ts';
import { LESSON_MODES, type LessonMode } from './lesson-mode.ts';

export interface ClassroomOverview {
  readonly words: ClassroomMessages;
  readonly headline: LocalText;
  readonly summary: LocalText | null;
  readonly seed: number;
  readonly onMode: (mode: LessonMode) => void;
  readonly onPaper: () => void;
}

/** What a teacher sees first: the story in short, each mode one click away, and which paper it is. */
export function classroomOverview({
  words,
  headline,
  summary,
  seed,
  onMode,
  onPaper,
}: ClassroomOverview): unknown {
  return html`<div class="overview">
    <div class="story">
      <p class="kicker">${words.heading}</p>
      <h1 lang=${headline.lang} dir="auto" tabindex="-1">${headline.text}</h1>
      ${summary === null ? nothing : html`<p class="summary" lang=${summary.lang} dir="auto">${summary.text}</p>`}
    </div>
    <ul class="modes">
      ${LESSON_MODES.map(
        (mode) => html`<li>
          <button type="button" class="mode" data-mode=${mode} @click=${() => onMode(mode)}>
            <b>${words.modes[mode]}</b>
            <span>${words.about[mode]}</span>
          </button>
        </li>`,
      )}
    </ul>
    <div class="paper">
      <p class="number">
        <b>${words.paper(String(seed))}</b>
        <button type="button" class="link" @click=${onPaper}>${words.newPaper}</button>
      </p>
      <p class="small">${words.paperNote}</p>
      <p class="small">${words.private}</p>
    </div>
  </div>`;
}
