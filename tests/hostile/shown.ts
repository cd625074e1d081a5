import { legendEntries } from '../../src/elements/dispatch-legend/legend-entries.ts';
import { tellerEntries } from '../../src/elements/dispatch-legend/teller-entries.ts';
import { allEntries, foundEntries } from '../../src/elements/dispatch-search/search-lists.ts';
import { sortedRows as sortingRows } from '../../src/elements/dispatch-sorting/sorted-rows.ts';
import { contestedMarks } from '../../src/elements/dispatch-sources/contested-marks.ts';
import { speakerPanels } from '../../src/elements/dispatch-sources/speaker-panels.ts';
import { START_SORTINGS, shownRows, sortedRows } from '../../src/elements/dispatch-table/shown-rows.ts';
import { widthScale } from '../../src/geo/widths.ts';
import { actorCard } from '../../src/model/actor-card.ts';
import { chainFigures, markChains } from '../../src/model/chains.ts';
import { measuresOf } from '../../src/model/compare.ts';
import { describeDispatch, describeFeature } from '../../src/model/describe.ts';
import { indexDispatch } from '../../src/model/dispatch-index.ts';
import { neighboursOf } from '../../src/model/neighbours.ts';
import { defaultTime } from '../../src/model/select.ts';
import { tellBy } from '../../src/model/tell-by.ts';
import type { Dispatch, TimeWindow } from '../../src/model/types.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { describeTimeline } from '../../src/scene/timeline/describe-timeline.ts';
import { drawnViews, writtenViews } from './views.ts';

const THEME = themeFor('light', 'desk');
/** What is a file for other programs, or has one in it: there the author’s order stays. */
const FILES: readonly string[] = ['one file', 'JSON-LD in a page'];

/** All pages and pictures that are written without a browser, as text under their names. */
export function pagesOf(dispatch: Dispatch, lang: string): Readonly<Record<string, string>> {
  const views = [...writtenViews(dispatch, lang), ...drawnViews(dispatch, lang)];
  return Object.fromEntries(
    views.filter(({ name }) => !FILES.includes(name)).map(({ name, text }) => [name, text]),
  );
}

/** What the elements show, before it is put into words of HTML: lists in their order, as JSON under their names. */
export function listsOf(
  dispatch: Dispatch,
  lang: string,
  selected: string,
): Readonly<Record<string, string>> {
  const [speaker] = Object.keys(dispatch.actors);
  const told = speaker === undefined ? dispatch : tellBy(dispatch, speaker);
  return {
    ...under('of all time', listsAt(dispatch, lang, null, selected)),
    ...under('of the first view', listsAt(dispatch, lang, defaultTime(dispatch), selected)),
    ...under('as told by one', listsAt(told, lang, null, selected)),
  };
}

function under(when: string, lists: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [`${name}, ${when}`, asJson(list)]));
}

/** Maps and sets as the lists they are; the dispatch itself is what is not compared. */
function asJson(list: unknown): string {
  return JSON.stringify(list, (key, value: unknown) => {
    if (key === 'dispatch') return undefined;
    return value instanceof Map || value instanceof Set ? [...value] : value;
  });
}

function listsAt(
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null,
  selected: string,
): Record<string, unknown> {
  const selection = { time, filter: {} };
  const scene = (choice: string | null, regional: boolean) =>
    buildScene(dispatch, { ...selection, selected: choice, hovered: null }, { theme: THEME, lang, regional });
  const rows = shownRows(dispatch, dispatch, lang, time, {});
  const chains = markChains(dispatch, selection);
  const { features, feature } = indexDispatch(dispatch);
  const chosen = feature(selected);
  return {
    scene: scene(null, false),
    'scene of a chosen mark': scene(selected, true),
    timeline: describeTimeline(dispatch, {}, lang),
    tables: sortedRows()(rows, { ...START_SORTINGS }, lang),
    legend: legendEntries(dispatch, time),
    scales: widthScale(dispatch, selection, THEME.metrics).units,
    tellers: tellerEntries(dispatch, time),
    chains: [chains, chainFigures(chains)],
    search: [
      allEntries(dispatch, lang),
      ...['a', 'ko', 'or'].map((word) => foundEntries(dispatch, word, lang)),
    ],
    speakers: [contestedMarks(dispatch, selection), speakerPanels(dispatch, time)],
    actors: Object.keys(dispatch.actors).map((id) => actorCard(id, dispatch, time)),
    sortings: (dispatch.sortings ?? []).map((sorting) =>
      sortingRows(sorting, { file: dispatch, told: dispatch, time, filter: {} }),
    ),
    measures: measuresOf(dispatch),
    words: [
      describeDispatch(dispatch, selection, lang),
      features.map((one) => describeFeature(one, dispatch, lang, null)),
    ],
    neighbours: chosen && neighboursOf(chosen, dispatch, selection),
  };
}
