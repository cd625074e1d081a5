import { html, nothing } from 'lit';
import '../define-article.ts';
import '../define-map.ts';
import { messagesFor } from '../../language/catalogue.ts';
import { pickText } from '../../language/text.ts';
import type { DispatchMap } from '../dispatch-map/dispatch-map.ts';
import type { MapView } from '../shared/events.ts';
import { partialNote } from '../shared/load-issue-notes.ts';
import type { StoryState } from '../shared/story-context.ts';
import type { ExplorerPanel, ExplorerView } from './explorer-view.ts';

export { troubleReport } from '../shared/load-issue-notes.ts';
export { announcement } from './announcement.ts';
export { FocusKeeper } from './focus-keeper.ts';
export { layoutStyles } from './layout.styles.ts';

export interface ExplorerLayout {
  readonly state: StoryState;
  readonly view: ExplorerView;
  readonly panel: ExplorerPanel | null;
  readonly projection: 'globe' | 'mercator';
  readonly camera: MapView | null;
  /** The map of the layout, once it is there. */
  readonly map: DispatchMap | null;
  /** False where the map has a page around it that scrolls. */
  readonly fill: boolean;
  readonly loading: 'lazy' | 'eager';
  readonly reveal: 'auto' | 'interaction';
  /** Whether the sheet of a phone takes most of the screen. */
  readonly isSheetTall: boolean;
  /** Opens a panel, or closes it where it is open. */
  readonly onPanel: (panel: ExplorerPanel) => void;
  readonly onToggleSheet: () => void;
  readonly onSkipMap: () => void;
}

/** The live story. Its text, map and details stay in the tree, so that changing views loses nothing. */
export function explorerLayout(layout: ExplorerLayout): unknown {
  const { state, view, panel } = layout;
  const messages = messagesFor(state.lang);
  const { explorer } = messages.ui;
  const isWide = view !== 'story';
  const hasDetails = state.selected !== null || state.actor !== null;
  const showsDetails = hasDetails && panel === null && view !== 'table';
  // Beside what takes the place of the text stands what chooses from it.
  const showsFilters = panel === 'filters' || (panel === null && isWide && !showsDetails);
  const showsText = panel === null && !showsDetails && !showsFilters;
  if (showsDetails) bring('details');
  if (view !== 'story') bring(view);
  if (panel === 'search' || panel === 'share') bring(panel);
  return html`<div class="layout" data-view=${view} ?data-wide=${isWide} data-panel=${panel ?? nothing}>
    ${showsText ? nothing : unseenTitle(state)}
    <section class="reading" tabindex="-1" aria-label=${explorer.main} ?hidden=${!showsText}>
      ${partialNote(state)}
      <dispatch-article guided>${sortingSwitch(state)}</dispatch-article>
    </section>
    <section
      class="details"
      aria-label=${explorer.details}
      ?data-tall=${layout.isSheetTall}
      ?hidden=${!showsDetails}
    >
      <button
        type="button"
        class="grip"
        aria-label=${layout.isSheetTall ? explorer.smaller : explorer.larger}
        @click=${layout.onToggleSheet}
      ></button>
      <dispatch-details></dispatch-details>
    </section>
    <section class="filters panel" tabindex="-1" aria-label=${explorer.filter} ?hidden=${!showsFilters}>
      ${panel === 'filters' ? closeButton(layout, panel) : nothing}
      ${showsFilters ? html`<dispatch-legend form="full"></dispatch-legend>` : nothing}
    </section>
    <section
      class="search panel"
      tabindex="-1"
      aria-label=${explorer.search}
      ?hidden=${panel !== 'search'}
    >
      ${panel === 'search' ? html`${closeButton(layout, panel)}<dispatch-search></dispatch-search>` : nothing}
    </section>
    <section class="share panel" tabindex="-1" aria-label=${explorer.share} ?hidden=${panel !== 'share'}>
      ${panel === 'share' ? html`${closeButton(layout, panel)}<dispatch-share .map=${layout.map}></dispatch-share>` : nothing}
    </section>
    <section class="picture" aria-label=${explorer.map}>
      <button type="button" class="button skip" @click=${layout.onSkipMap}>${explorer.skip}</button>
      <dispatch-map
        .projection=${layout.projection}
        .camera=${layout.camera}
        .cooperative=${!layout.fill}
        .loading=${layout.loading}
        .reveal=${layout.reveal}
      ></dispatch-map>
    </section>
    <section class="legend" tabindex="-1" aria-label=${explorer.legend}>
      <dispatch-legend form="strip"></dispatch-legend>
      <button
        type="button"
        class="word"
        aria-expanded=${panel === 'filters' ? 'true' : 'false'}
        @click=${() => layout.onPanel('filters')}
      >
        ${explorer.filter}
      </button>
    </section>
    <section class="time" aria-label=${explorer.timeline} ?hidden=${isWide}>
      ${isWide ? nothing : html`<dispatch-timeline form="strip"></dispatch-timeline>`}
    </section>
    ${isWide ? wideView(view, explorer[view]) : nothing}
  </div>`;
}

/** Few stories have sortings; what shows them is fetched for those alone. */
function sortingSwitch({ dispatch }: StoryState): unknown {
  if (!dispatch?.sortings?.length) return nothing;
  import('../define-sorting.ts').catch((error: unknown) =>
    console.warn('dispatch-explorer: its sortings could not be loaded:', error),
  );
  return html`<dispatch-sorting slot="lead"></dispatch-sorting>`;
}

function wideView(view: Exclude<ExplorerView, 'story'>, name: string): unknown {
  return html`<section class="wide" data-view=${view} tabindex="-1" aria-label=${name}>
    ${view === 'table' ? html`<dispatch-table></dispatch-table>` : nothing}
    ${view === 'timeline' ? html`<dispatch-timeline form="full"></dispatch-timeline>` : nothing}
    ${view === 'chain' ? html`<dispatch-chain></dispatch-chain>` : nothing}
  </section>`;
}

/** Leads back to whatever the panel stands in front of. */
function closeButton({ state, view, onPanel }: ExplorerLayout, panel: ExplorerPanel): unknown {
  const { explorer, article } = messagesFor(state.lang).ui;
  const isOverText = view === 'story' && state.selected === null && state.actor === null;
  return html`<button type="button" class="link" @click=${() => onPanel(panel)}>
    ${isOverText ? article.back : explorer.back}
  </button>`;
}

/** The headline for those who hear the page while its article is hidden. */
function unseenTitle({ dispatch, lang }: StoryState): unknown {
  const title = dispatch && pickText(dispatch.title, lang, dispatch.lang);
  return title ? html`<h1 class="unseen" lang=${title.lang}>${title.text}</h1>` : nothing;
}

const PARTS = {
  legend: () => import('../define-legend.ts'),
  timeline: () => import('../define-timeline.ts'),
  details: () => import('../define-details.ts'),
  table: () => import('../define-table.ts'),
  search: () => import('../define-search.ts'),
  share: () => import('../define-share.ts'),
  chain: () => import('../define-chain.ts'),
  filters: () => import('../dispatch-legend/full-legend.ts'),
};

const STRIPS: readonly string[] = ['legend', 'timeline'] satisfies readonly Part[];

type Part = keyof typeof PARTS;

/** What did not come. */
const missing = new Set<Part>();

/**
 * Fetches the parts the story does not open with, so that they are there when the network is not. What fails
 * is asked for again when the reader wants it, and when the network is back.
 */
export function fetchParts(): void {
  for (const part of Object.keys(PARTS)) if (!STRIPS.includes(part)) bring(part);
}

function bring(part: string): void {
  if (!isPart(part)) return;
  PARTS[part]().catch((error: unknown) => {
    console.warn(`dispatch-explorer: its ${part} could not be loaded:`, error);
    missing.add(part);
    addEventListener('online', bringMissing, { once: true });
  });
}

function bringMissing(): void {
  const parts = [...missing];
  missing.clear();
  for (const part of parts) bring(part);
}

function isPart(name: string): name is Part {
  return Object.hasOwn(PARTS, name);
}

// With the text, since they take room from the map: where they came later, it would be drawn anew.
for (const part of STRIPS) bring(part);
