import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { lessonMessagesFor } from '../../language/lesson.ts';
import { type WorksheetPanelMessages, worksheetPanelMessagesFor } from '../../language/worksheet-panel.ts';
import { toGift } from '../../lesson/gift.ts';
import type { Level, Task } from '../../lesson/types.ts';
import { pageAmong, sheetHtml } from '../../lesson/worksheet/sheet-html.ts';
import { sheetTasks } from '../../lesson/worksheet/sheet-tasks.ts';
import { type Sheet, worksheet } from '../../lesson/worksheet/worksheet.ts';
import type { Dispatch } from '../../model/types.ts';
import type { SvgNode } from '../../static/svg-node.ts';
import { fileName, saveFile } from '../dispatch-table/save-file.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { keepLast } from '../shared/keep-last.ts';
import { mountSvg } from '../shared/mount-svg.ts';
import { PartElement } from '../shared/part-element.ts';
import { WantedLoader } from '../shared/wanted-loader.ts';
import { worksheetStyles } from './dispatch-worksheet.styles.ts';
import { printPages } from './print-pages.ts';
import { DispatchSheetEvent } from './sheet-events.ts';
import { facesFor, fetchSheetFonts, textOf } from './sheet-faces.ts';
import { loadSheetNeeds, type Needs } from './sheet-needs.ts';
import {
  DEFAULTS,
  nextSeed,
  type SheetProjection,
  type SheetSettings,
  sheetSettings,
} from './sheet-settings.ts';
import { type SheetPart, worksheetActs } from './worksheet-acts.ts';
import { worksheetControls } from './worksheet-controls.ts';

/** A worksheet, and the tasks it was made of. */
interface Made {
  readonly sheet: Sheet;
  readonly tasks: readonly Task[];
}

/**
 * The worksheet of a story as pages of A4: a map without names, tasks with room for answers, the sources; and the
 * answers on pages of their own. It is printed by itself, whatever page it stands in, or saved as a file. The same
 * story, language, level, number and count give the same paper, here and by `dispatch-atlas worksheet`. Nothing is
 * stored or sent.
 *
 * @element dispatch-worksheet
 * @fires {DispatchSheetEvent} dispatch-sheet - the reader wants another paper
 * @csspart controls - what is chosen and done at the side
 * @csspart print - the button that prints the worksheet
 * @csspart print-answers - the button that prints the answers
 * @csspart desk - what the pages lie on
 * @csspart page - each page
 */
export class DispatchWorksheet extends PartElement {
  static override styles = [baseStyles, worksheetStyles];

  /** How hard the tasks are: `easy`, `standard` or `advanced`. */
  @property({ reflect: true, useDefault: true }) level: Level = DEFAULTS.level;
  /** Number of the paper, 1 to 999999: the same number gives the same paper. */
  @property({ type: Number, reflect: true, useDefault: true }) seed = DEFAULTS.seed;
  /** How many tasks are wanted, 1 to 20; what finds no room on two pages is left out and counted. */
  @property({ type: Number, reflect: true, useDefault: true }) count = DEFAULTS.count;
  /** How the map is drawn: `equal-earth` keeps areas true, `mercator` enlarges the north and the south. */
  @property({ reflect: true, useDefault: true }) projection: SheetProjection = DEFAULTS.projection;

  @state() private shown: SheetPart = 'pages';
  @state() private isUnsaved = false;
  @state() private spokenText = '';

  readonly #needs = new WantedLoader(this, loadSheetNeeds, 'dispatch-worksheet: what a worksheet needs');
  readonly #chosen = keepLast((level: unknown, seed: unknown, count: unknown, projection: unknown) =>
    sheetSettings({ level, seed, count, projection }),
  );
  readonly #made = keepLast(
    (dispatch: Dispatch, lang: string, { basemap, zones }: Needs, chosen: SheetSettings): Made => {
      const tasks = sheetTasks(dispatch, { lang, zones, ...chosen });
      return { tasks, sheet: worksheet(dispatch, tasks, { lang, basemap, ...chosen }) };
    },
  );
  readonly #mounted = keepLast((pages: readonly SvgNode[]) =>
    pages.map((page, index) => mountSvg(pageAmong(page, index))),
  );
  readonly #fonts = keepLast((sheet: Sheet) =>
    fetchSheetFonts(this.ownerDocument, [...sheet.pages, ...sheet.answers]),
  );

  protected override render(): unknown {
    const { dispatch, lang } = this.state;
    if (!dispatch) return aloneNote(this.story);
    const words = worksheetPanelMessagesFor(lang);
    const { value: needs } = this.#needs;
    return html`<section lang=${interfaceLanguage(lang)}>
      ${needs ? this.#panel(this.#made(dispatch, lang, needs, this.#settings), dispatch, words) : this.#waiting(words)}
      <p class="unseen" role="status">${this.spokenText}</p>
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.state.dispatch) this.#needs.load();
  }

  #waiting(words: WorksheetPanelMessages): unknown {
    if (!this.#needs.hasFailed) return html`<p role="status">${words.loading}</p>`;
    return html`<p role="status">${words.failed}
      <button type="button" class="link" @click=${this.#needs.retry}>${words.retry}</button></p>`;
  }

  #panel({ sheet, tasks }: Made, dispatch: Dispatch, words: WorksheetPanelMessages): unknown {
    void this.#fonts(sheet);
    return html`<div class="worksheet">
      <div class="side" part="controls">
        <h2>${words.title}</h2>
        ${worksheetControls({
          words,
          levels: lessonMessagesFor(this.state.lang).levels,
          chosen: this.#settings,
          choose: this.#choose,
          another: () => this.#choose({ seed: nextSeed(this.#settings.seed) }),
        })}
        <p class="hint" id="left-out">${sheet.leftOut.length > 0 ? words.leftOut(sheet.leftOut.length) : nothing}</p>
        ${
          tasks.length === 0
            ? nothing
            : worksheetActs({
                words,
                hasGift: toGift(tasks) !== '',
                isUnsaved: this.isUnsaved,
                print: (part) =>
                  printPages(this.ownerDocument, sheet[part], this.#titleOf(sheet, part, words)),
                save: (part) => void this.#save(sheet, part, dispatch),
                saveGift: () => saveFile(this.#name(dispatch, 'gift', 'txt'), 'text/plain', toGift(tasks)),
              })
        }
      </div>
      ${tasks.length === 0 ? html`<p>${words.nothing}</p>` : this.#desk(sheet, words)}
    </div>`;
  }

  #desk(sheet: Sheet, words: WorksheetPanelMessages): unknown {
    const pages = this.#mounted(sheet[this.shown]);
    const word = (part: SheetPart, name: string) =>
      html`<button type="button" class="word" data-show=${part} aria-pressed=${part === this.shown}
        @click=${() => {
          this.shown = part;
        }}>${name}</button>`;
    return html`<div>
      <div class="top">
        <div class="words" role="group" aria-label=${words.preview}>
          ${word('pages', words.sheets)} ${word('answers', words.answers)}
        </div>
        <p>${words.pages(pages.length)}</p>
      </div>
      <div class="desk" part="desk" data-pages=${pages.length}>
        ${pages.map((page) => html`<div class="leaf" part="page">${page}</div>`)}
      </div>
    </div>`;
  }

  get #settings(): SheetSettings {
    return this.#chosen(this.level, this.seed, this.count, this.projection);
  }

  /** What a file made by printing is called. */
  #titleOf({ title }: Sheet, part: SheetPart, words: WorksheetPanelMessages): string {
    return `${title.text} – ${part === 'pages' ? words.sheets : words.answers} ${this.#settings.seed}`;
  }

  readonly #choose = (change: Partial<SheetSettings>): void => {
    const chosen = { ...this.#settings, ...change };
    this.level = chosen.level;
    this.seed = chosen.seed;
    this.count = chosen.count;
    this.projection = chosen.projection;
    this.isUnsaved = false;
    this.dispatchEvent(new DispatchSheetEvent(chosen));
    void this.#sayChanged();
  };

  async #sayChanged(): Promise<void> {
    await this.updateComplete;
    const { dispatch, lang } = this.state;
    const { value: needs } = this.#needs;
    if (!dispatch || !needs) return;
    const { sheet } = this.#made(dispatch, lang, needs, this.#settings);
    this.spokenText = worksheetPanelMessagesFor(lang).changed(sheet.pages.length, this.#settings.seed);
  }

  async #save(sheet: Sheet, part: SheetPart, dispatch: Dispatch): Promise<void> {
    const words = worksheetPanelMessagesFor(this.state.lang);
    this.isUnsaved = false;
    try {
      const pages = sheet[part];
      const faces = await facesFor(textOf(pages));
      const name = this.#name(dispatch, part === 'pages' ? words.file : words.answersFile, 'html');
      saveFile(name, 'text/html', sheetHtml({ ...sheet, pages, answers: [] }, faces, false));
    } catch (error) {
      console.warn('dispatch-worksheet: the file could not be made:', error);
      this.isUnsaved = true;
    }
  }

  /** The name of a file tells level and number, so that papers of two groups are not mixed up. */
  #name({ id }: Dispatch, what: string, extension: string): string {
    const { level, seed } = this.#settings;
    return fileName(`${id}-${what}-${level}-${seed}`, extension);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-worksheet': DispatchWorksheet;
  }
}
