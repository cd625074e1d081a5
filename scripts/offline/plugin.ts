import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { LIST_FILE, type OfflineList, WORKER_FILE } from '../../src/app/offline/offline-list.ts';
import { readDispatch } from '../../src/model/read.ts';
import { appIcons, appManifest } from './app-icons.ts';
import { listOffline } from './list.ts';

/**
 * Writes what «Save for offline» needs beside the built pages: the list of files, the service worker with the same
 * list in it, and name and icons of the installed app.
 */
export function offline(root: string): Plugin {
  return {
    name: 'dispatch-atlas-offline',
    apply: 'build',
    enforce: 'post',

    async generateBundle(_options, bundle) {
      // Other builds share the configuration.
      if (bundle['index.html'] === undefined) return;
      const icon = readFileSync(join(root, 'src/app/icon.svg'), 'utf8');
      for (const [fileName, source] of await appIcons(icon)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      this.emitFile({ type: 'asset', fileName: 'app.webmanifest', source: appManifest() });
    },

    // Only now is everything as it will be served.
    async writeBundle({ dir }, bundle) {
      if (dir === undefined || bundle['index.html'] === undefined) return;
      await writeOfflineFiles(root, dir);
    },
  };
}

/**
 * Writes the list of files and the service worker of a site as it lies there now. To be done again by whoever adds to
 * what can be kept.
 */
export async function writeOfflineFiles(root: string, site: string): Promise<void> {
  const folder = join(site, 'dispatches');
  const dispatches = readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { dispatch } = readDispatch(text);
    if (!dispatch) throw new Error(`${name} is no dispatch`);
    return { dispatch, text };
  });
  const list = listOffline(site, dispatches);
  writeFileSync(join(site, LIST_FILE), `${JSON.stringify(list)}\n`);
  writeFileSync(join(site, WORKER_FILE), await workerCode(root, list));
}

/** The worker as one classic script, which every browser with service workers runs. */
async function workerCode(root: string, list: OfflineList): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { OFFLINE_LIST: JSON.stringify(list), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/app/offline/worker.ts'),
        output: { format: 'iife', entryFileNames: WORKER_FILE },
      },
    },
  });
  if (!('output' in built)) throw new Error('one build has one output');
  const [script] = built.output;
  return script.code;
}
