import type { ReactiveController } from 'lit';
import type { StoryConsumer } from '../shared/story-consumer.ts';
import type { StoryHost } from '../shared/story-controller.ts';

const OWN_LINKS = 'a[href^="#"]';

/**
 * The page's own links inside a story: one that leads to `#<feature id>` stands for that mark. It carries
 * `data-feature`, lights the mark up and chooses it. Whoever handles a click first, wins.
 */
export class PageLinks implements ReactiveController {
  readonly #host: StoryHost;
  readonly #story: StoryConsumer;
  readonly #observer = new MutationObserver(() => this.mark());

  constructor(host: StoryHost, story: StoryConsumer) {
    this.#host = host;
    this.#story = story;
    host.addController(this);
    host.addEventListener('click', (event) => this.#onClick(event));
    for (const type of ['pointerover', 'focusin'] as const) {
      host.addEventListener(type, (event) => this.#point(this.#markOf(event)));
    }
    for (const type of ['pointerout', 'focusout'] as const) {
      host.addEventListener(type, (event) => this.#leave(this.#markOf(event)));
    }
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { subtree: true, childList: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Says on each link which mark it stands for; to be called when the dispatch has changed. */
  mark(): void {
    for (const link of this.#host.querySelectorAll<HTMLElement>(OWN_LINKS)) {
      const id = this.#idOf(link);
      if (id === null) delete link.dataset.feature;
      else if (link.dataset.feature !== id) link.dataset.feature = id;
    }
  }

  #onClick(event: MouseEvent): void {
    const id = this.#markOf(event);
    if (id === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#story.actions.select(id);
  }

  #point(id: string | null): void {
    if (id !== null) this.#story.actions.hover(id);
  }

  #leave(id: string | null): void {
    if (id !== null && id === this.#story.state.hovered) this.#story.actions.hover(null);
  }

  /** The mark whose link an event comes from; links inside shadow roots are their owners' business. */
  #markOf(event: Event): string | null {
    const { target } = event;
    const link = target instanceof Element ? target.closest(OWN_LINKS) : null;
    return link && this.#host.contains(link) ? this.#idOf(link) : null;
  }

  #idOf(link: Element): string | null {
    const fragment = (link.getAttribute('href') ?? '').slice(1);
    const feature = this.#story.state.dispatch?.features.find(
      ({ id }) => id === fragment || encodeURIComponent(id) === fragment,
    );
    return feature?.id ?? null;
  }
}
