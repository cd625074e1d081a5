/*
 * What the site keeps on a device that is to work without a network. The build writes the list, the page reads it to
 * say how much it is, and the service worker fetches what is on it.
 */

export const LIST_FILE = 'offline.json';
export const WORKER_FILE = 'offline-worker.js';
/** In the address of the worker: the ids of the chosen stories, or `ALL`. The address is all that remembers them. */
const STORIES_PARAM = 'stories';
export const ALL = 'all';
/** A query that the worker lets through to the network. */
export const FRESH_PARAM = 'fresh';

/** A file of the site, by its path from the site's own folder. */
export interface OfflineFile {
  readonly url: string;
  /** Sign of what is in it; null where the name holds one. */
  readonly revision: string | null;
  readonly bytes: number;
}

export interface OfflineStory {
  readonly id: string;
  /** By language tag, as in the dispatch. */
  readonly title: Readonly<Record<string, string>>;
  readonly lang: string;
  /** Places in `files` of what this story alone, or it too, needs. */
  readonly files: readonly number[];
}

export interface OfflineList {
  /** Sign of everything on the list. */
  readonly version: string;
  readonly files: readonly OfflineFile[];
  /** Places in `files` of what every choice needs. */
  readonly base: readonly number[];
  readonly stories: readonly OfflineStory[];
}

/** Which stories are kept: those with these ids, or all there are and will be. */
export type StoryChoice = readonly string[] | typeof ALL;

/** The files for a choice, each once, the pages' own first. An id that the list does not know adds nothing. */
export function filesFor(list: OfflineList, choice: StoryChoice): readonly OfflineFile[] {
  const chosen = list.stories.filter(({ id }) => choice === ALL || choice.includes(id));
  const places = new Set([...list.base, ...chosen.flatMap(({ files }) => files)]);
  return [...places].flatMap((place) => list.files[place] ?? []);
}

export function bytesOf(files: readonly OfflineFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What the reader ticked, as a choice: every story there is means those to come as well. */
export function choiceOf(list: OfflineList, ids: readonly string[]): StoryChoice {
  return list.stories.every(({ id }) => ids.includes(id)) ? ALL : ids;
}

/** Address of the worker that keeps a choice. */
export function workerAddress(root: string, choice: StoryChoice): string {
  const address = new URL(WORKER_FILE, root);
  address.searchParams.set(STORIES_PARAM, choice === ALL ? ALL : choice.join(','));
  return address.href;
}

/** The choice in the address of a worker. */
export function choiceIn(address: string): StoryChoice {
  const value = new URL(address).searchParams.get(STORIES_PARAM) ?? '';
  return value === ALL ? ALL : value.split(',').filter((id) => id !== '');
}

/** The site's cache among those of its origin, which several sites may share. */
export function cacheNameFor(scope: string): string {
  return `dispatch-atlas-offline ${scope}`;
}

/** What stands in `offline.json`, as far as it is of that kind; null where it is not. */
export function readOfflineList(value: unknown): OfflineList | null {
  return isList(value) ? value : null;
}

function isList(value: unknown): value is OfflineList {
  if (!isRecord(value)) return false;
  const { version, files, base, stories } = value;
  if (typeof version !== 'string' || !isListOf(files, isFile) || !isListOf(base, Number.isInteger))
    return false;
  return isListOf(stories, isStory);
}

function isFile(value: unknown): boolean {
  return isRecord(value) && typeof value.url === 'string' && typeof value.bytes === 'number';
}

function isStory(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.lang === 'string' &&
    isRecord(value.title) &&
    isListOf(value.files, Number.isInteger)
  );
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isOne(one));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
