import { html, type nothing, type TemplateResult } from 'lit';
import { languageName } from '../../language/language-name.ts';
import { LANGUAGES } from '../../language/shell.ts';
import { type EntryRef, entryPath, localTextAt, setName, textAt, valueAt } from '../../writing/index.ts';
import { keysOf } from '../../writing/path.ts';
import type { Desk } from './desk.ts';
import { row, textField } from './field.ts';
import { fold } from './fold.ts';

/** The names of an entry in other languages than the one shown, behind a word. */
export function otherNames(desk: Desk, ref: EntryRef): TemplateResult | typeof nothing {
  const path = [...entryPath(ref), 'names'];
  const langs = [...new Set([desk.fileLang, ...LANGUAGES, ...keysOf(valueAt(desk.draft, path))])].filter(
    (lang) => lang !== desk.nameLang,
  );
  const fields = langs.map((lang) =>
    textField(desk, {
      path: [...path, lang],
      label: desk.words.nameIn(languageName(lang, desk.spoken)),
      lang,
      value:
        lang === desk.fileLang
          ? textAt(desk.draft, [...entryPath(ref), 'name'])
          : localTextAt(desk.draft, path, lang),
      onText: (text) => desk.edit((draft) => setName(draft, ref, lang, text), [...path, lang]),
    }),
  );
  return fold(desk, `names ${ref.kind} ${ref.id}`, desk.words.otherNames, () => html`${row(desk, fields)}`);
}
