import { html, nothing } from 'lit';
import '../define-reading.ts';
import { messagesFor } from '../../language/catalogue.ts';
import { pickText } from '../../language/text.ts';
import type { MapView } from '../shared/events.ts';
import { partialNote } from '../shared/partial-note.ts';
import type { StoryState } from '../shared/story-context.ts';

export { announcement } from './announcement.ts';

/** The story with its map, or the table of all claims with a small one. */
export type ExplorerView = 'story' | 'table';

export interface ExplorerLayout {
  readonly state: StoryState;
  readonly view: ExplorerView;
  readonly projection: 'globe' | 'mercator';
  readonly camera: MapView | null;
  /** False where the map has a page around it that scrolls. */
  readonly fill: boolean;
  readonly isLegendOpen: boolean;
  /** Whether the sheet of a phone takes most of the screen. */
  readonly isSheetTall: boolean;
  readonly onToggleLegend: () => void;
  readonly onToggleSheet: () => void;
  readonly onSkipMap: () => void;
}

/** The live story. Its text, map and details stay in the tree, so that changing views loses nothing. */
export function explorerLayout(layout: ExplorerLayout): unknown {
  const { state, view, isLegendOpen } = layout;
  const messages = messagesFor(state.lang);
  const { explorer, details } = messages.ui;
  const isTable = view === 'table';
  const showsFilters = isTable || isLegendOpen;
  const showsDetails = state.selected !== null && !showsFilters;
  if (showsDetails) bringDetails();
  if (isTable) bringTable();
  return html`<div class="layout" data-view=${view} ?data-filters=${isLegendOpen}>
    ${showsFilters || showsDetails ? unseenTitle(state) : nothing}
    <section class="reading" tabindex="-1" aria-label=${explorer.main} ?hidden=${showsFilters || showsDetails}>
      ${partialNote(state, messages)}
      <dispatch-article></dispatch-article>
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
    <section class="filters" tabindex="-1" aria-label=${explorer.filter} ?hidden=${!showsFilters}>
      <button type="button" class="link" ?hidden=${!isLegendOpen} @click=${layout.onToggleLegend}>
        ${isTable ? `‹ ${explorer.table}` : details.back}
      </button>
      ${showsFilters ? html`<dispatch-legend form="full"></dispatch-legend>` : nothing}
    </section>
    <section class="picture" aria-label=${explorer.map}>
      <button type="button" class="button skip" @click=${layout.onSkipMap}>${explorer.skip}</button>
      <dispatch-map
        .projection=${layout.projection}
        .camera=${layout.camera}
        .cooperative=${!layout.fill}
      ></dispatch-map>
    </section>
    <section class="legend" tabindex="-1" aria-label=${explorer.legend}>
      <dispatch-legend form="strip"></dispatch-legend>
      <button
        type="button"
        class="word"
        aria-expanded=${isLegendOpen ? 'true' : 'false'}
        @click=${layout.onToggleLegend}
      >
        ${explorer.filter}
      </button>
    </section>
    <section class="claims" tabindex="-1" aria-label=${explorer.table} ?hidden=${!isTable}>
      ${isTable ? html`<dispatch-table></dispatch-table>` : nothing}
    </section>
  </div>`;
}

/** The headline for those who hear the page while its article is hidden. */
function unseenTitle({ dispatch, lang }: StoryState): unknown {
  const title = dispatch && pickText(dispatch.title, lang, dispatch.lang);
  return title ? html`<h1 class="unseen" lang=${title.lang}>${title.text}</h1>` : nothing;
}

/**
 * Fetches the parts the story does not open with, so that they are there when the network is not. What fails
 * is asked for again when the reader wants it.
 */
export function fetchParts(): void {
  bringDetails();
  bringTable();
}

const bringDetails = () => bring('details', () => import('../define-details.ts'));
const bringTable = () => bring('table', () => import('../define-table.ts'));

function bring(part: string, load: () => Promise<unknown>): void {
  load().catch((error: unknown) =>
    console.warn(`dispatch-explorer: its ${part} could not be loaded:`, error),
  );
}
