import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build, type Plugin } from 'vite';
import type { PageAssets } from './layout.ts';
import { docsFiles } from './site.ts';

const FOLDER = 'docs';
const SCRIPTS = 'src/app/docs';
/** Scripts that one page alone has. */
const OF_PAGES: Readonly<Record<string, string>> = {
  'validator.html': 'validator.ts',
  'theming.html': 'theming.ts',
};
const OF_ALL = 'page.ts';

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
}

/** Writes the documentation into `docs/` of the built site. */
export function docs(root: string): Plugin {
  return {
    name: 'dispatch-atlas-docs',
    apply: 'build',
    // After Vite has written the pages.
    enforce: 'post',

    async generateBundle(_options, bundle) {
      // Other builds share the configuration.
      if (bundle['index.html'] === undefined) return;
      const { files, assets } = await buildScripts(root);
      for (const [name, source] of files) {
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source });
      }
      for (const [name, source] of docsFiles(root, assets)) {
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source });
      }
      const icon = readFileSync(join(root, 'src/app/icon.svg'), 'utf8');
      this.emitFile({ type: 'asset', fileName: `${FOLDER}/icon.svg`, source: icon });
    },
  };
}

/**
 * Scripts and styles of the pages, built by themselves: among the entries of the site they would share chunks with
 * the front page, which would then come in many small pieces.
 */
async function buildScripts(root: string): Promise<{
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly assets: PageAssets;
}> {
  const names = [OF_ALL, ...Object.values(OF_PAGES)];
  const built = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      manifest: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: names.map((name) => join(root, SCRIPTS, name)) },
    },
  });
  if (!('output' in built)) throw new Error('one build has one output');
  const files = new Map<string, string | Uint8Array>();
  let manifest: Readonly<Record<string, ManifestEntry>> = {};
  for (const part of built.output) {
    if (part.fileName.endsWith('manifest.json'))
      manifest = JSON.parse(String('source' in part && part.source));
    else files.set(part.fileName, part.type === 'chunk' ? part.code : part.source);
  }
  const entry = (name: string): ManifestEntry => {
    const found = manifest[posix.join(SCRIPTS, name)];
    if (!found) throw new Error(`${name} was not built`);
    return found;
  };
  const [style] = entry(OF_ALL).css ?? [];
  if (!style) throw new Error('the pages have no styles');
  const more = Object.entries(OF_PAGES).map(([page, name]) => [page, entry(name).file] as const);
  return { files, assets: { style, script: entry(OF_ALL).file, more: Object.fromEntries(more) } };
}
