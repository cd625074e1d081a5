import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** Editors write in several steps; so long nothing may happen before the file is read, in milliseconds. */
const QUIET = 80;

/**
 * Reads a file each time it has been saved and says so if its text is another. Its folder is watched, since many editors put
 * a new file in the place of the old one; while there is none, nothing is said.
 * @returns a function that ends it
 */
export function watchFile(file: string, first: string, onText: (text: string) => void): () => void {
  let text = first;
  let timer: NodeJS.Timeout | undefined;
  const read = async () => {
    const next = await readFile(file, 'utf8').catch(() => null);
    if (next === null || next === text) return;
    text = next;
    onText(text);
  };
  const watcher = watch(dirname(file), (_event, name) => {
    // Some systems do not say which file it was.
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void read(), QUIET);
  });
  // The folder is gone: there is nothing to follow any more, and what was last read is still shown.
  watcher.on('error', () => watcher.close());
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
