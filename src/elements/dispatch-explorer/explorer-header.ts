import { html, svg } from 'lit';
import type { ShellMessages } from '../../language/en/shell.ts';
import { EXPLORER_VIEWS, type ExplorerPanel, type ExplorerView } from './explorer-view.ts';

export interface ExplorerHeader {
  readonly messages: ShellMessages;
  readonly view: ExplorerView;
  readonly panel: ExplorerPanel | null;
  /** False while there is nothing to view. */
  readonly hasStory: boolean;
  readonly isMenuOpen: boolean;
  readonly onView: (view: ExplorerView) => void;
  readonly onPanel: (panel: ExplorerPanel) => void;
  readonly onToggleMenu: () => void;
  readonly onTools: (event: Event) => void;
  readonly hasTools: boolean;
}

const LENS = svg`<circle cx="8" cy="8" r="6.5" /><path d="M13 13l6 6" />`;
const LINES = svg`<path d="M0 3h20M0 10h20M0 17h20" />`;

/** The head: the site's name, search, the views as words, sharing, and the site's own words; on a phone in a menu. */
export function explorerHeader(header: ExplorerHeader): unknown {
  const { messages, view, panel, hasStory, isMenuOpen, hasTools } = header;
  const { explorer } = messages.ui;
  return html`<header part="header">
    <slot name="brand"></slot>
    <button
      type="button"
      class="word find"
      aria-label=${explorer.search}
      aria-expanded=${panel === 'search' ? 'true' : 'false'}
      ?hidden=${!hasStory}
      @click=${() => header.onPanel('search')}
    >
      ${icon(LENS)}<span>${explorer.search}</span>
    </button>
    <button
      type="button"
      class="menu"
      aria-label=${explorer.menu}
      aria-expanded=${isMenuOpen ? 'true' : 'false'}
      ?hidden=${!hasTools && !hasStory}
      @click=${header.onToggleMenu}
    >${icon(LINES)}</button>
    <div class="rest" ?data-open=${isMenuOpen}>
      <nav aria-label=${explorer.views} ?hidden=${!hasStory}>
        ${EXPLORER_VIEWS.map(
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
        class="word share"
        aria-expanded=${panel === 'share' ? 'true' : 'false'}
        ?hidden=${!hasStory}
        @click=${() => header.onPanel('share')}
      >${explorer.share}</button>
      <div class="tools" ?hidden=${!hasTools}>
        <slot name="tools" @slotchange=${header.onTools}></slot>
      </div>
    </div>
  </header>`;
}

function icon(lines: unknown): unknown {
  return html`<svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    aria-hidden="true"
  >${lines}</svg>`;
}
