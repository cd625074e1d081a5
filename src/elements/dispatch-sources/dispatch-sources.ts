import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Basemap } from '../../geo/basemap-types.ts';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { critiqueMessagesFor } from '../../language/sources-critique.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import {
  type ClaimedFeature,
  type Dispatch,
  type Filter,
  LEVELS,
  type Level,
  type TimeWindow,
} from '../../model/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { keepLast } from '../shared/keep-last.ts';
import { loadBasemap } from '../shared/load-basemap.ts';
import { PartElement } from '../shared/part-element.ts';
import { speakerRows } from './compare-table.ts';
import { contestedMarks, markInQuestion } from './contested-marks.ts';
import type { CritiqueView } from './critique-view.ts';
import { sourcesStyles } from './dispatch-sources.styles.ts';
import { countsOf, keyOf, panelName, showOnBigMap } from './panel-figure.ts';
import { PanelPictures, type PanelPlan } from './panel-pictures.ts';
import { PanelScenes } from './panel-scene.ts';
import { PANEL_THEME } from './panel-theme.ts';
import { questionStyles } from './question.styles.ts';
import { questionedClaims, questionView } from './question-view.ts';
import { type SpeakerPanel, speakerPanels } from './speaker-panels.ts';
import { speakersStyles } from './speakers.styles.ts';
import { speakersView } from './speakers-view.ts';

/** The views of source criticism: each claim questioned, or each speaker's world by itself. */
export type SourcesView = 'question' | 'speakers';

/**
 * Source criticism: who says it, in what role, how they could know, who contradicts, who agrees and what would confirm
 * it, claim by claim; and every speaker's world side by side on small maps of one frame and one scale. What the file
 * does not say is said to be so, and becomes a question to the class.
 *
 * @element dispatch-sources
 * @csspart views - the words that switch between the two views
 */
export class DispatchSources extends PartElement {
  static override styles = [baseStyles, sourcesStyles, questionStyles, speakersStyles];

  /** Which view is shown: `question` puts the questions to each claim, `speakers` sets the speakers side by side. */
  @property({ reflect: true, useDefault: true }) view: SourcesView = 'question';
  /** For whom: `easy` puts fewer questions in plainer words, `advanced` puts all of them. */
  @property({ reflect: true, useDefault: true }) level: Level = 'standard';
  /** How the small maps show the world. */
  @property({ reflect: true, useDefault: true }) projection: 'globe' | 'mercator' = 'globe';

  @state() private basemap: Basemap | null = null;
  @state() private failed = false;
  @state() private showsAll = false;

  readonly #pictures = new PanelPictures();
  #asked = false;
  readonly #marks = keepLast((dispatch: Dispatch, time: TimeWindow | null, filter: Filter) =>
    contestedMarks(dispatch, { time, filter }),
  );
  readonly #claims = keepLast(questionedClaims);
  readonly #panels = keepLast(speakerPanels);
  readonly #rows = keepLast(speakerRows);
  readonly #scenes = keepLast(
    (dispatch: Dispatch, lang: string, time: TimeWindow | null, localNames: boolean) =>
      new PanelScenes(dispatch, { theme: PANEL_THEME, lang, time, localNames }),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#beforePrint);
    window.addEventListener('afterprint', this.#afterPrint);
    // What was taken down as it left comes back.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#beforePrint);
    window.removeEventListener('afterprint', this.#afterPrint);
    this.#pictures.leave();
  }

  protected override render(): unknown {
    const view = this.#critiqueView();
    if (!view) return aloneNote(this.story);
    const { state, dispatch } = view;
    const feature = markInQuestion(dispatch, state.selected, view.marks);
    return html`<section lang=${view.spoken} data-level=${view.level} @click=${this.#onClick}>
      ${this.#switch(view)}
      ${feature === undefined ? html`<p class="lead">${view.critique.nothing}</p>` : this.#content(feature, view)}
      <svg class="grounds" width="0" height="0" aria-hidden="true"></svg>
    </section>`;
  }

  #switch({ critique }: CritiqueView): unknown {
    const { views } = critique;
    const word = (name: SourcesView, words: string) =>
      html`<button type="button" class="word" data-view=${name} aria-pressed=${this.#shown === name}>${words}</button>`;
    return html`<div class="top">
      <div class="views" part="views" role="group" aria-label=${views.label}>
        ${word('question', views.question)} ${word('speakers', views.speakers)}
      </div>
      <button type="button" class="link" data-print>${critique.print}</button>
    </div>`;
  }

  #content(feature: ClaimedFeature, view: CritiqueView): unknown {
    const { dispatch, lang, state } = view;
    if (this.#shown === 'question') {
      return questionView(feature, this.#claims(feature, dispatch, lang, state.time), view);
    }
    return speakersView(
      {
        panels: this.#panels(dispatch, state.time, state.filter.goods),
        compared: feature,
        rows: this.#rows(feature, dispatch, state.time),
        hasMap: this.story.shares,
        showsAll: this.showsAll,
        failed: this.failed,
      },
      view,
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#shown !== 'speakers') {
      this.#pictures.leave();
      return;
    }
    if (!this.#asked) void this.#loadGround();
    const grounds = this.renderRoot.querySelector('.grounds');
    const view = this.#critiqueView();
    if (!(grounds instanceof SVGElement) || !view || !this.basemap) return;
    this.#pictures.show(grounds, this.#planPlaces(view, this.basemap), view.state.selected);
  }

  /** What is to be drawn into which place. */
  #planPlaces(view: CritiqueView, basemap: Basemap): ReadonlyMap<HTMLElement, PanelPlan> {
    const { dispatch, lang, state } = view;
    const scenes = this.#scenes(dispatch, lang, state.time, state.names === 'local');
    const projection = this.projection === 'mercator' ? 'mercator' : 'globe';
    const panels = this.#allPanels(view);
    const all = panels.get('all')?.marks.length ?? 0;
    const places = new Map<HTMLElement, PanelPlan>();
    for (const figure of this.renderRoot.querySelectorAll<HTMLElement>('[data-panel]')) {
      const key = figure.dataset.panel ?? '';
      const [panel, element] = [panels.get(key), figure.querySelector<HTMLElement>('.map')];
      if (!panel || !element) continue;
      const label = `${panelName(panel, view).text}: ${countsOf(panel, all, view)}`;
      places.set(element, { panel, scenes, basemap, projection, label });
    }
    return places;
  }

  #allPanels({ dispatch, state }: CritiqueView): ReadonlyMap<string, SpeakerPanel> {
    const { all, confirmed, speakers } = this.#panels(dispatch, state.time, state.filter.goods);
    return new Map([all, confirmed, ...speakers].map((panel) => [keyOf(panel), panel]));
  }

  async #loadGround(): Promise<void> {
    this.#asked = true;
    try {
      this.basemap = await loadBasemap('110m');
    } catch (error) {
      console.warn('dispatch-sources: the ground could not be loaded:', error);
      this.failed = true;
    }
  }

  #critiqueView(): CritiqueView | null {
    const { dispatch, lang, time, filter } = this.state;
    if (!dispatch) return null;
    return {
      dispatch,
      index: indexDispatch(dispatch),
      state: this.state,
      lang,
      spoken: interfaceLanguage(lang),
      messages: this.messages,
      timesLine: null,
      showsAll: true,
      critique: critiqueMessagesFor(lang),
      level: LEVELS.find((level) => level === this.level) ?? 'standard',
      actions: this.actions,
      marks: this.#marks(dispatch, time, filter),
    };
  }

  get #shown(): SourcesView {
    return this.view === 'speakers' ? 'speakers' : 'question';
  }

  readonly #beforePrint = (): void => this.#pictures.beginPaper();

  readonly #afterPrint = (): void => this.#pictures.endPaper();

  readonly #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const button = target.closest('button');
    if (button) this.#press(button);
    else this.#point(target);
  };

  #press({ dataset }: HTMLButtonElement): void {
    const { view, goto, select, show, print, all, clear } = dataset;
    if (view === 'question' || view === 'speakers') this.view = view;
    if (goto !== undefined) this.#goTo(goto);
    if (select !== undefined) this.actions.select(select);
    if (clear !== undefined) this.actions.select(null);
    if (all !== undefined) this.showsAll = true;
    if (print !== undefined) window.print();
    const critique = show === undefined ? null : this.#critiqueView();
    const panel = critique && this.#allPanels(critique).get(show ?? '');
    if (critique && panel) showOnBigMap(panel, critique);
  }

  /** A mark on a small map is chosen by pointing at it; by keys it is chosen in the list below the map. */
  #point(target: Element): void {
    const id = target.closest('.map .mark')?.getAttribute('data-feature') ?? null;
    if (id !== null) this.actions.select(id);
  }

  #goTo(claim: string): void {
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-claim]')];
    const item = items.find(({ dataset }) => dataset.claim === claim);
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-sources': DispatchSources;
  }
}
