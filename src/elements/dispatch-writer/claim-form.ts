import { html, nothing, type TemplateResult } from 'lit';
import { claimListOf } from '../../writing/entries.ts';
import {
  type ClaimEntry,
  type ClaimRef,
  type Draft,
  moveClaim,
  type Path,
  removeClaim,
  setValue,
  textAt,
  valueAt,
} from '../../writing/index.ts';
import { actorFields } from './actor-form.ts';
import { amountRows } from './amount-rows.ts';
import { dateField } from './date-field.ts';
import type { Desk } from './desk.ts';
import { actorField, freshKey, listChoices, placeField, sourceField } from './entry-fields.ts';
import { choiceField, row, textField } from './field.ts';
import { fold } from './fold.ts';
import type { Forms } from './forms.ts';
import { fieldNotes } from './issue-note.ts';
import { listFields } from './list-fields.ts';
import { sourceFields } from './source-form.ts';

/** One statement: who says what of the mark, when, how much, and where it can be read. */
export function claimForm(forms: Forms, { path, mark, index, speaker }: ClaimEntry): TemplateResult {
  const { desk } = forms;
  const words = desk.words.claim;
  const at = (member: string) => [...path, member];
  const by = textAt(desk.draft, at('by'));
  const takeOut = () => {
    desk.edit((draft) => removeClaim(draft, { mark, index }));
    desk.openClaim(null);
    void desk.focus('', '.claims > p .link');
  };
  return html`<div class="claim-form" role="group" aria-label=${speaker?.text ?? words.noSpeaker} data-claim="${mark}/${index}">
    ${row(
      desk,
      [
        actorField(forms, { path: at('by'), label: words.by, placeholder: words.byHint }),
        choiceField(desk, { path: at('stance'), label: words.stance, options: listChoices(desk, 'stance') }),
        dateField(desk, { path: at('said'), label: words.said }),
      ],
      'claim-first',
    )}
    ${desk.fresh.has(freshKey(by, at('by'))) ? inline(words.newSpeaker, actorFields(forms, { kind: 'actor', id: by })) : nothing}
    ${amountRows(forms, path, mark)} ${sources(forms, path)}
    ${fieldNotes(desk, path)}
    ${fold(desk, `${mark}/${index}`, desk.words.more, () => more(forms, path))}
    <p class="remove">
      ${moves(desk, { mark, index })}
      <button type="button" class="link" @click=${takeOut}>${desk.words.remove}</button>
    </p>
  </div>`;
}

/** The statements are read in the order in which they stand. */
function moves(desk: Desk, claim: ClaimRef): readonly unknown[] {
  const words = desk.words.claim;
  const { mark, index } = claim;
  const count = claimListOf(desk.draft, mark).length;
  const move = (to: number, direction: string) => {
    desk.edit((draft) => moveClaim(draft, claim, to));
    desk.openClaim(to);
    desk.say(words.moved(to + 1, count));
    void desk.focus(
      '',
      `[data-claim="${CSS.escape(`${mark}/${to}`)}"] :is([data-move="${direction}"], [data-move])`,
    );
  };
  const button = (to: number, direction: 'earlier' | 'later') =>
    to < 0 || to >= count
      ? nothing
      : html`<button type="button" class="link" data-move=${direction} @click=${() => move(to, direction)}>${words[direction]}</button>`;
  return [button(index - 1, 'earlier'), button(index + 1, 'later')];
}

/** Each source of the statement, and room for another where there is one. */
function sources(forms: Forms, path: Path): TemplateResult {
  const { desk } = forms;
  const words = desk.words.claim;
  const member = [...path, 'source'];
  const given = valueAt(desk.draft, member);
  const list = Array.isArray(given) ? given.length : 0;
  const paths = list > 0 ? Array.from({ length: list }, (_, index) => [...member, index]) : [member];
  const ids = paths.map((one) => textAt(desk.draft, one));
  const another = () => {
    desk.edit((draft) => secondSource(draft, member));
  };
  return html`${paths.map(
    (one, index) => html`${row(desk, [
      sourceField(forms, {
        path: one,
        label: words.source,
        placeholder: words.sourceHint,
        ...(list > 1 ? { mayBeEmpty: true } : {}),
      }),
    ])}
      ${desk.fresh.has(freshKey(ids[index] ?? '', one)) ? inline(words.newSource, sourceFields(forms, { kind: 'source', id: ids[index] ?? '' })) : nothing}`,
  )}
  ${list > 0 ? fieldNotes(desk, member) : nothing}
  ${ids.at(-1) ? html`<p class="small"><button type="button" class="link" @click=${another}>${words.second}</button></p>` : nothing}`;
}

/** The sources as a list with room for one more. */
function secondSource(draft: Draft, member: Path): Draft {
  const given = valueAt(draft, member);
  const list = Array.isArray(given) ? given : given === undefined ? [] : [given];
  return setValue(draft, member, [...list, '']);
}

function more(forms: Forms, path: Path): TemplateResult {
  const { desk } = forms;
  const words = desk.words.claim;
  const at = (member: string) => [...path, member];
  const { phases } = words;
  return html`${row(desk, [
    choiceField(desk, {
      path: at('on'),
      label: words.on,
      options: listChoices(desk, 'subject'),
      none: desk.messages.words.subject.existence,
    }),
    choiceField(desk, {
      path: at('phase'),
      label: words.phase,
      options: Object.entries(phases).filter(([phase]) => phase !== 'done'),
      none: phases.done,
    }),
    dateField(desk, { path: at('period'), label: words.period }),
  ])}
  ${row(desk, [
    placeField(forms, { path: at('from'), label: desk.words.flow.from, mayBeEmpty: true }),
    placeField(forms, { path: at('to'), label: desk.words.flow.to, mayBeEmpty: true }),
  ])}
  ${listFields(desk, at('via'), [words.via, words.addVia], (options) => placeField(forms, options))}
  ${listFields(desk, at('carriedBy'), [words.carriedBy, words.addCarrier], (options) => actorField(forms, options))}
  ${row(desk, [textField(desk, { path: [...path, 'quote', 'exact'], label: words.quote, kind: 'area', lang: textAt(desk.draft, [...path, 'quote', 'lang']) || desk.fileLang, onText: (text) => desk.edit((draft) => quoted(draft, path, text, desk.fileLang), [...path, 'quote']) })])}
  ${row(desk, [textField(desk, { path: [...path, 'note', desk.fileLang], label: words.note, kind: 'area', lang: desk.fileLang })])}`;
}

/** A quote is in the language of the file until something else is said. */
function quoted(draft: Draft, path: Path, text: string, lang: string): Draft {
  const quote = [...path, 'quote'];
  if (text === '') return setValue(draft, quote, undefined);
  const tag = textAt(draft, [...quote, 'lang']) || lang;
  return setValue(setValue(draft, [...quote, 'exact'], text), [...quote, 'lang'], tag);
}

function inline(legend: string, content: TemplateResult): TemplateResult {
  return html`<fieldset class="inline"><legend>${legend}</legend>${content}</fieldset>`;
}
