import { decodeBasemap } from '../geo/basemap.ts';
import { commandMessagesFor } from '../language/command.ts';
import { defaultTime } from '../model/select.ts';
import { sortingOf } from '../model/sortings.ts';
import type { Dispatch } from '../model/types.ts';
import { buildScene } from '../scene/build-scene.ts';
import { paperTheme } from '../scene/print-theme.ts';
import { themeFor } from '../scene/theme.ts';
import type { Theme } from '../scene/types.ts';
import { type PictureOptions, renderSvg } from '../static/picture.ts';
import { isRegional } from '../static/projection.ts';
import { deliver } from './deliver.ts';
import { openDispatch } from './dispatch-file.ts';
import type { Output } from './output.ts';
import {
  choiceOption,
  numberOption,
  type OptionTypes,
  readArguments,
  textOption,
  UsageError,
} from './usage.ts';

const OPTIONS: OptionTypes = {
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  projection: { type: 'string' },
  theme: { type: 'string' },
  sort: { type: 'string' },
  width: { type: 'string' },
  height: { type: 'string' },
};
const SIDE = { least: 120, most: 8000 } as const;
/** Narrower pictures are drawn with the lines and type of a phone, px. */
const PHONE_WIDTH = 600;

type Look = 'light' | 'dark' | 'print';

/** Draws a file as SVG; 1 if there is no dispatch in it. What is broken is left out and named. */
export async function render(args: readonly string[], lang: string, output: Output): Promise<number> {
  const say = commandMessagesFor(lang);
  const given = readArguments(args, OPTIONS, say);
  const [file, ...others] = given.files;
  if (file === undefined) throw new UsageError(say.noFile);
  if (others.length > 0) throw new UsageError(say.oneFile);
  const options: PictureOptions = {
    projection: choiceOption(given, 'projection', ['globe', 'mercator', 'equal-earth'], say),
    width: numberOption(given, 'width', { ...SIDE, otherwise: 960 }, say),
    height: numberOption(given, 'height', { ...SIDE, otherwise: 672 }, say),
  };
  const look = choiceOption(given, 'theme', ['light', 'dark', 'print'], say);
  const dispatch = await openDispatch(file, { say, lang, output });
  if (!dispatch) return 1;
  const sort = textOption(given, 'sort', '');
  if (sort !== '' && sortingOf(dispatch, sort) === undefined) {
    const ids = (dispatch.sortings ?? []).map(({ id }) => id);
    throw new UsageError(ids.length === 0 ? say.noSortings : say.badChoice('--sort', sort, ids.join(' / ')));
  }
  const wanted = { lang: textOption(given, 'lang', dispatch.lang), look, sorting: sort === '' ? null : sort };
  const picture = await draw(dispatch, wanted, options);
  await deliver(`${picture}\n`, textOption(given, 'output', '-'), output, say);
  return 0;
}

interface Wanted {
  readonly lang: string;
  readonly look: Look;
  /** Id of the sorting by which the marks are told apart. */
  readonly sorting: string | null;
}

async function draw(
  dispatch: Dispatch,
  { lang, look, sorting }: Wanted,
  options: PictureOptions,
): Promise<string> {
  // Parsing text is faster than running it as an object literal.
  const { default: basemap } = await import('../../geodata/basemap/basemap-50m.json?raw');
  const theme = themeOf(look, options.width < PHONE_WIDTH);
  const selection = { time: defaultTime(dispatch), filter: {}, sorting, selected: null, hovered: null };
  const whole = buildScene(dispatch, selection, { theme, lang });
  const scene = isRegional(whole, options)
    ? buildScene(dispatch, selection, { theme, lang, regional: true })
    : whole;
  return renderSvg(scene, decodeBasemap(JSON.parse(basemap)), options);
}

function themeOf(look: Look, narrow: boolean): Theme {
  if (look === 'print') return paperTheme(narrow ? 'phone' : 'print');
  return themeFor(look, narrow ? 'phone' : 'desk');
}
