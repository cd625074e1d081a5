import { isolated } from '../../language/format.ts';
import type { LocalText } from '../../language/text.ts';
import { CATEGORIES } from '../../model/types.ts';
import type { Hue } from '../../scene/types.ts';
import {
  addActor,
  addGoods,
  addSource,
  type Draft,
  type EntryRef,
  type OptionList,
  optionsOf,
  type Path,
  pathKey,
  setValue,
  textAt,
  unitNamed,
} from '../../writing/index.ts';
import { hueOf } from '../shared/hue.ts';
import { type ComboChoice, matching } from './combo.ts';
import { countryOf } from './country-choices.ts';
import type { Desk } from './desk.ts';
import { descriptionOf, type Field } from './field.ts';
import { fieldId } from './field-id.ts';
import type { Forms } from './forms.ts';
import { isWrong } from './issue-note.ts';
import { entries, nameOf, nameOfEntry } from './names.ts';

/** What is chosen in a field that names another entry. */
interface RefOptions {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Takes the member out where the field is emptied. */
  readonly mayBeEmpty?: boolean;
}

/** The words of a list of the format, as a choice shows them. */
export function listChoices(desk: Desk, list: OptionList): readonly (readonly [string, string])[] {
  return optionsOf(list, desk.lang).map(({ value, label }) => [value, label] as const);
}

/** A speaker of the story, or a new one; of whom more is asked beneath. */
export function actorField({ desk, combo }: Forms, options: RefOptions): Field {
  const set = setter(desk, options.path);
  const create = (name: string) => {
    const iso = countryOf(name, [desk.fileLang, desk.spoken, 'en']);
    set((draft) => addActor(draft, { name, ...(iso ? { kind: 'state', iso } : {}) }), 'actor');
  };
  return refField(desk, combo, options, 'actor', (query) => [
    ...matching(
      own(desk, 'actor', (make) => set(make, 'actor'), actorNote),
      query,
    ),
    ...brandNew(desk, 'actor', query, create),
  ]);
}

export function sourceField({ desk, combo }: Forms, options: RefOptions): Field {
  const set = setter(desk, options.path);
  const create = (text: string) => {
    const url = addressIn(text);
    set(
      (draft) =>
        addSource(
          draft,
          url ? { URL: url.href, publisher: url.host.replace(/^www\./, '') } : { title: text },
        ),
      'source',
    );
  };
  return refField(desk, combo, options, 'source', (query) => [
    ...matching(
      own(desk, 'source', (make) => set(make, 'source'), sourceNote),
      query,
    ),
    ...brandNew(desk, 'source', query, create),
  ]);
}

/** `onNew` is told the goods that were made, with the draft that has them. */
export function goodsField(
  { desk, combo }: Forms,
  options: RefOptions & { readonly onPicked?: (draft: Draft, id: string) => Draft },
): Field {
  const { path, onPicked = (draft: Draft) => draft } = options;
  const take = (make: (draft: Draft) => { readonly draft: Draft; readonly id: string }, isNew: boolean) => {
    let id = '';
    desk.edit((draft) => {
      const made = make(draft);
      id = made.id;
      return onPicked(setValue(made.draft, path, made.id), made.id);
    });
    if (isNew) desk.fresh.add(freshKey(id, path));
  };
  const choices = (query: string): readonly ComboChoice[] => [
    ...matching(
      entries(desk, 'goods').map((entry) => {
        const { text, lang } = nameOf(desk, entry);
        return {
          label: text,
          lang,
          hue: hueOfGoods(desk, entry.id),
          pick: () => take((draft) => ({ draft, id: entry.id }), false),
        };
      }),
      query,
    ),
    ...brandNew(desk, 'goods', query, (name) => take((draft) => addGoods(draft, { name }), true)),
  ];
  return refField(desk, combo, options, 'goods', choices, hueOfGoods(desk, textAt(desk.draft, path)));
}

/** A place of the story, of the gazetteer, or a new one. */
export function placeField({ desk, combo, finder }: Forms, options: RefOptions): Field {
  return refField(desk, combo, options, 'place', (query) =>
    finder.ends(query, (id) => desk.edit((draft) => setValue(draft, options.path, id))),
  );
}

/** A unit of the file, by its word, or a new one. */
export function unitField(
  { desk, combo }: Forms,
  options: RefOptions & { readonly onPicked?: (draft: Draft, id: string) => Draft },
): Field {
  const { path, onPicked = (draft: Draft) => draft } = options;
  const take = (word: string) => {
    let fresh: string | null = null;
    desk.edit((draft) => {
      const { draft: next, id } = unitNamed(draft, word);
      if (next !== draft) fresh = id;
      return onPicked(setValue(next, path, id), id);
    });
    if (fresh !== null) desk.fresh.add(freshKey(fresh, path));
  };
  const choices = (query: string): readonly ComboChoice[] => {
    const units = entries(desk, 'unit').map((entry) => {
      const { text, lang } = nameOf(desk, entry);
      return { label: text, lang, pick: () => take(entry.id) };
    });
    return [...matching(units, query), ...brandNew(desk, 'unit', query, take)];
  };
  return refField(desk, combo, options, 'unit', choices);
}

/** Names an entry that was made in a field. */
export function freshKey(id: string, path: Path): string {
  return `${id} ${pathKey(path)}`;
}

export function hueOfGoods(desk: Desk, id: string): Hue {
  const category = textAt(desk.draft, ['goods', id, 'category']);
  return hueOf(CATEGORIES.find((one) => one === category));
}

type RefKind = EntryRef['kind'];

function refField(
  desk: Desk,
  combo: Forms['combo'],
  { path, label, hint, placeholder, mayBeEmpty = false }: RefOptions,
  kind: RefKind,
  choices: (query: string) => readonly ComboChoice[],
  hue?: Hue,
): Field {
  const id = textAt(desk.draft, path);
  const describedBy = descriptionOf(desk, { path, hint: undefined });
  const template = combo.field(
    {
      id: fieldId(path),
      label,
      ...(hint ? { hint } : {}),
      ...(placeholder ? { placeholder } : {}),
      ...(typeof describedBy === 'string' ? { describedBy } : {}),
      ...(mayBeEmpty ? { clear: () => desk.edit((draft) => setValue(draft, path, undefined)) } : {}),
      isInvalid: isWrong(desk, path),
      shown: id === '' ? null : shownName(desk, kind, id),
      hue: id === '' ? undefined : hue,
      choices,
    },
    desk.words.choices,
  );
  return { path, template };
}

/** An id that names nothing is shown as it stands: the note beneath says so. */
function shownName(desk: Desk, kind: RefKind, id: string): LocalText {
  return nameOfEntry(desk, { kind, id });
}

function own(
  desk: Desk,
  kind: RefKind,
  pick: (make: (draft: Draft) => { readonly draft: Draft; readonly id: string }) => void,
  note: (desk: Desk, id: string) => string,
): readonly ComboChoice[] {
  return entries(desk, kind).map((entry) => {
    const { text, lang } = nameOf(desk, entry);
    return {
      label: text,
      lang,
      note: note(desk, entry.id),
      pick: () => pick((draft) => ({ draft, id: entry.id })),
    };
  });
}

/** What is typed as something new, unless it is there already. */
function brandNew(
  desk: Desk,
  kind: RefKind,
  query: string,
  create: (name: string) => void,
): readonly ComboChoice[] {
  const name = query.trim();
  if (name === '') return [];
  const isThere = entries(desk, kind).some(
    (entry) => nameOf(desk, entry).text.toLowerCase() === name.toLowerCase(),
  );
  return isThere ? [] : [{ label: desk.words.create(name), isNew: true, pick: () => create(name) }];
}

/** Writes an id to a path, of an entry that is there or is made for it. */
function setter(desk: Desk, path: Path) {
  return (make: (draft: Draft) => { readonly draft: Draft; readonly id: string }, kind: RefKind): void => {
    let id = '';
    let isNew = false;
    desk.edit((draft) => {
      const made = make(draft);
      id = made.id;
      isNew = made.draft !== draft;
      return setValue(made.draft, path, id);
    });
    // Of a state, its name says it all.
    if (isNew && !(kind === 'actor' && textAt(desk.draft, ['actors', id, 'iso']) !== ''))
      desk.fresh.add(freshKey(id, path));
  };
}

function actorNote(desk: Desk, id: string): string {
  const kind = textAt(desk.draft, ['actors', id, 'kind']);
  const words: Readonly<Record<string, string>> = desk.messages.words.actorKind;
  return words[kind] ?? kind;
}

function sourceNote(desk: Desk, id: string): string {
  const parts = ['publisher', 'issued'].map((member) =>
    isolated(textAt(desk.draft, ['sources', id, member])),
  );
  return parts.filter((part) => part !== '').join(', ');
}

function addressIn(text: string): URL | null {
  if (!/^https?:\/\//i.test(text.trim())) return null;
  return URL.canParse(text.trim()) ? new URL(text.trim()) : null;
}
