import { html, nothing, type TemplateResult } from 'lit';
import { formatList, isolated } from '../../language/format.ts';
import { type EntryRef, removalOf, remove } from '../../writing/index.ts';
import type { Desk } from './desk.ts';
import { nameOfEntry } from './names.ts';

/** Takes an entry out. What cannot be without it goes too, and is named first. */
export function removeEntry(desk: Desk, ref: EntryRef): TemplateResult {
  const { words } = desk;
  const name = isolated(nameOfEntry(desk, ref).text);
  const key = `remove ${ref.kind} ${ref.id}`;
  const takeOut = () => {
    desk.unfolded.delete(key);
    desk.edit((draft) => remove(draft, ref));
    void desk.focus('', '.form-title, .finder input, .strip .link');
  };
  if (!desk.unfolded.has(key)) {
    const ask = () => {
      const { entries, claims } = removalOf(desk.draft, ref);
      if (entries.length + claims.length === 0) takeOut();
      else desk.unfold(key);
    };
    return html`<p class="remove"><button type="button" class="link" @click=${ask}>${words.removeMark(name)}</button></p>`;
  }
  const { entries, claims } = removalOf(desk.draft, ref);
  const things = [
    ...entries.map((entry) => nameOfEntry(desk, entry).text),
    ...(claims.length > 0 ? [words.claimsCount(claims.length)] : []),
  ];
  return html`<div class="note-box" role="group" aria-label=${words.removeMark(name)}>
    <p><b>${words.removeMark(name)}?</b> ${things.length > 0 ? words.removeWith(formatList(things, desk.spoken)) : nothing}</p>
    <div class="ways">
      <button type="button" class="button strong" @click=${takeOut}>${words.removeReally}</button>
      <button type="button" class="link" @click=${() => desk.unfold(key)}>${words.keepIt}</button>
    </div>
  </div>`;
}
