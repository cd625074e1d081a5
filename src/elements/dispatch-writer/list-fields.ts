import { html, type TemplateResult } from 'lit';
import { type Path, valueAt } from '../../writing/index.ts';
import type { Desk } from './desk.ts';
import { type Field, row } from './field.ts';
import { fieldNotes } from './issue-note.ts';

/** What a field of a list is told: where it writes, and what it is called. */
type FieldAt = (options: { readonly path: Path; readonly label: string; readonly mayBeEmpty: true }) => Field;

/** A list of entries that are named one after the other, and room for one more; one that is emptied is gone. */
export function listFields(
  desk: Desk,
  path: Path,
  [first, further]: readonly [first: string, further: string],
  fieldAt: FieldAt,
): TemplateResult {
  const given = valueAt(desk.draft, path);
  const count = Array.isArray(given) ? given.length : 0;
  const fields = Array.from({ length: count + 1 }, (_, index) =>
    fieldAt({ path: [...path, index], label: index === 0 ? first : further, mayBeEmpty: true }),
  );
  return html`${row(desk, fields, 'list')} ${fieldNotes(desk, path)}`;
}
