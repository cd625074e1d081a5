import type { ReactiveController } from 'lit';
import { writingMessagesFor } from '../../language/writing.ts';
import { issueSentence } from '../../model/issue-sentence.ts';
import { LIMITS } from '../../model/limits.ts';
import { type Draft, openDraft } from '../../writing/index.ts';
import { fetchText } from '../shared/fetch-text.ts';
import { describeTrouble } from '../shared/load-trouble.ts';
import { fileNameOf } from '../shared/read-story.ts';
import type { DeskHost } from './desk.ts';
import type { OpenTrouble } from './start-view.ts';

const TIMEOUT_SECONDS = 15;

/** Opens files and addresses, and says why one is not opened. */
export class Opening implements ReactiveController {
  readonly #host: DeskHost;
  readonly #onDraft: (draft: Draft) => void;
  #loading: AbortController | undefined;
  #trouble: OpenTrouble | null = null;
  #isComing = false;
  /** BCP 47 tag of the interface. */
  lang = 'en';

  constructor(host: DeskHost, onDraft: (draft: Draft) => void) {
    this.#host = host;
    this.#onDraft = onDraft;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#loading?.abort();
    this.#isComing = false;
  }

  /** Why the last one was not opened; null where it was. */
  get trouble(): OpenTrouble | null {
    return this.#trouble;
  }

  /** Whether one is being fetched. */
  get isComing(): boolean {
    return this.#isComing;
  }

  /** Says why something is not opened; null for nothing. */
  say(trouble: OpenTrouble | null): void {
    this.#trouble = trouble;
    this.#host.requestUpdate();
  }

  async fetch(address: string): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#isComing = true;
    this.#host.requestUpdate();
    const href = new URL(address, this.#host.ownerDocument.baseURI).href;
    const options = { limit: LIMITS.bytes, timeoutSeconds: TIMEOUT_SECONDS, signal: loading.signal };
    const answer = await fetchText(href, options).catch((error: unknown) => {
      // Whoever went on to something else waits for nothing.
      if (loading.signal.aborted) return null;
      throw error;
    });
    if (answer === null || loading.signal.aborted) return;
    const { text, failure } = answer;
    this.#isComing = false;
    const file = fileNameOf(href);
    if (failure) {
      const { message } = describeTrouble({ ...failure, file }, this.lang);
      const headline = writingMessagesFor(this.lang).start.unreachable(file);
      this.say({ headline, reasons: [message] });
    } else this.open(text, file);
  }

  /** Any file that is a FeatureCollection, with all that is wrong in it. */
  open(text: string, name: string): void {
    const opened = openDraft(text);
    if (opened.draft) {
      this.say(null);
      this.#onDraft(opened.draft);
      return;
    }
    const headline = writingMessagesFor(this.lang).start.refused(name);
    const reasons = opened.issues.slice(0, 3).map((issue) => issueSentence(issue, this.lang));
    this.say({ headline, reasons });
  }
}
