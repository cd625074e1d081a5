import { html, nothing, type TemplateResult } from 'lit';
import { type Draft, type Path, setValue, textAt, unitNamed, valueAt } from '../../writing/index.ts';
import { freshKey, listChoices, unitField } from './entry-fields.ts';
import { choiceField, numberField, row } from './field.ts';
import { fieldId } from './field-id.ts';
import type { Forms } from './forms.ts';
import { fieldNotes } from './issue-note.ts';
import { unitWords } from './unit-words.ts';

/** The amounts of a statement, each as it was said: a figure or a range, how exactly, of what, and whether of all. */
export function amountRows(forms: Forms, claim: Path, mark: string): TemplateResult {
  const { desk } = forms;
  const words = desk.words.claim;
  const member = [...claim, 'amounts'];
  const count = amountCount(desk.draft, member);
  const goods = ['goods', textAt(desk.draft, ['features', mark, 'goods'])];
  const add = () => {
    const unit = textAt(desk.draft, [...goods, 'unit']);
    desk.edit((draft) =>
      setValue(draft, [...member, count], { ...(unit === '' ? {} : { unit }), scope: 'total' }),
    );
    void desk.focus(fieldId([...member, count, 'value']));
  };
  return html`${Array.from({ length: count }, (_, index) => amountRow([...member, index], goods))}
    ${fieldNotes(desk, member)}
    <p class="small"><button type="button" class="link" @click=${add}>${desk.words.add.amount}</button></p>`;

  function amountRow(path: Path, goodsPath: Path): TemplateResult {
    const at = (name: string) => [...path, name];
    const isRange =
      desk.unfolded.has(`range ${path.join('/')}`) ||
      valueAt(desk.draft, at('min')) !== undefined ||
      valueAt(desk.draft, at('max')) !== undefined;
    const figures = isRange
      ? [
          numberField(desk, { path: at('min'), label: words.min }),
          numberField(desk, { path: at('max'), label: words.max }),
        ]
      : [numberField(desk, { path: at('value'), label: words.value })];
    const qualifier = isRange
      ? null
      : choiceField(desk, {
          path: at('qualifier'),
          label: words.qualifier,
          options: listChoices(desk, 'qualifier'),
          none: words.exact,
        });
    const unit = textAt(desk.draft, at('unit'));
    const unitKey = `unit ${path.join('/')}`;
    const hasWords = valueAt(desk.draft, ['units', unit]) !== undefined;
    const isUnitOpen = hasWords && (desk.unfolded.has(unitKey) || desk.fresh.has(freshKey(unit, at('unit'))));
    return html`<div class="amount">
      ${row(
        desk,
        [
          ...figures,
          qualifier,
          unitField(forms, {
            path: at('unit'),
            label: words.unit,
            onPicked: (draft, id) => measured(draft, goodsPath, id),
          }),
          choiceField(desk, {
            path: at('scope'),
            label: words.scope,
            options: [['total', words.scopes.total]],
            none: words.scopes.part,
          }),
        ],
        'amounts',
      )}
      ${isUnitOpen ? unitWords(desk, unit) : nothing} ${fieldNotes(desk, path)}
      <p class="small">
        <button type="button" class="link" @click=${() => toggleRange(path, isRange)}>${isRange ? words.single : words.range}</button>
        ${hasWords && !desk.fresh.has(freshKey(unit, at('unit'))) ? html`<button type="button" class="link" aria-expanded=${String(isUnitOpen)} @click=${() => desk.unfold(unitKey)}>${desk.words.unit.about}</button>` : nothing}
        <button type="button" class="link" @click=${() => desk.edit((draft) => setValue(draft, path, undefined))}>${words.removeAmount}</button>
      </p>
    </div>`;
  }

  /** What is said stays: one figure becomes the lower end, the lower end the figure. */
  function toggleRange(path: Path, isRange: boolean): void {
    const [from, to] = isRange ? ['min', 'value'] : ['value', 'min'];
    desk.edit((draft) => {
      const kept = valueAt(draft, [...path, from ?? '']);
      const emptied = ['value', 'min', 'max', 'qualifier'].reduce(
        (next, name) => setValue(next, [...path, name], undefined),
        draft,
      );
      return setValue(emptied, [...path, to ?? ''], kept);
    });
    const key = `range ${path.join('/')}`;
    if (isRange) desk.unfolded.delete(key);
    else desk.unfolded.add(key);
    desk.update();
  }
}

function amountCount(draft: Draft, member: Path): number {
  const amounts = valueAt(draft, member);
  return Array.isArray(amounts) ? amounts.length : 0;
}

/** Goods that are counted in nothing yet are counted in this from now on: else no amount of them has a width. */
function measured(draft: Draft, goods: Path, unit: string): Draft {
  if (valueAt(draft, goods) === undefined || textAt(draft, [...goods, 'unit']) !== '') return draft;
  return setValue(draft, [...goods, 'unit'], unitNamed(draft, unit).id);
}
