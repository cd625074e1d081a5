import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { OfflineFile, OfflineList, OfflineStory } from '../../src/app/offline/offline-list.ts';
import type { Dispatch } from '../../src/model/types.ts';
import { TEMPLATE } from '../../src/static/one-file/assemble.ts';
import {
  charactersOf,
  FONT_LIST,
  fontsFor as fontsOfOneFile,
  readFontList,
} from '../../src/static/one-file/fonts.ts';
import { type FontFile, fontPart, fontsFor, isInterfaceFont, rangesOf } from './fonts.ts';

const resolve = createRequire(import.meta.url).resolve;

/** A dispatch of the site, and the text of its file. */
export interface OfflineDispatch {
  readonly dispatch: Dispatch;
  readonly text: string;
}

/** Pages that any choice needs, beside all of `assets/` but the fonts. */
const PAGES = ['index.html', 'classroom.html', 'write.html', 'app.webmanifest'];
interface ManifestEntry {
  readonly file: string;
  readonly src?: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/**
 * Reads a built site and lists what it needs without a network: pages, scripts, map and the fonts of its own words,
 * and for each dispatch its page, its file and the fonts of its characters; and if they are there already, the parts of
 * which stories are saved as one file. Documentation and frames are not among it.
 *
 * @param folder of the site, with Vite's manifest in it
 */
export function listOffline(folder: string, dispatches: readonly OfflineDispatch[]): OfflineList {
  const manifest: Readonly<Record<string, ManifestEntry>> = JSON.parse(
    readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
  );
  const entries = Object.values(manifest);
  // Their names change with what is in them.
  const isNamedByContent = new Set(
    entries.flatMap(({ file, css = [], assets: more = [] }) => [file, ...css, ...more]),
  );
  const files: OfflineFile[] = [];
  const placeOf = new Map<string, number>();
  const place = (url: string): number => {
    const known = placeOf.get(url);
    if (known !== undefined) return known;
    const content = readFileSync(join(folder, url));
    const revision = isNamedByContent.has(url) ? null : sign(content);
    placeOf.set(url, files.length);
    return files.push({ url, revision, bytes: content.length }) - 1;
  };

  const fonts = fontFiles(entries);
  const isFont = new Set(fonts.map(({ url }) => url));
  const assets = readdirSync(join(folder, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((url) => !isFont.has(url) && !url.endsWith('.map'));
  const always = fonts.filter(({ source }) => isInterfaceFont(source)).map(({ url }) => url);
  const partsFor = oneFileParts(folder);
  const base = [...PAGES, ...assets.sort(), ...always, ...partsFor('')].map(place);
  const stories = dispatches.map(
    ({ dispatch: { id, title, lang }, text }): OfflineStory => ({
      id,
      title: typeof title === 'string' ? { [lang]: title } : title,
      lang,
      files: [`d/${id}/index.html`, `dispatches/${id}.geojson`, ...fontsFor(fonts, text), ...partsFor(text)]
        .map(place)
        .filter((file) => !base.includes(file)),
    }),
  );
  return { version: sign(JSON.stringify({ files, base, stories })), files, base, stories };
}

interface SourcedFont extends FontFile {
  readonly source: string;
}

const ONE_FILE = 'one-file/';

/** What a story with this text is made one file of. */
function oneFileParts(folder: string): (text: string) => readonly string[] {
  const list = join(folder, ONE_FILE, FONT_LIST);
  if (!existsSync(list)) return () => [];
  const fonts = readFontList(readFileSync(list, 'utf8'));
  return (text) =>
    [TEMPLATE, FONT_LIST, ...fontsOfOneFile(fonts, charactersOf(text)).map(({ file }) => file)].map(
      (name) => ONE_FILE + name,
    );
}

function fontFiles(entries: readonly ManifestEntry[]): readonly SourcedFont[] {
  return entries.flatMap(({ file, src = '' }) => {
    const font = fontPart(src);
    if (!font) return [];
    const unicode = JSON.parse(readFileSync(resolve(`${font.of}/unicode.json`), 'utf8'));
    return [{ url: file, source: src, ranges: rangesOf(unicode, font.part) }];
  });
}

function sign(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
