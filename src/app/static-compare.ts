import { kicker } from '../elements/dispatch-article/kicker.ts';
import { interfaceLanguage, messagesFor } from '../language/catalogue.ts';
import { type CompareMessages, compareMessagesFor } from '../language/compare.ts';
import { DOT, formatList, formatNumber } from '../language/format.ts';
import { libraryMessagesFor } from '../language/library.ts';
import { pickText } from '../language/text.ts';
import { type Measures, measuresOf, sharedUnits, type UnitTotals } from '../model/compare.ts';
import { describeDrawnAmount, unitWord } from '../model/describe-amounts.ts';
import { describeDate } from '../model/describe-date.ts';
import { indexDispatch } from '../model/dispatch-index.ts';
import { nameOf } from '../model/name-of.ts';
import type { Dispatch, FlowFeature, Status } from '../model/types.ts';
import { themeFor } from '../scene/theme.ts';
import { amountStrip, type Decades, decadesOf } from '../static/amount-strip.ts';
import { type Markup, markup, trusted } from '../static/page/markup.ts';
import { strandSample } from '../static/strand-sample.ts';
import { serialiseSvg } from '../static/svg-node.ts';
import type { LibraryEntry } from './static-library.ts';

/** Fewer flows of one unit than this are told in words only. */
const FEWEST_STROKES = 4;
/** So many of the largest, and of the units, are named. */
const NAMED = 3;
const MOST_UNITS = 8;
const MOST_VOICES = 6;
const SAMPLE = { width: 44, height: 20 } as const;
/** Stands for a number of units where the word wants a plural. */
const MANY = 1000;

interface Column {
  readonly measures: Measures;
  readonly picture: string;
  readonly title: string;
  readonly titleLang: string;
  /** The scale of a unit, the same for both columns where both use it. */
  readonly scaleOf: (unit: string) => Decades;
}

/**
 * What the page of a comparison shows in one language: the dispatches of the library as columns, of which the page
 * shows two; its script lets the reader choose them where there are more.
 */
export function staticComparison(entries: readonly LibraryEntry[], lang: string): Markup {
  const words = compareMessagesFor(lang);
  const columns = columnsOf(entries, lang);
  const row = (title: string | null, cell: (column: Column) => Markup) => compareRow(columns, title, cell);
  return markup`<div class="library-top"><h1>${words.title}</h1></div>
  <p class="library-lead">${words.lead}</p>
  <p class="compare-choice" role="group" aria-label="${words.choose}" hidden>${columns.map(choice)}</p>
  ${row(null, (column) => head(column, lang))}
  ${row(words.amounts, (column) => amounts(column, lang))}
  ${scaleNote(columns, words, lang)}
  ${row(words.voices, (column) => voices(column, lang))}
  ${row(words.sure, (column) => sure(column, lang))}
  <section class="compare-talk"><h2>${words.talk}</h2><ol>${words.questions.map((question) => markup`<li>${question}</li>`)}</ol></section>`;
}

function columnsOf(entries: readonly LibraryEntry[], lang: string): readonly Column[] {
  const measured = entries.map(({ dispatch }) => measuresOf(dispatch));
  const scales = new Map<string, Decades>();
  const scaleOf = (unit: string) => {
    const known = scales.get(unit);
    if (known) return known;
    const of = measured.flatMap((measures) => measures.amounts.filter((amount) => amount.unit === unit));
    const scale = decadesOf(of.flatMap(({ totals }) => totals));
    scales.set(unit, scale);
    return scale;
  };
  return entries.map(({ dispatch, picture }, index): Column => {
    const title = pickText(dispatch.title, lang, dispatch.lang);
    const measures = measured[index] ?? measuresOf(dispatch);
    return {
      measures,
      picture,
      title: title?.text ?? dispatch.id,
      titleLang: title?.lang ?? dispatch.lang,
      scaleOf,
    };
  });
}

function compareRow(
  columns: readonly Column[],
  title: string | null,
  cell: (column: Column) => Markup,
): Markup {
  const cells = columns.map((column, index) => {
    const name =
      title === null
        ? null
        : markup`<p class="compare-name" lang="${column.titleLang}" dir="auto">${column.title}</p>`;
    const attributes = index < 2 ? null : markup` hidden`;
    return markup`<div class="compare-cell" data-story="${column.measures.dispatch.id}"${attributes}>${name}${cell(column)}</div>`;
  });
  const heading = title === null ? null : markup`<h2>${title}</h2>`;
  return markup`<section class="compare-row">${heading}<div class="compare-cells">${cells}</div></section>`;
}

function choice({ measures, title, titleLang }: Column, index: number): Markup {
  const pressed = index < 2 ? 'true' : 'false';
  return markup`<button type="button" data-choose="${measures.dispatch.id}" lang="${titleLang}" dir="auto" aria-pressed="${pressed}">${title}</button>`;
}

function head({ measures: { dispatch }, picture, title, titleLang }: Column, lang: string): Markup {
  const { updated } = libraryMessagesFor(lang);
  const above = kicker(dispatch, lang);
  return markup`<figure class="static-map">${trusted(picture)}</figure>
    ${above === null ? null : markup`<p class="kicker">${above}</p>`}
    <h2 lang="${titleLang}" dir="auto"><a href="./d/${encodeURIComponent(dispatch.id)}/" aria-label="${compareMessagesFor(lang).storyOf(title)}">${title}</a></h2>
    ${dispatch.updated ? markup`<p class="compare-date">${updated(describeDate(dispatch.updated, lang))}</p>` : null}`;
}

function amounts(column: Column, lang: string): Markup {
  const words = compareMessagesFor(lang);
  const { dispatch, amounts: units, flows, withoutTotal } = column.measures;
  const few = units.filter(({ totals }) => totals.length < FEWEST_STROKES);
  const many = units.filter(({ totals }) => totals.length >= FEWEST_STROKES);
  const told = few.flatMap(({ totals }) => totals);
  const line = ({ flow }: { readonly flow: FlowFeature }) => amountLine(flow, dispatch, lang);
  return markup`<p class="compare-lead">${words.withTotal(flows.length - withoutTotal, flows.length, units.length)}</p>
    ${many.map((unit) => strip(unit, column, lang))}
    ${told.length === 0 ? null : markup`<ul class="compare-list">${told.slice(0, MOST_UNITS).map(line)}${rest(told.length - MOST_UNITS, words)}</ul>`}`;
}

function strip({ unit, totals }: UnitTotals, { measures, scaleOf }: Column, lang: string): Markup {
  const words = compareMessagesFor(lang);
  const { dispatch } = measures;
  const scale = scaleOf(unit);
  const end = (exponent: number) => formatNumber(10 ** exponent, interfaceLanguage(lang));
  return markup`<div class="compare-strip">
      ${trusted(serialiseSvg(amountStrip(totals, scale)))}
      <p class="compare-ends"><span>${end(scale.first)}</span><span>${end(scale.last)}</span></p>
      <p class="compare-small">${words.strip(unitWord(unit, MANY, dispatch, lang))}</p>
    </div>
    <ul class="compare-list">${totals.slice(0, NAMED).map(({ flow }) => amountLine(flow, dispatch, lang))}${rest(totals.length - NAMED, words)}</ul>`;
}

function rest(count: number, words: CompareMessages): Markup | null {
  return count > 0 ? markup`<li class="compare-small">${words.moreAmounts(count)}</li>` : null;
}

function amountLine(flow: FlowFeature, dispatch: Dispatch, lang: string): Markup {
  const name = nameOf(flow.properties, lang, dispatch.lang);
  const amount = describeDrawnAmount(flow, dispatch, lang);
  return markup`<li><a href="./d/${encodeURIComponent(dispatch.id)}/?sel=${encodeURIComponent(flow.id)}"><bdi lang="${name.lang}">${name.text}</bdi></a> <span class="compare-number">${amount?.text ?? ''}</span></li>`;
}

function scaleNote(columns: readonly Column[], words: CompareMessages, lang: string): Markup | null {
  const [one, other] = columns;
  if (one === undefined || other === undefined || columns.length > 2) return null;
  const shared = sharedUnits(one.measures, other.measures);
  const names = shared.map((unit) => unitWord(unit, MANY, one.measures.dispatch, lang));
  const text =
    names.length === 0 ? words.noScale : words.oneScale(formatList(names, interfaceLanguage(lang)));
  return markup`<p class="compare-note">${text}</p>`;
}

function voices({ measures }: Column, lang: string): Markup {
  const words = compareMessagesFor(lang);
  const { dispatch, claims, sources, ownWords, kinds } = measures;
  const { actor } = indexDispatch(dispatch);
  const { actorKind } = messagesFor(lang).words;
  const shown = measures.voices.slice(0, MOST_VOICES);
  const others = measures.voices.slice(MOST_VOICES);
  const bars = shown.map(({ actor: id, claims: count }) => {
    const named = actor(id);
    const name = named ? nameOf(named, lang, dispatch.lang) : { text: id, lang: dispatch.lang };
    return bar(markup`<bdi lang="${name.lang}">${name.text}</bdi>`, count, claims, lang);
  });
  const theirs = others.reduce((sum, { claims: count }) => sum + count, 0);
  // A number stays with its word, and a dot with what it ends.
  const byKind = kinds
    .map(([kind, count]) => `${actorKind[kind]}\u00a0${formatNumber(count, lang)}`)
    .join(DOT);
  return markup`<p class="compare-lead">${words.spoken(claims, measures.voices.length, sources)}</p>
    <table class="compare-bars"><tbody>${bars}${others.length === 0 ? null : bar(markup`${words.otherSides(others.length)}`, theirs, claims, lang)}</tbody></table>
    ${ownWords.of === 0 ? null : markup`<p>${words.ownWords(ownWords.claims, ownWords.of)}</p>`}
    <p class="compare-small">${words.kinds} ${byKind}</p>`;
}

function sure({ measures }: Column, lang: string): Markup {
  const words = compareMessagesFor(lang);
  const { flows, flowsByStatus, eventsByStatus, oneOrigin } = measures;
  const events = eventsByStatus.reduce((sum, [, count]) => sum + count, 0);
  return markup`${byStatus(words.flows(flows.length), flowsByStatus, lang, sample)}
    ${events === 0 ? null : byStatus(words.events(events), eventsByStatus, lang)}
    ${flows.length === 0 ? null : markup`<p>${words.oneOrigin(oneOrigin, flows.length)}</p>`}`;
}

/** How many have each status; with a sample of it where they are strands. */
function byStatus(
  caption: string,
  counts: readonly (readonly [Status, number])[],
  lang: string,
  sampleOf?: (status: Status) => Markup,
): Markup {
  const { status: statusWords } = messagesFor(lang).words;
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const rows = counts.map(([status, count]) => {
    const drawn = sampleOf && markup`<span class="card-counts">${sampleOf(status)}</span>`;
    return bar(markup`${drawn ?? null}${statusWords[status]}`, count, all, lang);
  });
  return markup`<table class="compare-bars"><caption>${caption}</caption><tbody>${rows}</tbody></table>`;
}

function sample(status: Status): Markup {
  const shape = { kind: 'figure', width: 5 } as const;
  const theme = themeFor('light', 'desk');
  return trusted(serialiseSvg(strandSample({ ...SAMPLE, shape, status, hue: 'neutral', theme })));
}

/** A row of a table: a name, a bar as long as its share of all, and the number. */
function bar(name: Markup, count: number, all: number, lang: string): Markup {
  const share = all === 0 ? 0 : (100 * count) / all;
  return markup`<tr><th scope="row">${name}</th><td class="compare-bar"><svg width="100%" height="10" aria-hidden="true" focusable="false"><rect width="${share.toFixed(2)}%" height="10" fill="currentColor"></rect></svg></td><td class="compare-number">${formatNumber(count, lang)}</td></tr>`;
}
