import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { pickText } from '../../language/text.ts';
import type { DispatchMap } from '../dispatch-map/dispatch-map.ts';
import { fileName, saveBlob } from '../dispatch-table/save-file.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { embedAddresses, hasAddress, viewAddress } from '../shared/embed-addresses.ts';
import { DispatchPrintEvent } from '../shared/events.ts';
import { copyText } from '../shared/mark-link.ts';
import { PartElement } from '../shared/part-element.ts';
import { ThemeReader } from '../shared/theme-reader.ts';
import { shareStyles } from './dispatch-share.styles.ts';
import { elementCode, frameCode } from './embed-code.ts';
import { TakeAlong } from './take-along.ts';

/** What a message is about, and under which it stands. */
type Part = 'link' | 'picture' | Code;
/** The two ways into another page. */
type Code = 'frame' | 'element';
const SILENT: Readonly<Record<Part, string>> = { link: '', picture: '', frame: '', element: '' };

/**
 * What the reader can take away: the link to what is on the screen, the map as a picture with title, legend and
 * sources, the story as a file for other programs, code for other pages where `offerEmbedding` has said from where
 * they can have it, and sheets of paper.
 *
 * @element dispatch-share
 * @fires {DispatchPrintEvent} dispatch-print - the reader wants the story on paper; unless prevented, the page is printed
 */
export class DispatchShare extends PartElement {
  static override styles = [baseStyles, shareStyles];

  /** The address to be shared; without it the one of the page, which says what is on the screen. */
  @property({ attribute: false }) address: string | null = null;
  /** The map whose view becomes the picture; without it the whole story is drawn. */
  @property({ attribute: false }) map: DispatchMap | null = null;

  readonly #theme = new ThemeReader(this);
  readonly #takeAlong = new TakeAlong(this);

  @state() private said = SILENT;
  @state() private isDrawing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.navigation?.addEventListener('currententrychange', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.navigation?.removeEventListener('currententrychange', this.#refresh);
  }

  protected override render(): unknown {
    const { dispatch, lang } = this.state;
    if (!dispatch) return aloneNote(this.story);
    const { share } = this.messages.ui;
    return html`<section lang=${interfaceLanguage(lang)}>
      <h2>${share.title}</h2>
      ${hasAddress() ? this.#link() : nothing} ${this.#picture()} ${this.#takeAlong.section(dispatch, lang, share)} ${this.#embed()}
      <section>
        <h3>${share.paper}</h3>
        <p>${share.paperNote}</p>
        <div class="buttons">
          <button type="button" class="button" data-do="print" @click=${this.#print}>${share.print}</button>
        </div>
      </section>
      ${this.#lesson()}
    </section>`;
  }

  #lesson(): unknown {
    const { src, lang } = this.state;
    const { lesson, query: shown } = embedAddresses() ?? {};
    if (src === '' || lesson === undefined) return nothing;
    const { share } = this.messages.ui;
    const id = new URLSearchParams(shown?.()).get('d');
    const query = new URLSearchParams({ d: id ?? new URL(src, this.ownerDocument.baseURI).href, lang });
    return html`<section>
      <h3>${share.lesson}</h3>
      <p>${share.lessonNote}</p>
      <p><a class="link" href="${lesson}?${query}" target="_blank" rel="noopener">${share.toLesson}</a></p>
    </section>`;
  }

  #link(): unknown {
    const { share } = this.messages.ui;
    return html`<section>
      <h3>${share.link}</h3>
      <p>${share.linkNote}</p>
      <input readonly class="link-field" aria-label=${share.address} .value=${this.#address} @focus=${selectAll} />
      <div class="buttons">
        <button type="button" class="button" data-do="copy-link" @click=${this.#copyLink}>${share.copyLink}</button>
        ${
          'share' in navigator
            ? html`<button type="button" class="button" data-do="send" @click=${this.#send}>${share.send}</button>`
            : nothing
        }
      </div>
      ${this.#status('link')}
    </section>`;
  }

  #picture(): unknown {
    const { share } = this.messages.ui;
    const busy = this.isDrawing ? 'true' : nothing;
    const button = (kind: 'png' | 'svg') =>
      html`<button
        type="button"
        class="button"
        data-do=${kind}
        aria-disabled=${busy}
        @click=${() => void this.#save(kind)}
      >
        ${share[kind]}
      </button>`;
    return html`<section>
      <h3>${share.picture}</h3>
      <p>${share.pictureNote}</p>
      <div class="buttons">${button('png')} ${button('svg')}</div>
      ${this.#status('picture')}
    </section>`;
  }

  /** Only what has an address of its own can be shown by other pages. */
  #embed(): unknown {
    const { src } = this.state;
    const addresses = embedAddresses();
    if (src === '' || !addresses) return nothing;
    const { share } = this.messages.ui;
    const file = new URL(src, this.ownerDocument.baseURI).href;
    const { script, frame } = addresses;
    const query = addresses.query?.() ?? new URLSearchParams({ d: file, lang: this.state.lang }).toString();
    return html`<section>
      <h3>${share.embed}</h3>
      <p>${share.embedNote}</p>
      ${
        frame === undefined
          ? nothing
          : this.#code('frame', share.frame, share.frameNote, frameCode(`${frame}?${query}`, this.#title))
      }
      ${this.#code(
        'element',
        share.element,
        share.elementNote,
        elementCode({ script, src: file, title: this.#title, link: this.#address }),
      )}
    </section>`;
  }

  #code(part: Code, name: string, note: string, code: string): unknown {
    const { share } = this.messages.ui;
    const copy = () => this.#copy(part, code, `.code-field.${part}`, share.codeCopied);
    return html`<div class="code">
      <h4>${name}</h4>
      <p>${note}</p>
      <textarea
        readonly
        class="code-field ${part}"
        rows="4"
        spellcheck="false"
        aria-label=${share.code(name)}
        .value=${code}
        @focus=${selectAll}
      ></textarea>
      <div class="buttons">
        <button
          type="button"
          class="button"
          data-do="copy-${part}"
          aria-label="${share.copyCode} (${name})"
          @click=${copy}
        >
          ${share.copyCode}
        </button>
      </div>
      ${this.#status(part)}
    </div>`;
  }

  #status(part: Part): unknown {
    return html`<p class="status" role="status">${this.said[part]}</p>`;
  }

  get #address(): string {
    return this.address ?? viewAddress();
  }

  get #title(): string {
    const { dispatch, lang } = this.state;
    return (dispatch && pickText(dispatch.title, lang, dispatch.lang)?.text) ?? '';
  }

  readonly #refresh = (): void => this.requestUpdate();

  #copyLink(): void {
    void this.#copy('link', this.#address, '.link-field', this.messages.ui.share.linkCopied);
  }

  /** Where the clipboard is closed, the text is selected for the reader to copy. */
  async #copy(part: Part, text: string, field: string, done: string): Promise<void> {
    this.requestUpdate();
    if (await copyText(text)) {
      this.#say(part, done);
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(field)?.focus();
    this.#say(part, this.messages.ui.share.notCopied);
  }

  async #send(): Promise<void> {
    try {
      await navigator.share({ title: this.#title, url: this.#address });
    } catch (error) {
      // A reader who changes their mind has nothing to be told.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#copyLink();
    }
  }

  async #save(kind: 'png' | 'svg'): Promise<void> {
    const { dispatch } = this.state;
    if (this.isDrawing || !dispatch) return;
    const { share } = this.messages.ui;
    this.isDrawing = true;
    this.#say('picture', share.drawing);
    try {
      const name = fileName(dispatch.id, kind);
      saveBlob(name, await this.#file(kind));
      this.#say('picture', share.saved(name));
    } catch (error) {
      console.warn('dispatch-share: the picture could not be drawn:', error);
      this.#say('picture', share.failed);
    } finally {
      this.isDrawing = false;
    }
  }

  async #file(kind: 'png' | 'svg'): Promise<Blob> {
    const { sharePicture, pngFile, svgFile } = await import('./draw-picture.ts');
    const tree = await sharePicture({
      state: this.state,
      map: this.map,
      palette: this.#theme.palette,
      address: this.#address,
      today: new Date(),
    });
    if (!tree) throw new Error('there is no story to draw');
    return kind === 'svg' ? svgFile(tree) : pngFile(tree, await this.#pixels());
  }

  /** A ground or flows of the host's own are drawn by the live map alone. */
  async #pixels(): Promise<Blob | null> {
    const { map } = this;
    if (!map?.sight?.camera || (map.basemap === undefined && map.columns === null)) return null;
    return map.toBlob();
  }

  #print(): void {
    if (this.dispatchEvent(new DispatchPrintEvent())) window.print();
  }

  #say(part: Part, text: string): void {
    this.said = { ...SILENT, [part]: text };
  }
}

function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.select();
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-share': DispatchShare;
  }
}
