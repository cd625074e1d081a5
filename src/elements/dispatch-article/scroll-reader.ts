import type { ReactiveController, ReactiveElement } from 'lit';
import { paragraphAt, readingLine, sinkingLine, type TextView } from './reading-line.ts';

export interface ScrollReaderOptions {
  /** The paragraphs, from top to bottom. */
  readonly blocks: () => readonly HTMLElement[];
  /** What stands over the lower end of the text. */
  readonly foot: () => HTMLElement | null;
  /** The reader scrolled another paragraph to the reading line. */
  readonly onReach: (index: number) => void;
}

interface View extends TextView {
  readonly scroller: Element;
}

/** An own scroll has arrived when it is so near, px: browsers round. */
const NEAR = 2;
/** What a reader does to scroll; it ends a scroll of ours. */
const INPUTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Follows how a text is scrolled, by whatever scrolls around it, and scrolls it to a paragraph. While it does
 * so itself, nothing counts as read.
 */
export class ScrollReader implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: ScrollReaderOptions;
  readonly #motion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #sizes = new ResizeObserver(() => this.#keep());
  #listening: AbortController | undefined;
  /** Where a scroll of our own leads, px. */
  #goal: number | null = null;
  /** The paragraph this scrolled to last, until the reader takes over; it stays when the text is laid out anew. */
  #kept: number | null = null;
  /** The paragraph at the reading line when it was looked at last. */
  #at = -1;
  #frame = 0;
  /** What scrolls now follows a focus that goes from link to link: that is not reading on. */
  #isTabbing = false;

  constructor(host: ReactiveElement, options: ScrollReaderOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The paragraph at the reading line; of a text that begins below it the first. */
  get here(): number {
    return Math.max(0, this.#paragraphIn(this.#view()));
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const passive = { passive: true, signal };
    // A scroll event is heard neither outside what scrolls nor outside its shadow root.
    for (const around of [...ancestorsOf(this.#host), document]) {
      around.addEventListener('scroll', () => this.#schedule(), passive);
    }
    for (const input of INPUTS) {
      addEventListener(input, (event) => this.#yield(event), { ...passive, capture: true });
    }
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#goal = null;
  }

  /** Scrolls a paragraph to the reading line; a text that is hidden is scrolled when it shows. */
  goTo(index: number, { animate }: { readonly animate: boolean }): void {
    const block = this.#options.blocks()[index];
    this.#kept = index;
    if (!block?.checkVisibility()) return;
    const view = this.#view();
    const { top, bottom } = block.getBoundingClientRect();
    // The beginning may stay where it is: its headline is part of it.
    if (index === 0 && top >= readingLine(view) && bottom <= view.bottom) return;
    const { scrollTop } = view.scroller;
    const wanted = scrollTop + top - readingLine(view);
    const goal = Math.min(scrollTop + view.rest, Math.max(0, Math.ceil(wanted)));
    if (Math.abs(goal - scrollTop) < NEAR) {
      this.#at = this.#paragraphIn(view);
      return;
    }
    this.#goal = goal;
    const behavior = animate && !this.#motion.matches ? 'smooth' : 'instant';
    view.scroller.scrollTo({ top: goal, behavior });
  }

  /** Fonts come late, columns change their width, and a hidden text shows. */
  #keep(): void {
    if (this.#kept !== null) this.goTo(this.#kept, { animate: false });
  }

  /** Whatever scrolls from here on is the reader's doing. */
  #yield(event: Event): void {
    this.#isTabbing = event instanceof KeyboardEvent && event.key === 'Tab';
    if (!this.#host.checkVisibility()) return;
    this.#kept = null;
    this.#arrive();
  }

  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#read();
    });
  }

  #read(): void {
    if (!this.#host.checkVisibility()) return;
    const view = this.#view();
    if (this.#goal !== null) {
      if (Math.abs(view.scroller.scrollTop - this.#goal) < NEAR) this.#arrive();
      return;
    }
    const at = this.#paragraphIn(view);
    if (at === this.#at) return;
    this.#at = at;
    if (at >= 0 && !this.#isTabbing) this.#options.onReach(at);
  }

  #arrive(): void {
    if (this.#goal === null) return;
    this.#goal = null;
    this.#at = this.#paragraphIn(this.#view());
  }

  #paragraphIn(view: View): number {
    const tops = this.#options.blocks().map((block) => block.getBoundingClientRect().top);
    return paragraphAt(sinkingLine(view) + NEAR, tops);
  }

  #view(): View {
    const scroller = ancestorsOf(this.#host).find(scrolls) ?? document.documentElement;
    const { scrollHeight, clientHeight, scrollTop } = scroller;
    const isPage = scroller === document.documentElement;
    const box = isPage ? { top: 0, bottom: clientHeight } : scroller.getBoundingClientRect();
    const cover = Number.parseFloat(getComputedStyle(this.#host).scrollPaddingTop) || 0;
    return {
      scroller,
      top: Math.max(0, box.top) + cover,
      bottom: Math.min(innerHeight, box.bottom) - (this.#options.foot()?.offsetHeight ?? 0),
      rest: Math.max(0, scrollHeight - clientHeight - scrollTop),
    };
  }
}

/** All elements around one as they are shown: through slots and out of shadow roots. */
function ancestorsOf(element: Element): readonly Element[] {
  const around = element.assignedSlot ?? element.parentNode;
  const parent = around instanceof ShadowRoot ? around.host : around;
  return parent instanceof Element ? [parent, ...ancestorsOf(parent)] : [];
}

function scrolls(element: Element): boolean {
  if (element === document.documentElement || element === document.body) return false;
  return (
    element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)
  );
}
