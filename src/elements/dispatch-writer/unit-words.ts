import { html, type TemplateResult } from 'lit';
import { localTextAt, setLocalText } from '../../writing/index.ts';
import type { Desk } from './desk.ts';
import { row, textField } from './field.ts';

/** The two words of a unit: «1 tonne», «26,000 tonnes». */
export function unitWords(desk: Desk, id: string): TemplateResult {
  const words = desk.words.unit;
  const { nameLang } = desk;
  const field = (member: 'one' | 'other') => {
    const path = ['units', id, member];
    return textField(desk, {
      path: [...path, nameLang],
      label: words[member],
      lang: nameLang,
      value: localTextAt(desk.draft, path, nameLang),
      onText: (text) => desk.edit((draft) => setLocalText(draft, path, nameLang, text), [...path, nameLang]),
    });
  };
  return html`<fieldset class="inline">
    <legend>${words.about}</legend>
    ${row(desk, [field('one'), field('other')])}
    <p class="hint">${words.hint}</p>
  </fieldset>`;
}
