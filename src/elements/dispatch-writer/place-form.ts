import { html, nothing, type TemplateResult } from 'lit';
import { type EntryRef, entryPath, pointOfMark, setPoint, textAt, valueAt } from '../../writing/index.ts';
import { countryChoices } from './country-choices.ts';
import { listChoices, placeField } from './entry-fields.ts';
import { choiceField, numberField, row } from './field.ts';
import { fold } from './fold.ts';
import type { Forms } from './forms.ts';
import { fieldNotes } from './issue-note.ts';
import { nameField } from './name-field.ts';
import { otherNames } from './other-names.ts';
import { removeEntry } from './remove-entry.ts';

/** Finds places by a name in any language, and adds them; small where there are some already. */
export function placeAdder({ desk, combo, finder, map }: Forms, isCompact: boolean): TemplateResult {
  const words = desk.words.place;
  const isSetting = map.target === 'new';
  const field = combo.field(
    {
      id: 'find-place',
      label: words.find,
      isCompact,
      ...(isCompact ? { placeholder: `${words.find} …` } : { hint: words.findHint }),
      shown: null,
      choices: (query) => finder.newPlaces(query, (id) => desk.openEntry({ kind: 'place', id })),
    },
    desk.words.choices,
  );
  const aim = html`<button
    type="button"
    class=${isCompact ? 'link' : 'button'}
    aria-pressed=${String(isSetting)}
    @click=${() => map.aim(isSetting ? null : 'new')}
  >${isSetting ? words.cancel : words.set}</button>`;
  // With no place at all, a click on the map sets one anyway.
  return html`<div class="finder ${isCompact ? 'small-finder' : ''}">${field}${isCompact || !isSetting ? aim : nothing}</div>`;
}

/** A place: what it is called, what it is, and where. */
export function placeForm(forms: Forms, ref: EntryRef): TemplateResult {
  const { desk } = forms;
  const words = desk.words.place;
  const path = entryPath(ref);
  const at = (member: string) => [...path, member];
  const country = textAt(desk.draft, at('country'));
  const countries = countryChoices(desk.spoken);
  const hasPoint = pointOfMark(desk.draft, ref.id) !== null;
  const isArea = ['country', 'region', 'sea'].includes(textAt(desk.draft, at('type')));
  return html`${row(
    desk,
    [
      nameField(desk, ref),
      choiceField(desk, {
        path: at('type'),
        label: words.type,
        options: listChoices(desk, 'placeType'),
        none: desk.words.none,
      }),
    ],
    'wide-first',
  )}
  ${whereabouts(forms, ref)}
  ${row(desk, [
    choiceField(desk, {
      path: at('country'),
      label: words.country,
      options: countries,
      none: desk.words.none,
      value: country,
    }),
    choiceField(desk, {
      path: at('precision'),
      label: words.precision,
      options: listChoices(desk, 'precision').filter(([value]) => value !== 'unknown' || !hasPoint),
      none: desk.words.none,
    }),
  ])}
  ${isArea ? row(desk, [placeField(forms, { path: at('anchor'), label: words.anchor, hint: words.anchorHint, mayBeEmpty: true })]) : nothing}
  ${fieldNotes(desk, path)} ${otherNames(desk, ref)} ${removeEntry(desk, ref)}`;
}

function whereabouts({ desk, combo, finder, map }: Forms, ref: EntryRef): TemplateResult {
  const words = desk.words.place;
  const geometry = [...entryPath(ref), 'geometry'];
  const point = pointOfMark(desk.draft, ref.id);
  const outline = valueAt(desk.draft, geometry);
  if (!point && outline !== null && outline !== undefined)
    return html`<p class="hint">${words.area}</p>${fieldNotes(desk, geometry)}`;
  const [lon, lat] = point ?? [];
  const isSetting = map.target === ref.id;
  const put = (next: readonly [number | undefined, number | undefined]) => {
    const [nextLon, nextLat] = next;
    if (nextLon === undefined || nextLat === undefined) return;
    desk.edit((draft) => setPoint(draft, ref.id, [nextLon, nextLat]), geometry);
  };
  const degrees = row(desk, [
    numberField(desk, {
      path: [...geometry, 'lat'],
      label: words.lat,
      value: lat,
      onNumber: (value) => put([lon ?? 0, value]),
    }),
    numberField(desk, {
      path: [...geometry, 'lon'],
      label: words.lon,
      value: lon,
      onNumber: (value) => put([value, lat ?? 0]),
    }),
  ]);
  const aim = html`<button
    type="button"
    class="button"
    aria-pressed=${String(isSetting)}
    @click=${() => map.aim(isSetting ? null : ref.id)}
  >${isSetting ? words.cancel : point ? words.move : words.set}</button>`;
  const search = html`<div class="finder">
    ${combo.field(
      {
        id: `find-${ref.id}`,
        label: words.again,
        shown: null,
        choices: (query) => finder.points(query, ref.id),
      },
      desk.words.choices,
    )}${aim}
  </div>`;
  return html`<fieldset class="where">
    <legend>${words.where}</legend>
    ${point ? html`<div class="degrees">${degrees}${aim}</div>` : html`<p class="hint">${words.nowhere}</p>${search}`}
    ${point ? nothing : fold(desk, `degrees ${ref.id}`, `${words.lat}, ${words.lon}`, () => degrees)}
    ${fieldNotes(desk, geometry)}
  </fieldset>`;
}
