import { allMessagesFor, interfaceLanguage } from '../../language/catalogue.ts';
import { formatDate, isolated } from '../../language/format.ts';
import { type LocalText, pickText } from '../../language/text.ts';
import { claimRows } from '../../model/claim-rows.ts';
import { sourcesOf } from '../../model/claims.ts';
import { describeDate } from '../../model/describe-date.ts';
import { indexDispatch, isFlow } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import { selectFeatures } from '../../model/select.ts';
import type { Dispatch } from '../../model/types.ts';
import { buildScene } from '../../scene/build-scene.ts';
import { METRICS } from '../../scene/theme.ts';
import type { Palette, Scene } from '../../scene/types.ts';
import { framedPicture, type PictureFrame } from '../../static/framed-picture.ts';
import type { PictureOptions } from '../../static/picture.ts';
import { pictureLegend } from '../../static/picture-legend.ts';
import type { SvgNode } from '../../static/svg-node.ts';
import type { DispatchMap } from '../dispatch-map/dispatch-map.ts';
import { describeFilter } from '../shared/describe-filter.ts';
import { loadBasemap } from '../shared/load-basemap.ts';
import { shownDispatch } from '../shared/shown-dispatch.ts';
import type { StoryState } from '../shared/story-context.ts';
import { statusWord } from '../shared/teller.ts';

/** What a picture is made from. */
export interface PictureInput {
  readonly state: StoryState;
  /** The map whose view is wanted; null: the whole story. */
  readonly map: Pick<DispatchMap, 'sight'> | null;
  /** Colours where there is no map to take them from. */
  readonly palette: Palette;
  readonly address: string;
  /** The day the picture is made. */
  readonly today: Date;
}

/** A narrower picture has no room for what stands around the map; it is drawn so wide, px, from the same view. */
const NARROWEST = 600;
const WHOLE = { width: 1000, height: 600 } as const;

/**
 * The current view of a map with title, legend and sources around it; null where there is no story.
 * @throws {Error} if the ground cannot be had
 */
export async function sharePicture(input: PictureInput): Promise<SvgNode | null> {
  const { dispatch } = input.state;
  const shown = shownDispatch(input.state);
  if (!dispatch || !shown) return null;
  const sight = input.map?.sight ?? null;
  const scene = sight?.scene ?? sceneOf(shown, input);
  const basemap = sight?.basemap ?? (await loadBasemap('50m'));
  const options = sight
    ? optionsOf(sight)
    : ({ ...WHOLE, projection: 'globe', idPrefix: 'picture' } as const);
  return framedPicture(scene, basemap, frameOf(input, dispatch, scene), options);
}

type Sight = NonNullable<DispatchMap['sight']>;

/** The same view in the same proportions, wide enough for the words around it. */
function optionsOf({ projection, size, camera, bounds }: Sight): PictureOptions {
  const growth = Math.max(1, NARROWEST / size.width);
  return {
    projection,
    width: Math.round(size.width * growth),
    height: Math.round(size.height * growth),
    idPrefix: 'picture',
    ...(camera && { camera: { ...camera, zoom: camera.zoom + Math.log2(growth) } }),
    ...(bounds && { bounds }),
  };
}

function sceneOf(shown: Dispatch, { state, palette }: PictureInput): Scene {
  const { time, filter, selected, focus, sorting, lang, names } = state;
  return buildScene(
    shown,
    { time, filter, selected, focus, sorting, hovered: null },
    { theme: { palette, metrics: METRICS.desk }, lang, localNames: names === 'local' },
  );
}

function frameOf({ state, address, today }: PictureInput, dispatch: Dispatch, scene: Scene): PictureFrame {
  const messages = allMessagesFor(state.lang);
  const { article, share } = messages.ui;
  const spoken = interfaceLanguage(state.lang);
  const summary = pickText(dispatch.summary, state.lang, dispatch.lang);
  const choice: LocalText = { text: choiceOf(state, dispatch), lang: spoken };
  const day = { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() };
  return {
    title: scene.title,
    lines: [...(summary ? [summary] : []), ...(choice.text ? [choice] : [])],
    legend: pictureLegend(scene, dispatch, state.lang, (status) => statusWord(status, state, messages)),
    credits: [
      share.sources(countSources(state, dispatch), address),
      dispatch.updated ? article.updated(describeDate(dispatch.updated, state.lang)) : '',
      article.basemap,
      article.borders,
      share.saidOn(formatDate(day, spoken)),
    ].filter(Boolean),
    lang: spoken,
  };
}

/** Which part of the story is shown, in words: its time, its filter, the chosen mark. */
function choiceOf(state: StoryState, dispatch: Dispatch): string {
  const messages = allMessagesFor(state.lang);
  const { share } = messages.ui;
  const { time, selected, lang } = state;
  const feature = selected === null ? undefined : indexDispatch(dispatch).feature(selected);
  const flows = selectFeatures(dispatch, state).flows.length;
  const all = dispatch.features.filter(isFlow).length;
  return [
    time ? describeDate(`${time.start}/${time.end}`, lang) : '',
    describeFilter(state, messages),
    flows < all ? share.shown(flows, all) : '',
    feature ? share.selected(isolated(nameOf(feature.properties, lang, dispatch.lang).text)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How many sources stand behind what is shown. */
function countSources(state: StoryState, dispatch: Dispatch): number {
  const rows = claimRows(dispatch, state.lang, state);
  return new Set(rows.flatMap(({ claim }) => sourcesOf(claim))).size;
}
