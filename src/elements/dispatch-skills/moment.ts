import { html } from 'lit';
import { isolated } from '../../language/format.ts';
import { describeDate } from '../../model/describe-date.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { boundsOf, parseEdtf } from '../../model/edtf.ts';
import { nameOf } from '../../model/name-of.ts';
import type { Dispatch, EventFeature } from '../../model/types.ts';
import type { SkillsView } from './skills-view.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Steps of the time of day, minutes. */
const STEP = 15;

/** The moment a date of a file says, or the example that stands for it: noon UTC of its first day. */
export interface EventMoment {
  readonly at: number;
  readonly precision: 'time' | 'day' | 'range';
}

export function momentOf(date: string): EventMoment | null {
  const edtf = parseEdtf(date);
  if (edtf?.kind === 'date' && edtf.date.time !== undefined) {
    const { year, month = 1, day = 1, time } = edtf.date;
    const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${time}`;
    return { at: Date.parse(iso), precision: 'time' };
  }
  const { start } = boundsOf(date);
  const at = start === null ? Number.NaN : Date.parse(`${start}T12:00:00Z`);
  if (Number.isNaN(at)) return null;
  return { at, precision: edtf?.kind === 'date' && edtf.date.precision === 'day' ? 'day' : 'range' };
}

/** Events with a day, in the order of time. */
export function datedEvents(dispatch: Dispatch): readonly EventFeature[] {
  return [...indexDispatch(dispatch).events.values()]
    .filter(({ properties }) => momentOf(properties.start) !== null)
    .toSorted((a, b) => (momentOf(a.properties.start)?.at ?? 0) - (momentOf(b.properties.start)?.at ?? 0));
}

/** ISO day of a moment, UTC. */
export function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** "14:30", of a moment that is given in the time to be shown. */
export function timeWords(moment: number): string {
  return new Date(moment).toISOString().slice(11, 16);
}

/** "Thursday, 14 August 2025" */
export function dayWords(moment: number, spoken: string): string {
  return formatter(spoken, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    moment,
  );
}

/** "Thursday" */
export function weekdayWords(moment: number, spoken: string): string {
  return formatter(spoken, { weekday: 'long' }).format(moment);
}

/** Choice of an event, of the time of day and of the day. */
export function momentControls(view: SkillsView): unknown {
  const { words, state, dispatch, spoken, set } = view;
  const events = datedEvents(dispatch);
  const chosen = events.find(({ id }) => id === state.event);
  const choose = (event: Event) => {
    const id = event.target instanceof HTMLSelectElement ? event.target.value : '';
    const found = events.find((one) => one.id === id);
    const moment = found ? momentOf(found.properties.start)?.at : undefined;
    set({ event: id, ...(moment === undefined ? {} : { moment }) });
  };
  const midnight = DAY * Math.floor(state.moment / DAY);
  const minutes = Math.round((state.moment - midnight) / MINUTE);
  const year = Date.UTC(new Date(state.moment).getUTCFullYear(), 0, 1);
  const day = Math.round((midnight - year) / DAY);
  const slide = (make: (value: number) => number) => (event: Event) => {
    if (event.target instanceof HTMLInputElement) set({ moment: make(event.target.valueAsNumber) });
  };
  const shownDay = dayWords(state.moment, spoken);
  const time = timeWords(state.moment);
  return html`<div class="fields">
      <label><span>${words.moment.event}</span>
        <select data-event @change=${choose} .value=${chosen ? state.event : ''}>
          <option value="" ?selected=${!chosen}>${words.moment.noEvent}</option>
          ${events.map(({ id, properties }) => {
            const name = nameOf(properties, view.lang, dispatch.lang);
            return html`<option value=${id} lang=${name.lang} ?selected=${id === chosen?.id}>${isolated(name.text)}</option>`;
          })}
        </select>
      </label>
      <label><span>${words.moment.hour}</span><output>${time}</output>
        <input type="range" data-hour min="0" max=${1440 - STEP} step=${STEP} .value=${String(minutes)}
          aria-valuetext=${time} @input=${slide((value) => midnight + value * MINUTE)} />
      </label>
      <label><span>${words.moment.date}</span><output>${shownDay}</output>
        <input type="range" data-day min="0" max="364" step="1" .value=${String(day)}
          aria-valuetext=${shownDay} @input=${slide((value) => year + value * DAY + minutes * MINUTE)} />
      </label>
    </div>
    <p class="hint example">${exampleWords(chosen, view)}</p>`;
}

function exampleWords(chosen: EventFeature | undefined, { words, lang }: SkillsView): string {
  const { start } = chosen?.properties ?? {};
  const found = start === undefined ? null : momentOf(start);
  if (start === undefined || !found) return words.moment.example;
  const when = describeDate(start, lang);
  if (found.precision === 'time') return words.moment.known(when);
  return found.precision === 'day' ? words.moment.onlyDay(when) : words.moment.onlyRange(when);
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

const LOCALES: Readonly<Record<string, string>> = { de: 'de-DE', en: 'en-GB', fr: 'fr-FR' };
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(spoken: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${spoken} ${Object.keys(options).length}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[spoken] ?? spoken, { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
