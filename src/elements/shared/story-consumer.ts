import { ContextConsumer } from '@lit/context';
import type { ReactiveController } from 'lit';
import { type StoryActions, type StoryContext, type StoryState, storyContext } from './story-context.ts';
import { StoryController, type StoryHost } from './story-controller.ts';

/**
 * Gives an element its story: one of its own where it has a `src` or stands alone, else the one of the
 * nearest story around it. The host is updated whenever that story's state changes.
 */
export class StoryConsumer implements ReactiveController {
  readonly #host: StoryHost;
  #own: StoryController | undefined;
  #around: StoryContext | undefined;
  #mayLoad: () => boolean = () => true;

  constructor(host: StoryHost) {
    this.#host = host;
    host.addController(this);
    new ContextConsumer(host, {
      context: storyContext,
      subscribe: true,
      callback: (context) => {
        this.#around = context;
      },
    });
  }

  get context(): StoryContext {
    if (this.#host.src === '' && this.#around) return this.#around;
    return this.own.context;
  }

  get state(): StoryState {
    return this.context.state;
  }

  get actions(): StoryActions {
    return this.context.actions;
  }

  /** The host's own story, in use or not. */
  get own(): StoryController {
    this.#own ??= new StoryController(this.#host, () => this.#mayLoad());
    return this.#own;
  }

  /** Has the host's own file wait for a sign; it is looked for with every update of the host. */
  loadWhen(mayLoad: () => boolean): void {
    this.#mayLoad = mayLoad;
  }

  /** True where the host shows the story of an element around it. */
  get shares(): boolean {
    return this.context === this.#around;
  }

  hostUpdate(): void {
    if (this.#own || this.#host.src !== '') this.own.load(this.#host.src);
  }

  hostDisconnected(): void {
    this.#around = undefined;
  }
}
