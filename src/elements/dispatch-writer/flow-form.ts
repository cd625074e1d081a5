import { html, nothing, type TemplateResult } from 'lit';
import { STATUSES, type Status } from '../../model/types.ts';
import {
  addClaim,
  addFlow,
  addGoods,
  type Draft,
  type EntryRef,
  entryPath,
  setName,
  setValue,
  textAt,
  wayPointsOf,
} from '../../writing/index.ts';
import { strandPicture } from '../shared/strand-picture.ts';
import { claimList } from './claim-list.ts';
import { matching } from './combo.ts';
import { dateField } from './date-field.ts';
import {
  actorField,
  freshKey,
  goodsField,
  hueOfGoods,
  listChoices,
  placeField,
  unitField,
} from './entry-fields.ts';
import { choiceField, row } from './field.ts';
import { fieldId } from './field-id.ts';
import { fold } from './fold.ts';
import type { Forms } from './forms.ts';
import { fieldNotes, notesId } from './issue-note.ts';
import { nameField } from './name-field.ts';
import { entries, nameOf } from './names.ts';
import { otherNames } from './other-names.ts';
import { removeEntry } from './remove-entry.ts';

const SIGN = { width: 46, height: 22, medium: 'desk' } as const;
/** Thick enough that the cuts of each status are told apart. */
const SHAPE = { kind: 'figure', width: 5 } as const;

/** Asks what flows, and adds a flow of it. */
export function flowAdder({ desk, combo }: Forms, isCompact: boolean): TemplateResult {
  const words = desk.words.flow;
  const add = (name: string, known?: string) => {
    let id = '';
    let goods = known ?? '';
    desk.edit((draft) => {
      const made = known === undefined ? addGoods(draft, { name }) : { draft, id: known };
      goods = made.id;
      const flow = addFlow(made.draft, { name, goods });
      id = flow.id;
      // What nobody says is not shown: the first statement is asked for at once.
      return addClaim(flow.draft, flow.id).draft;
    });
    if (known === undefined) desk.fresh.add(freshKey(goods, ['features', id, 'goods']));
    desk.openEntry({ kind: 'flow', id });
    void desk.focus(fieldId(['features', id, 'from']));
  };
  return combo.field(
    {
      id: 'add-flow',
      label: desk.words.add.flow,
      isCompact,
      ...(isCompact
        ? { placeholder: `${desk.words.add.flow} …` }
        : { hint: words.goodsHint, placeholder: words.goods }),
      shown: null,
      choices: (query) => {
        const known = entries(desk, 'goods').map((entry) => {
          const { text, lang } = nameOf(desk, entry);
          return { label: text, lang, hue: hueOfGoods(desk, entry.id), pick: () => add(text, entry.id) };
        });
        const name = query.trim();
        const isThere = known.some(({ label }) => label.toLowerCase() === name.toLowerCase());
        const made =
          name === '' || isThere
            ? []
            : [{ label: desk.words.create(name), isNew: true, pick: () => add(name) }];
        return [...matching(known, query), ...made];
      },
    },
    desk.words.choices,
  );
}

/** A flow: what goes from where to where, whether it is so, and who says so. */
export function flowForm(forms: Forms, ref: EntryRef): TemplateResult {
  const { desk } = forms;
  const words = desk.words.flow;
  const path = entryPath(ref);
  const at = (member: string) => [...path, member];
  const goods = textAt(desk.draft, at('goods'));
  return html`${row(
    desk,
    [
      nameField(desk, ref),
      goodsField(forms, {
        path: at('goods'),
        label: words.goods,
        onPicked: (draft, id) => named(draft, ref, textAt(draft, ['goods', id, 'name']), desk.fileLang),
      }),
    ],
    'wide-first',
  )}
  ${desk.fresh.has(freshKey(goods, at('goods'))) ? goodsFields(forms, goods) : nothing}
  ${row(desk, [
    placeField(forms, { path: at('from'), label: words.from }),
    placeField(forms, { path: at('to'), label: words.to }),
  ])}
  ${statusField(forms, ref)} ${fieldNotes(desk, path)} ${claimList(forms, ref.id)}
  ${fold(desk, ref.id, desk.words.more, () => more(forms, ref, goods))} ${otherNames(desk, ref)} ${removeEntry(desk, ref)}`;
}

/** What else is asked of goods that were only named: their colour and their unit. */
function goodsFields(forms: Forms, id: string): TemplateResult {
  const { desk } = forms;
  const words = desk.words.flow;
  return html`<fieldset class="inline">
    <legend>${desk.words.claim.newGoods}</legend>
    ${row(desk, [
      choiceField(desk, {
        path: ['goods', id, 'category'],
        label: words.category,
        hint: words.categoryHint,
        options: listChoices(desk, 'category'),
      }),
      unitField(forms, {
        path: ['goods', id, 'unit'],
        label: words.unit,
        hint: words.unitHint,
        mayBeEmpty: true,
      }),
    ])}
  </fieldset>`;
}

function more(forms: Forms, ref: EntryRef, goods: string): TemplateResult {
  const { desk } = forms;
  const words = desk.words.flow;
  const at = (member: string) => [...entryPath(ref), member];
  const points = wayPointsOf(desk.draft, ref.id).length;
  return html`${row(desk, [
    actorField(forms, { path: at('sender'), label: words.sender, mayBeEmpty: true }),
    actorField(forms, { path: at('receiver'), label: words.receiver, mayBeEmpty: true }),
  ])}
  ${row(desk, [
    choiceField(desk, {
      path: at('mode'),
      label: words.mode,
      options: listChoices(desk, 'mode'),
      none: desk.words.none,
    }),
    choiceField(desk, {
      path: at('route'),
      label: words.route,
      options: listChoices(desk, 'route'),
      none: desk.words.none,
    }),
  ])}
  ${row(desk, [dateField(desk, { path: at('start'), label: words.start }), dateField(desk, { path: at('end'), label: words.end })])}
  ${points > 0 ? html`<p class="hint">${words.wayPoints(points)}</p>` : nothing}
  ${goods !== '' && !desk.fresh.has(freshKey(goods, at('goods'))) ? goodsFields(forms, goods) : nothing}`;
}

/** The status as the strands that the map draws; the words beside them say the same. */
export function statusField({ desk }: Forms, ref: EntryRef): TemplateResult {
  const words = desk.words.flow;
  const path = [...entryPath(ref), 'status'];
  const value = textAt(desk.draft, path);
  const hue =
    ref.kind === 'flow' ? hueOfGoods(desk, textAt(desk.draft, [...entryPath(ref), 'goods'])) : 'neutral';
  const option = (status: Status) => html`<label class="status">
    <input
      type="radio"
      name=${fieldId(path)}
      id=${status === value || (value === '' && status === 'confirmed') ? fieldId(path) : nothing}
      .checked=${status === value}
      @change=${() => desk.edit((draft) => setValue(draft, path, status))}
    />
    ${strandPicture({ shape: SHAPE, status, hue }, SIGN)}<span>${desk.messages.words.status[status]}</span>
  </label>`;
  return html`<fieldset class="statuses" aria-describedby=${[`${fieldId(path)}-hint`, ...notesId(desk, path)].join(' ')}>
      <legend>${words.status} <span class="hint" id="${fieldId(path)}-hint">${words.statusHint}</span></legend>
      ${STATUSES.map(option)}
    </fieldset>
    ${fieldNotes(desk, path)}`;
}

/** A flow without a name is called as what flows. */
function named(draft: Draft, ref: EntryRef, name: string, lang: string): Draft {
  return textAt(draft, [...entryPath(ref), 'name']) === '' ? setName(draft, ref, lang, name) : draft;
}
