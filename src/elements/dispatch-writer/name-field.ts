import { languageName } from '../../language/language-name.ts';
import { type Draft, type EntryRef, entryPath, localTextAt, setName, textAt } from '../../writing/index.ts';
import type { Desk } from './desk.ts';
import { type Field, textField } from './field.ts';
import { languagesOf } from './story-languages.ts';

/** The name of an entry in the language in which it is shown here, so that what is typed is seen at once. */
export function nameField(desk: Desk, ref: EntryRef): Field {
  const { fileLang, nameLang } = desk;
  const path = [...entryPath(ref), 'name'];
  const plain = textAt(desk.draft, path);
  const isPlain = nameLang === fileLang;
  const label =
    languagesOf(desk.draft).length > 1
      ? `${desk.words.name} (${languageName(nameLang, desk.spoken)})`
      : desk.words.name;
  return textField(desk, {
    path,
    label,
    lang: nameLang,
    value: isPlain ? plain : localTextAt(desk.draft, [...entryPath(ref), 'names'], nameLang),
    ...(isPlain || plain === '' ? {} : { placeholder: plain }),
    onText: (text) => desk.edit((draft) => renamed(draft, ref, [fileLang, nameLang], text), path),
  });
}

/** The plain name, which every entry must have, follows while it is the same or there is none. */
function renamed(
  draft: Draft,
  ref: EntryRef,
  [fileLang, nameLang]: readonly [string, string],
  text: string,
): Draft {
  const plain = textAt(draft, [...entryPath(ref), 'name']);
  const before = localTextAt(draft, [...entryPath(ref), 'names'], nameLang);
  const follows = nameLang !== fileLang && (plain === '' || plain === before) && text !== '';
  const named = setName(draft, ref, nameLang, text);
  return follows ? setName(named, ref, fileLang, text) : named;
}
