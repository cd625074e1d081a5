import type { Basemap } from '../../geo/basemap-types.ts';
import { pickText } from '../../language/text.ts';
import { exportDispatch } from '../../model/exports/export-dispatch.ts';
import { defaultTime } from '../../model/select.ts';
import type { Dispatch } from '../../model/types.ts';
import { buildScene } from '../../scene/build-scene.ts';
import { themeFor } from '../../scene/theme.ts';
import { staticPage } from '../page/static-page.ts';
import { renderSvg } from '../picture.ts';
import { assembleOneFile, type OneFileMode, TEMPLATE } from './assemble.ts';
import { charactersOf, FONT_LIST, fitFont, fontsFor, readFontList } from './fonts.ts';

export interface MakeOptions {
  /** BCP 47. */
  readonly lang: string;
  readonly mode: OneFileMode;
  /** The ground of the still map, in the lesser detail. */
  readonly basemap: Basemap;
  /** Reads a file of the folder that the build wrote. */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** Size of the still map in CSS px; its box scales it. */
const PICTURE = { width: 960, height: 672 } as const;

/**
 * A dispatch as one HTML page that needs nothing else. The words of the language must be there.
 * @throws what `read` throws; {TypeError} where the list of fonts is none
 */
export async function makeOneFile(dispatch: Dispatch, options: MakeOptions): Promise<string> {
  const { lang, mode, basemap, read } = options;
  const decoder = new TextDecoder();
  const [template = '', list = ''] = await Promise.all(
    [TEMPLATE, FONT_LIST].map(async (name) => decoder.decode(await read(name))),
  );
  const { text } = exportDispatch(dispatch, 'geojson', { lang });
  // The text may write a character by its number; what is drawn is the character.
  const characters = charactersOf(JSON.stringify(JSON.parse(text)));
  const files = fontsFor(readFontList(list), characters);
  const fonts = await Promise.all(
    files.map(async (font) => fitFont(font, await read(font.file), characters)),
  );
  const choice = { time: defaultTime(dispatch), filter: {}, selected: null, hovered: null };
  const scene = buildScene(dispatch, choice, { theme: themeFor('light', 'desk'), lang });
  const picture = renderSvg(scene, basemap, { ...PICTURE, projection: 'globe' });
  return assembleOneFile(template, text, fonts, {
    lang,
    mode,
    title: pickText(dispatch.title, lang, dispatch.lang)?.text ?? dispatch.id,
    story: staticPage(dispatch, lang, picture),
  });
}
