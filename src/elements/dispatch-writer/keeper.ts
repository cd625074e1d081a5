import type { ReactiveController } from 'lit';
import type { Draft } from '../../writing/index.ts';
import type { Desk, DeskHost } from './desk.ts';
import { forgetDraft, keepDraft } from './keep-draft.ts';

/** Milliseconds after the last change before the draft is kept. */
const REST_MS = 600;

/** Keeps the draft on this device for as long as the writer wants it, and warns before unsaved changes are left. */
export class Keeper implements ReactiveController {
  readonly #host: DeskHost;
  readonly #desk: Desk;
  #isOn = false;
  #kept: Draft | null = null;
  #at: Date | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DeskHost, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** When the draft was kept last; null while it is not. */
  get keptAt(): Date | null {
    return this.#isOn ? this.#at : null;
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
    clearTimeout(this.#rest);
  }

  hostUpdated(): void {
    if (!this.#isOn || !this.#desk.isOpen || this.#kept === this.#desk.draft) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#keep(), REST_MS);
  }

  /** From now on the draft is kept, or no longer: then nothing of it stays here. */
  set(isOn: boolean): void {
    this.#isOn = isOn;
    clearTimeout(this.#rest);
    if (isOn) {
      this.#keep();
      return;
    }
    this.#kept = null;
    forgetDraft();
    this.#desk.say(this.#desk.words.foot.forgotten);
  }

  /** What was kept before is written on, and kept on. */
  resume(draft: Draft, at: Date): void {
    this.#isOn = true;
    this.#kept = draft;
    this.#at = at;
  }

  /** Another draft is begun: the one that is kept stays as it is. */
  rest(): void {
    clearTimeout(this.#rest);
    this.#isOn = false;
    this.#kept = null;
  }

  #keep(): void {
    if (!this.#desk.isOpen) return;
    const { draft, words } = this.#desk;
    const now = new Date();
    if (keepDraft(draft, now)) {
      this.#kept = draft;
      this.#at = now;
      this.#host.requestUpdate();
      return;
    }
    this.#isOn = false;
    this.#desk.say(words.foot.notKept);
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (!this.#desk.isDirty || (this.#isOn && this.#kept === this.#desk.draft)) return;
    event.preventDefault();
  };
}
