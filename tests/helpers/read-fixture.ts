import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDispatch } from '../../src/model/parse.ts';
import type { Dispatch } from '../../src/model/types.ts';
import { ROOT } from './source-files.ts';

/** The dispatch in a file of the repository, read as a stranger's would be. Throws if there is none. */
export function readDispatch(path: string): Dispatch {
  const { dispatch, fatal } = parseDispatch(JSON.parse(readFileSync(join(ROOT, path), 'utf8')));
  if (dispatch === null) throw new Error(`${path} is no dispatch: ${fatal}`);
  return dispatch;
}
