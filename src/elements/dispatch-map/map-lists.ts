import { type CSSResult, html, nothing, type ReactiveElement } from 'lit';
import type { FlowColumns, FlowFilter } from '../../map/flow-layer/types.ts';
import type { ColumnHit, ColumnsShown } from '../../map/types.ts';
import type { Scene } from '../../scene/types.ts';
import type { StoryState } from '../shared/story-context.ts';
import type { ColumnReader, ColumnsView } from './column-reader.ts';
import type { FlowChooser, FlowChooserOptions } from './flow-chooser.ts';

const NO_FILTER: FlowFilter = {};

/**
 * What stands over a map in words: the list from which one of several flows is chosen, and what is told of a page's
 * own flows. The first is fetched once there is a picture, the second only for the few pages that have such flows.
 */
export class MapLists {
  readonly #host: ReactiveElement;
  readonly #options: FlowChooserOptions;
  #chooser: FlowChooser | undefined;
  #columns: ColumnReader | undefined;
  /** The columns for which the reader of columns was last asked for. */
  #askedFor: FlowColumns | undefined;
  #columnsFailed = false;

  constructor(host: ReactiveElement, options: FlowChooserOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Fetches the list of flows, so that it is there when the network is not. */
  fetch(): void {
    this.#fetchChooser().catch((error: unknown) =>
      console.warn('dispatch-map: its list of flows could not be loaded:', error),
    );
  }

  /** Lets the reader choose between flows; where the list can't be had, the likeliest is meant. */
  async choose(ids: readonly string[], at: readonly [number, number]): Promise<void> {
    try {
      const chooser = this.#chooser ?? (await this.#fetchChooser());
      chooser.open(ids, at);
    } catch {
      this.#options.onSelect(ids[0] ?? null);
    }
  }

  /** The page's flows, once there is somebody to tell of them. */
  columnsOf(columns: FlowColumns | null): FlowColumns | null {
    if (columns && !this.#columns && columns !== this.#askedFor) void this.#fetchColumns(columns);
    return this.#columns ? columns : null;
  }

  /** The filter of the reader's choices; the same object while they are the same. */
  filterFor(state: StoryState): FlowFilter {
    return this.#columns?.filterFor(state) ?? NO_FILTER;
  }

  readonly showColumns = (shown: ColumnsShown): void => this.#columns?.show(shown);
  readonly pointAtColumns = (hit: ColumnHit | null): void => this.#columns?.point(hit);

  closeChooser(): void {
    this.#chooser?.close();
  }

  close(): void {
    this.closeChooser();
    this.#columns?.close();
  }

  render(scene: Scene | null, view: ColumnsView): unknown {
    const { messages } = view;
    const failed = this.#columnsFailed && view.columns !== null;
    return html`${
      failed
        ? html`<div class="passing"><p role="status">${messages.ui.flows.columnsFailed}</p></div>`
        : this.#columns?.render(view)
    }${this.#chooser?.render(scene, messages) ?? nothing}`;
  }

  async #fetchChooser(): Promise<FlowChooser> {
    const { FlowChooser, chooserStyles } = await import('./flow-chooser.ts');
    if (!this.#chooser) {
      this.#adopt(chooserStyles);
      this.#chooser = new FlowChooser(this.#host, this.#options);
    }
    return this.#chooser;
  }

  async #fetchColumns(columns: FlowColumns): Promise<void> {
    this.#askedFor = columns;
    this.#columnsFailed = false;
    try {
      const { ColumnReader, chooserStyles, columnStyles } = await import('./column-reader.ts');
      this.#adopt(chooserStyles);
      this.#adopt(columnStyles);
      this.#columns ??= new ColumnReader(this.#host);
    } catch (error) {
      console.warn('dispatch-map: its columns could not be told of:', error);
      this.#columnsFailed = true;
    }
    this.#host.requestUpdate();
  }

  #adopt({ styleSheet }: CSSResult): void {
    const { renderRoot } = this.#host;
    if (!styleSheet || !(renderRoot instanceof ShadowRoot)) return;
    if (!renderRoot.adoptedStyleSheets.includes(styleSheet)) renderRoot.adoptedStyleSheets.push(styleSheet);
  }
}
