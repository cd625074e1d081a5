import { strToU8, type Zippable, zipSync } from 'fflate';
import launcherScript from './launcher.js?raw';
import { LAUNCHER, LAUNCHER_STYLES, launcherPage } from './launcher-page.ts';
import { scormManifest } from './manifest.ts';

const MANIFEST = 'imsmanifest.xml';
/** The page of the story in the package. */
const STORY = 'story.html';
/** The first date a zip knows, in the clock of whoever writes it: the same bytes everywhere, on every day. */
const NO_DATE = new Date(1980, 0, 1);

export interface ScormOptions {
  /** Id of the dispatch. */
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** The story as a page of its own, HTML. */
  readonly entry: string;
  /** What it needs beside it, by paths from it; nothing where it is one file. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** Whether the platform is told that a pupil has come to the end of the quiz. */
  readonly completion: boolean;
  /** Whether it is told how many of the tasks were right, in percent. */
  readonly score: boolean;
}

/**
 * A story as a SCORM 1.2 package, the bytes of a zip; the same input gives the same bytes. Where neither completion nor
 * score is wanted, nothing in it talks to the platform.
 * @throws {RangeError} for a path that leads out of the package, or is taken
 */
export function scormPackage(options: ScormOptions): Uint8Array {
  const { id, title, entry, files = {}, completion, score } = options;
  const talks = completion || score;
  const parts: Record<string, Uint8Array> = {
    ...(talks && {
      [LAUNCHER.page]: strToU8(launcherPage({ ...options, story: STORY })),
      [LAUNCHER.script]: strToU8(launcherScript),
      [LAUNCHER.styles]: strToU8(LAUNCHER_STYLES),
    }),
    [STORY]: strToU8(entry),
  };
  const taken = new Set([MANIFEST, STORY, ...Object.values(LAUNCHER)].map((path) => path.toLowerCase()));
  for (const path of Object.keys(files).sort()) {
    const bytes = files[path];
    if (!isInside(path) || taken.has(path.toLowerCase()))
      throw new RangeError(`no place for a file at ${path}`);
    taken.add(path.toLowerCase());
    if (bytes) parts[path] = bytes;
  }
  const manifest = scormManifest({
    id,
    title,
    start: talks ? LAUNCHER.page : STORY,
    files: Object.keys(parts),
    kind: talks ? 'sco' : 'asset',
  });
  const zip: Zippable = { [MANIFEST]: strToU8(manifest), ...parts };
  return zipSync(zip, { level: 9, mtime: NO_DATE });
}

/** A path from the package's root down, as every system writes it. */
function isInside(path: string): boolean {
  return path.split('/').every((part) => /^[^\\:*?"<>|\p{Cc}]+$/u.test(part) && !/^\.+$/.test(part));
}
