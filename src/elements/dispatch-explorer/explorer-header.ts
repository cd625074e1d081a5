import { html } from 'lit';
import type { ShellMessages } from '../../language/en/shell.ts';
import type { ExplorerView } from './explorer-layout.ts';

const VIEWS: readonly ExplorerView[] = ['story', 'table'];

export interface ExplorerHeader {
  readonly messages: ShellMessages;
  readonly view: ExplorerView;
  /** False while there is nothing to view. */
  readonly hasStory: boolean;
  readonly isMenuOpen: boolean;
  readonly onView: (view: ExplorerView) => void;
  readonly onToggleMenu: () => void;
  readonly onTools: (event: Event) => void;
  readonly hasTools: boolean;
}

/** The head: the site's name, the two views as words, and the site's own words, on a phone in a menu. */
export function explorerHeader(header: ExplorerHeader): unknown {
  const { messages, view, isMenuOpen, hasTools } = header;
  const { explorer } = messages.ui;
  return html`<header part="header">
    <slot name="brand"></slot>
    <nav aria-label=${explorer.views} ?hidden=${!header.hasStory}>
      ${VIEWS.map(
        (name) => html`<button
          type="button"
          class="word"
          aria-pressed=${name === view ? 'true' : 'false'}
          @click=${() => header.onView(name)}
        >${explorer[name]}</button>`,
      )}
    </nav>
    <button
      type="button"
      class="menu"
      aria-label=${explorer.menu}
      aria-expanded=${isMenuOpen ? 'true' : 'false'}
      ?hidden=${!hasTools}
      @click=${header.onToggleMenu}
    >
      <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
        <path d="M0 1h20M0 7h20M0 13h20" stroke="currentColor" stroke-width="1.75" />
      </svg>
    </button>
    <div class="tools" ?data-open=${isMenuOpen} ?hidden=${!hasTools}>
      <slot name="tools" @slotchange=${header.onTools}></slot>
    </div>
  </header>`;
}
