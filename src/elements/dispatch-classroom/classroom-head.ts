import { html, nothing } from 'lit';
import type { ClassroomMessages } from '../../language/classroom.ts';
import { interfaceLanguage, LANGUAGES, shellMessagesFor } from '../../language/shell.ts';
import { LEVELS, type Level } from '../../lesson/types.ts';
import { LESSON_MODES, type LessonMode } from './lesson-mode.ts';

export interface ClassroomHead {
  readonly words: ClassroomMessages;
  readonly lang: string;
  readonly mode: LessonMode | null;
  readonly level: Level;
  /** False while there is nothing to teach. */
  readonly hasStory: boolean;
  /** Whether the page has words of its own, the languages among them. */
  readonly hasTools: boolean;
  readonly onMode: (mode: LessonMode | null) => void;
  readonly onLevel: (level: Level) => void;
  readonly onLanguage: (lang: string) => void;
  readonly onTools: (event: Event) => void;
}

/** The head: the site's name, what a lesson can be, how hard it is, the language or the page's own words. */
export function classroomHead(head: ClassroomHead): unknown {
  const { words, mode, hasStory, hasTools, onMode } = head;
  return html`<header part="header">
    <slot name="brand"></slot>
    <nav aria-label=${words.modesLabel} ?hidden=${!hasStory}>
      ${[null, ...LESSON_MODES].map(
        (one) => html`<button
          type="button"
          class="word"
          aria-current=${one === mode ? 'page' : nothing}
          @click=${() => onMode(one)}
        >${one === null ? words.overview : words.modes[one]}</button>`,
      )}
    </nav>
    <div class="settings">
      ${levelChoice(head)}
      <div class="languages" role="group" aria-label=${words.language} ?hidden=${hasTools}>
        ${LANGUAGES.map(
          (tag) => html`<button
            type="button"
            class="word"
            lang=${tag}
            aria-pressed=${tag === interfaceLanguage(head.lang) ? 'true' : 'false'}
            @click=${() => head.onLanguage(tag)}
          >${shellMessagesFor(tag).app.ownName}</button>`,
        )}
      </div>
      <div class="tools" ?hidden=${!hasTools}><slot name="tools" @slotchange=${head.onTools}></slot></div>
    </div>
  </header>`;
}

/** How hard the tasks are, and how much is told, as three words. */
function levelChoice({
  words,
  level,
  hasStory,
  onLevel,
}: Pick<ClassroomHead, 'words' | 'level' | 'hasStory' | 'onLevel'>): unknown {
  return html`<div class="levels" role="group" aria-label=${words.level} ?hidden=${!hasStory}>
    ${LEVELS.map(
      (one) => html`<button
        type="button"
        class="word"
        aria-pressed=${one === level ? 'true' : 'false'}
        @click=${() => onLevel(one)}
      >${words.levels[one]}</button>`,
    )}
  </div>`;
}
