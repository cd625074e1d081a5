import type { ReactiveControllerHost } from 'lit';
import { findPlaces, type GazetteerPlace, placeEntry } from '../../geo/gazetteer.ts';
import { countryName } from '../../language/countries.ts';
import { addPlace, entryPath, setPoint, setValue } from '../../writing/index.ts';
import { WantedLoader } from '../shared/wanted-loader.ts';
import { type ComboChoice, matching } from './combo.ts';
import type { Desk } from './desk.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { entries, nameOf } from './names.ts';

const MOST = 8;

/** Finds places by name: those of the story, those of the gazetteer, and new ones that nobody knows. */
export class PlaceFinder {
  readonly #gazetteer: WantedLoader<Awaited<ReturnType<typeof loadGazetteer>>>;
  readonly #desk: Desk;

  constructor(host: ReactiveControllerHost, desk: Desk) {
    this.#gazetteer = new WantedLoader(host, loadGazetteer, 'dispatch-writer: the names of places');
    this.#desk = desk;
  }

  /** Fetches the names, so that they are there when somebody types. */
  prepare(): void {
    this.#gazetteer.load();
  }

  /** Whom the names are owed to; empty until they are there. */
  get credit(): string {
    return this.#gazetteer.value?.credit ?? '';
  }

  /** New places for words in any language; `onAdded` is told the id of what was added. */
  newPlaces(query: string, onAdded: (id: string) => void): readonly ComboChoice[] {
    const desk = this.#desk;
    const found = this.#found(query).map((place): ComboChoice => {
      const { name, ...entry } = placeEntry(place, desk.fileLang);
      return { ...this.#label(place), pick: () => this.#add({ name, ...entry }, onAdded) };
    });
    const name = query.trim();
    // What is called so in the world comes first: until that is known, nothing new of that name is offered.
    if (name === '' || (this.#gazetteer.value === null && !this.#gazetteer.hasFailed)) return found;
    return [
      ...found,
      { label: desk.words.create(name), isNew: true, pick: () => this.#add({ name }, onAdded) },
    ];
  }

  /** Places of the story, then new ones. */
  ends(query: string, onPicked: (id: string) => void): readonly ComboChoice[] {
    const desk = this.#desk;
    const own = entries(desk, 'place').map((entry): ComboChoice => {
      const { text, lang } = nameOf(desk, entry);
      return { label: text, lang, pick: () => onPicked(entry.id) };
    });
    const fitting = matching(own, query);
    if (query.trim() === '') return fitting;
    return [...fitting, ...this.newPlaces(query, onPicked)];
  }

  /** Gives a place of the story a point by a name; its own name stays. */
  points(query: string, id: string): readonly ComboChoice[] {
    const desk = this.#desk;
    return this.#found(query).map(
      (place): ComboChoice => ({
        ...this.#label(place),
        pick: () =>
          desk.edit((draft) => {
            const { point, precision, country } = placeEntry(place, desk.fileLang);
            return setValue(
              setPoint(draft, id, point, precision),
              [...entryPath({ kind: 'place', id }), 'country'],
              country,
            );
          }),
      }),
    );
  }

  #found(query: string): readonly GazetteerPlace[] {
    this.#gazetteer.load();
    const gazetteer = this.#gazetteer.value;
    return gazetteer && query.trim() !== '' ? findPlaces(gazetteer, query, MOST) : [];
  }

  #label(place: GazetteerPlace): Pick<ComboChoice, 'label' | 'note'> {
    const { names, country, kind } = place;
    const desk = this.#desk;
    const type = desk.messages.words.placeType[kind];
    const where = kind === 'country' ? undefined : countryName(country, desk.spoken)?.text;
    return {
      label: names[desk.spoken] ?? names.en ?? country,
      note: [type, where].filter((part) => part !== undefined).join(', '),
    };
  }

  #add(place: Parameters<typeof addPlace>[1], onAdded: (id: string) => void): void {
    const desk = this.#desk;
    let added = '';
    desk.edit((draft) => {
      const next = addPlace(draft, place);
      added = next.id;
      return next.draft;
    });
    desk.say(desk.words.place.created(place.name));
    onAdded(added);
  }
}
