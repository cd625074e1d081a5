import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isolated } from '../../language/format.ts';
import type { OpeningMessages } from '../../language/messages.ts';
import type { LocalText } from '../../language/text.ts';
import { type Choice, chosen, only, toggle } from './choice.ts';

/** One member of the filter: what there is, what is chosen of it, and how to choose. */
export interface Facet {
  readonly all: readonly string[];
  readonly choice: Choice;
  set(choice: Choice): void;
}

/** One box of a facet; it may switch several ids together. */
export interface Box {
  readonly ids: readonly string[];
  readonly name: LocalText;
  /** How many flows it holds. */
  readonly count: number;
  /** What stands before the name: a chip of colour, a strand. */
  readonly sign?: unknown;
  /** A button beside the name that opens what is inside. */
  readonly more?: unknown;
  /** What stands below the box. */
  readonly inner?: unknown;
}

/** A heading, "all" beside it, and the boxes below. */
export function filterGroup(
  title: string,
  facet: Facet,
  messages: OpeningMessages,
  boxes: unknown,
  foot: unknown,
): unknown {
  const isAll = chosen(facet.choice, facet.all).length === facet.all.length;
  return html`<div role="group" aria-label=${title}>
    <div class="head">
      <h3>${title}</h3>
      <button class="word" aria-pressed=${isAll} @click=${() => facet.set(undefined)}>${messages.ui.legend.all}</button>
    </div>
    <ul>${boxes}</ul>
    ${foot}
  </div>`;
}

/** A native checkbox with its name and count, and a button that chooses it alone. */
export function filterBox(facet: Facet, box: Box, messages: OpeningMessages): unknown {
  const { legend } = messages.ui;
  const on = chosen(facet.choice, facet.all);
  const count = box.ids.filter((id) => on.includes(id)).length;
  // `live`: where the last box goes out all come back, so the box must be set again although nothing changed.
  return html`<li>
    <div class="row">
      <label>
        <input
          type="checkbox"
          .checked=${live(count === box.ids.length)}
          .indeterminate=${live(count > 0 && count < box.ids.length)}
          @change=${() => facet.set(toggle(facet.choice, facet.all, box.ids))}
        />
        ${box.sign ?? nothing} <bdi lang=${box.name.lang}>${box.name.text}</bdi>
      </label>
      ${box.more ?? nothing}
      <button
        class="link only"
        aria-label=${legend.onlyThis(isolated(box.name.text))}
        @click=${() => facet.set(only(facet.all, box.ids))}
      >${legend.only}</button>
      <span class="count">${box.count}</span>
    </div>
    ${box.inner ?? nothing}
  </li>`;
}
