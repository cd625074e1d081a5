import { html, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatNumber } from '../../language/format.ts';
import { areaPath, linePath } from '../../static/skill-shapes.ts';
import { type Country, countryChoices, countryOf, largestOf, movedCountry } from './country-shape.ts';
import { labelNode, placeLabels, screenPoint } from './on-screen.ts';
import type { DrawnMap, SkillsView, Tool } from './skills-view.ts';
import { onMap, parallelWords, pointWords, timesWords } from './words-of.ts';

/** What others are compared with; where that one is chosen itself, the next. */
const MEASURES = ['DE', 'FR'] as const;

/** A smaller country would vanish under a dot in its middle, km². */
const SMALL = 700_000;

export const areaTool: Tool = {
  extent: 'world',
  lead: ({ words }) => words.area.lead,
  controls,
  results,
  caveat: (view) => html`${view.words.area.method}${disputedNotes(view)}`,
  task,
  overlay,
  hides: () => 'names',
  handleAt: (view) => {
    const country = chosen(view);
    return country ? (view.state.moved ?? country.middle) : null;
  },
  move: (view, _, to) => view.set({ moved: onMap(to, 1) }),
};

function chosen({ outlines, state, scene, lang }: SkillsView): Country | undefined {
  if (!outlines) return undefined;
  return (
    countryOf(outlines, state.country, lang) ??
    largestOf(outlines, scene.storyCountries, lang) ??
    largestOf(outlines, MEASURES, lang)
  );
}

function comparedWith(country: Country, { outlines, lang }: SkillsView): Country | undefined {
  const iso = MEASURES.find((code) => code !== country.iso);
  return outlines && iso ? countryOf(outlines, iso, lang) : undefined;
}

function controls(view: SkillsView): unknown {
  const { words, outlines, lang, scene, state, set } = view;
  const country = chosen(view);
  if (!outlines || !country) return html`<p class="hint">${words.area.loading}</p>`;
  const choices = countryChoices(outlines.fine, lang);
  const story = new Set(scene.storyCountries);
  const choose = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) set({ country: event.target.value, moved: null });
  };
  const options = (isStory: boolean) =>
    choices
      .filter(({ iso }) => story.has(iso) === isStory)
      .map(
        ({ iso, name }) =>
          html`<option value=${iso} lang=${name.lang} ?selected=${iso === country.iso}>${name.text}</option>`,
      );
  const [longitude = 0] = state.moved ?? country.middle;
  return html`<div class="fields">
      <label><span>${words.area.country}</span>
        <select @change=${choose} .value=${country.iso}>
          ${guard(
            [choices, country.iso, scene, words],
            () => html`<optgroup label=${words.area.group.story}>${options(true)}</optgroup>
              <optgroup label=${words.area.group.all}>${options(false)}</optgroup>`,
          )}
        </select>
      </label>
    </div>
    <p class="hint">${words.area.hint}</p>
    <p class="acts">
      <button type="button" class="link" @click=${() => set({ moved: [longitude, 0] })}>${words.area.toEquator}</button>
      <button type="button" class="link" data-back aria-disabled=${state.moved === null}
        @click=${() => set({ moved: null })}>${words.area.back}</button>
    </p>`;
}

function results(view: SkillsView): unknown {
  const country = chosen(view);
  if (!country) return '';
  const { words, spoken } = view;
  const other = comparedWith(country, view);
  return html`<p class="verdict">${drawnWords(country, view)}</p>
    <dl>
      <div><dt>${words.area.trueArea}${other ? html`<small>${comparedWords(country, other, view)}</small>` : ''}</dt>
        <dd>${words.squareKm(formatNumber(Number(country.area.toPrecision(2)), spoken))}</dd></div>
    </dl>`;
}

function comparedWords(country: Country, other: Country, view: SkillsView): string {
  const { compared, fitsInto } = view.words.area;
  const times = country.area / other.area;
  return times >= 1
    ? compared(timesWords(times, view), other.name.text)
    : fitsInto(timesWords(1 / times, view), other.name.text);
}

function drawnWords(country: Country, view: SkillsView): string {
  const { words, projection } = view;
  if (projection !== 'mercator') return words.area.drawn[projection];
  const growth = growthOf(country, view);
  return growth === null ? words.area.beyond : words.area.drawn.mercator(timesWords(growth, view));
}

function growthOf(country: Country, { state }: SkillsView): number | null {
  return movedCountry(country, state.moved ?? country.middle).growth;
}

function task(view: SkillsView): ReturnType<Tool['task']> {
  const country = chosen(view);
  const other = country && comparedWith(country, view);
  if (!country || !other) return null;
  const { words, level, projection } = view;
  const { questions, answers } = words.area;
  const [large, small] = country.area >= other.area ? [country, other] : [other, country];
  const growth = growthOf(country, view);
  const { easy } = answers;
  const answer = {
    easy:
      projection !== 'mercator'
        ? easy[projection]
        : growth === null
          ? words.area.beyond
          : easy.mercator(timesWords(growth, view)),
    standard: answers.standard(timesWords(large.area / small.area, view)),
    advanced: answers.advanced,
  };
  const question = {
    easy: questions.easy(country.name.text),
    standard: questions.standard(large.name.text, small.name.text),
    advanced: questions.advanced(country.name.text),
  };
  return { question: question[level], answer: answer[level] };
}

/** What the ground says of disputed areas that are drawn with, or beside, the country. */
function disputedNotes(view: SkillsView): unknown {
  const country = chosen(view);
  const { outlines, messages, words } = view;
  const sentences = new Map<string, string>(Object.entries(messages.map.disputed));
  const notes = (outlines?.fine.disputed ?? [])
    .filter(({ properties }) => properties.country !== '' && properties.country === country?.iso)
    .flatMap(({ properties }) => sentences.get(properties.id) ?? []);
  return notes.length === 0 ? '' : html` ${words.area.disputed} ${notes.join(' ')}`;
}

function overlay(view: SkillsView, map: DrawnMap): unknown {
  const country = chosen(view);
  if (!country) return '';
  const at = view.state.moved ?? country.middle;
  const { shape, outline } = movedCountry(country, at);
  const middle = screenPoint(map, at);
  const home = view.state.moved ? linePath(map.view, country.outline) : '';
  const name = middle ? placeLabels([{ at: middle, ...country.name, gap: 10 }], map) : [];
  const edge = linePath(map.view, outline);
  const label = view.words.area.handle(country.name.text, where(view, at));
  return svg`<path class="home" d=${home}></path>
    <g class="handle shape" data-handle="country" tabindex="0" role="button" aria-label=${label} aria-describedby="keys">
      <path class="body" d=${areaPath(map.view, shape)}></path>
      <path class="edge casing" d=${edge}></path>
      <path class="edge" d=${edge}></path>
      ${middle ? svg`<circle class="reach" cx=${middle.x} cy=${middle.y} r="22"></circle>` : ''}
      ${middle && country.area > SMALL ? svg`<circle class="knob" cx=${middle.x} cy=${middle.y} r="4"></circle>` : ''}
    </g>
    ${name.map(labelNode)}`;
}

function where(view: SkillsView, at: readonly number[]): string {
  return Math.abs(at[1] ?? 0) < 0.5 ? parallelWords(0, view) : pointWords([...at], view);
}
