import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Basemap } from '../../geo/basemap-types.ts';
import { isMeasurable } from '../../geo/measure.ts';
import { loadTimeZones, type ZonesNear } from '../../geo/time-zone.ts';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { skillsMessagesFor } from '../../language/skills.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import { type Dispatch, LEVELS, type Level } from '../../model/types.ts';
import { buildScene } from '../../scene/build-scene.ts';
import { METRICS } from '../../scene/theme.ts';
import type { PictureProjection } from '../../static/picture.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { keepLast } from '../shared/keep-last.ts';
import { loadBasemap } from '../shared/load-basemap.ts';
import { PartElement } from '../shared/part-element.ts';
import { sampleTheme } from '../shared/sample-theme.ts';
import { areaTool } from './area-tool.ts';
import { clockTool } from './clock-tool.ts';
import { daylightTool } from './daylight-tool.ts';
import { skillsStyles } from './dispatch-skills.styles.ts';
import { firstState } from './first-state.ts';
import { mapExtent } from './map-extent.ts';
import { measureTool } from './measure-tool.ts';
import { overlayStyles } from './overlay.styles.ts';
import { resultsStyles } from './results.styles.ts';
import { scaleTool } from './scale-tool.ts';
import { SkillsMap } from './skills-map.ts';
import {
  SKILL_PROJECTIONS,
  SKILL_TOOLS,
  type SkillPlace,
  type SkillsState,
  type SkillsView,
  type SkillTool,
  type Tool,
} from './skills-view.ts';

/** What is seen of the tool before the one in hand, px. */
const ROW_AIR = 48;

const TOOLS: Readonly<Record<SkillTool, Tool>> = {
  measure: measureTool,
  scale: scaleTool,
  area: areaTool,
  clock: clockTool,
  daylight: daylightTool,
};

/**
 * Map skills: tools that measure on a map of the story's places. The shortest way beside the map's own straight line,
 * how the scale changes with the latitude, a country laid elsewhere, what clocks show, where it is night; each on a
 * globe, on Mercator's map and on Equal Earth, with the same data. All of it is computed here and said to be so.
 *
 * @element dispatch-skills
 * @csspart tools - the words that choose a tool
 * @csspart projections - the words that choose a map
 */
export class DispatchSkills extends PartElement {
  static override styles = [baseStyles, skillsStyles, resultsStyles, overlayStyles];

  /** Which tool is in hand. */
  @property({ reflect: true, useDefault: true }) tool: SkillTool = 'measure';
  /** How the map shows the world. `mercator` first: what it bends is what there is to be found out. */
  @property({ reflect: true, useDefault: true }) projection: PictureProjection = 'mercator';
  /** For whom the question is: easy, standard or advanced. */
  @property({ reflect: true, useDefault: true }) level: Level = 'standard';

  @state() private basemap: Basemap | null = null;
  @state() private outlines: Basemap | null = null;
  @state() private zones: ZonesNear | null = null;
  @state() private failed: ReadonlySet<string> = new Set();
  @state() private changed: Partial<SkillsState> = {};

  readonly #map = new SkillsMap(this);
  readonly #asked = new Set<string>();
  #changedOf: Dispatch | null = null;
  /** The tool whose word was last brought into sight. */
  #rowAt = '';

  readonly #places = keepLast((dispatch: Dispatch, lang: string): readonly SkillPlace[] =>
    [...indexDispatch(dispatch).places.values()].filter(isMeasurable).map((feature) => ({
      id: feature.id,
      name: nameOf(feature.properties, lang, dispatch.lang),
      at: feature.geometry.coordinates,
      feature,
    })),
  );
  readonly #scene = keepLast((dispatch: Dispatch, lang: string) => {
    const { palette } = sampleTheme('desk');
    const theme = {
      palette: { ...palette, casing: 'var(--dispatch-casing)' },
      metrics: { ...METRICS.desk, namesFlows: false },
    };
    return buildScene(dispatch, { time: null, filter: {}, selected: null, hovered: null }, { theme, lang });
  });
  readonly #grounds = keepLast(
    (coarse: Basemap | null, fine: Basemap | null) => coarse && fine && { coarse, fine },
  );
  readonly #first = keepLast(firstState);
  readonly #state = keepLast((first: SkillsState, changed: Partial<SkillsState>) => ({
    ...first,
    ...changed,
  }));
  readonly #positions = keepLast((places: readonly SkillPlace[]) => places.map(({ at }) => at));

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What was set belongs to one story.
    if (this.state.dispatch !== this.#changedOf) this.changed = {};
    this.#changedOf = this.state.dispatch;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const details = this.renderRoot.querySelector('details');
    if (details && (changed.has('tool') || changed.has('level'))) details.open = false;
    if (this.#rowAt === this.#toolName) return;
    // On a phone the row of tools is wider than the screen.
    const row = this.renderRoot.querySelector<HTMLElement>('.tools');
    const word = row?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (!row || !word) return;
    row.scrollLeft = word.offsetLeft - row.offsetLeft - ROW_AIR;
    this.#rowAt = this.#toolName;
  }

  protected override render(): unknown {
    const { dispatch } = this.state;
    if (!dispatch) return aloneNote(this.story);
    const tool = TOOLS[this.#toolName];
    const view = this.#skillsView(dispatch, tool);
    const { words } = view;
    if (view.places.length < 2) return html`<p lang=${view.spoken}>${words.nothing}</p>`;
    this.#load();
    return html`<section lang=${view.spoken} data-tool=${this.#toolName} data-projection=${view.projection}>
      <div class="top">
        <div class="choice tools" part="tools" role="group" aria-label=${words.tools.label}>
          ${SKILL_TOOLS.map((name) => this.#word('tool', name, words.tools[name], name === this.#toolName))}
        </div>
        <div class="choice" part="projections" role="group" aria-label=${words.projections.label}>
          ${SKILL_PROJECTIONS.map((name) =>
            this.#word('projection', name, words.projections[name], name === view.projection),
          )}
        </div>
      </div>
      <h2>${tool.lead(view)}</h2>
      <div class="columns">
        <div class="left">
          ${this.#mapOf(view, tool)} ${tool.isWide ? this.#results(view, tool) : nothing}
        </div>
        <div class="panel">
          ${tool.controls(view)} ${tool.isWide ? nothing : this.#results(view, tool)}
          ${this.#question(view, tool)}
          <p class="caveat"><b>${words.computed}</b> ${tool.caveat(view)}</p>
        </div>
      </div>
    </section>`;
  }

  #word(kind: 'tool' | 'projection', name: string, words: string, isOn: boolean): unknown {
    const choose = () => {
      this.setAttribute(kind, name);
    };
    return html`<button type="button" class="word" data-choose=${name} aria-pressed=${isOn} @click=${choose}>${words}</button>`;
  }

  #mapOf(view: SkillsView, tool: Tool): unknown {
    if (this.basemap) {
      return this.#map.render(view, tool, this.basemap, this.#extent(view.places, tool));
    }
    if (!this.failed.has('basemap')) return html`<figure class="map"><div class="frame"></div></figure>`;
    return html`<p class="lost">${view.words.noMap}
      <button type="button" class="link" @click=${this.#retry}>${view.words.tryAgain}</button></p>`;
  }

  #results(view: SkillsView, tool: Tool): unknown {
    return html`<div class="results" aria-live="polite">${tool.results(view)}</div>`;
  }

  #question(view: SkillsView, tool: Tool): unknown {
    const task = tool.task(view);
    if (!task) return nothing;
    const { words } = view;
    return html`<div class="question">
      <h3>${words.question}</h3>
      <p>${task.question}</p>
      <details><summary>${words.showAnswer}</summary><p>${task.answer}</p></details>
    </div>`;
  }

  #skillsView(dispatch: Dispatch, tool: Tool): SkillsView {
    const { lang, selected } = this.state;
    const places = this.#places(dispatch, lang);
    const scene = this.#scene(dispatch, lang);
    const projection = SKILL_PROJECTIONS.find((one) => one === this.projection) ?? 'mercator';
    return {
      dispatch,
      places,
      scene,
      words: skillsMessagesFor(lang),
      messages: this.messages,
      lang,
      spoken: interfaceLanguage(lang),
      level: LEVELS.find((level) => level === this.level) ?? 'standard',
      projection,
      state: this.#state(this.#first(dispatch, places, selected), this.changed),
      set: (change) => {
        this.changed = { ...this.changed, ...change };
      },
      map: this.basemap ? this.#map.drawn(scene, projection, this.#extent(places, tool)) : null,
      zones: this.zones,
      zonesFailed: this.failed.has('zones'),
      outlines: this.#grounds(
        this.basemap,
        this.outlines ?? (this.failed.has('outlines') ? this.basemap : null),
      ),
    };
  }

  #extent(places: readonly SkillPlace[], { extent }: Tool) {
    return mapExtent(this.#positions(places), extent === 'world', this.projection, this.#map.turn);
  }

  get #toolName(): SkillTool {
    return SKILL_TOOLS.find((name) => name === this.tool) ?? 'measure';
  }

  /** Each thing is fetched when a tool first needs it. */
  #load(): void {
    void this.#fetch(
      'basemap',
      () => loadBasemap('110m'),
      (basemap) => {
        this.basemap = basemap;
      },
    );
    if (this.#toolName === 'area') {
      void this.#fetch(
        'outlines',
        () => loadBasemap('50m'),
        (outlines) => {
          this.outlines = outlines;
        },
      );
    }
    if (this.#toolName === 'clock') {
      void this.#fetch('zones', loadTimeZones, (zones) => {
        this.zones = zones;
      });
    }
  }

  async #fetch<Thing>(name: string, load: () => Promise<Thing>, keep: (thing: Thing) => void): Promise<void> {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    try {
      keep(await load());
    } catch (error) {
      console.warn(`dispatch-skills: could not load ${name}:`, error);
      this.failed = new Set([...this.failed, name]);
    }
  }

  readonly #retry = (): void => {
    this.#asked.clear();
    this.failed = new Set();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-skills': DispatchSkills;
  }
}
