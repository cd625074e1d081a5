import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, defineConfig, type Plugin } from 'vite';
import decompress from 'woff2-encoder/decompress';
import './scripts/node20.mjs';
import { writeOfflineFiles } from './scripts/offline/plugin.ts';
import { stillMapStyles } from './scripts/prerender.ts';
import { GAPS } from './src/static/one-file/assemble.ts';
import { type FontFile, LATIN, WHOLE } from './src/static/one-file/fonts.ts';

const ROOT = import.meta.dirname;
const SCRIPT = 'one-file.js';
const FLOW_WORKER = 'pack-worker.cjs';
/** The words by which the flow layer finds its worker. */
const FLOW_WORKER_WORDS = "new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' })";

/**
 * What a story saved as one file is made of: a template with all scripts and the ground packed into it, and beside it
 * the fonts, of which each story takes what it needs. The command reads it from `dist/one-file/`, the site offers it too.
 */
export default defineConfig({
  publicDir: false,
  // Whatever would be fetched is a part of the page, and has its address only there.
  experimental: {
    renderBuiltUrl: (name) => ({ runtime: `globalThis.dispatchFile(${JSON.stringify(name)})` }),
  },
  plugins: [withoutCopies(), workers(), template(), besideSite()],
  build: {
    outDir: 'dist/one-file',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // A classic script has no address of its own, and nothing here asks for one.
      checks: { emptyImportMeta: false },
      input: join(ROOT, 'src/app/one-file/one-file.ts'),
      output: {
        format: 'iife',
        codeSplitting: false,
        entryFileNames: SCRIPT,
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('worker.mjs')) ? '[name].cjs' : '[name][extname]',
      },
    },
  },
});

/** The page can't save itself as one file once more: there is no folder to take the parts from, and nothing offers it. */
function withoutCopies(): Plugin {
  return {
    name: 'without-copies',
    load: (id) => (id.endsWith('/save-one-file.ts') ? 'export {}' : undefined),
  };
}

/** Workers as classic scripts, which import and export nothing. */
function workers(): Plugin {
  return {
    name: 'classic-workers',
    enforce: 'pre',
    transform: (code) =>
      code.includes(FLOW_WORKER_WORDS)
        ? code.replace(FLOW_WORKER_WORDS, `new Worker(new URL(globalThis.dispatchFile('${FLOW_WORKER}')))`)
        : undefined,
    async generateBundle(_options, bundle) {
      const result = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2022',
          rolldownOptions: {
            input: join(ROOT, 'src/map/flow-layer/pack-worker.ts'),
            output: { format: 'iife', codeSplitting: false },
          },
        },
      });
      const [worker] = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
      if (worker?.type !== 'chunk') throw new Error('the worker of the flow layer is not one script');
      this.emitFile({ type: 'asset', fileName: FLOW_WORKER, source: worker.code });
      const mapWorker = bundle['maplibre-gl-worker.cjs'];
      if (mapWorker?.type !== 'asset') throw new Error('there is no worker of MapLibre');
      const code = String(mapWorker.source);
      mapWorker.source = code.replace(/export\{\w+ as default\};?\s*(\/\/# sourceMappingURL.*)?\s*$/, '');
      if (mapWorker.source === code) throw new Error('the worker of MapLibre ends otherwise than it did');
    },
  };
}

/** Writes the template in the place of all scripts and data, and the list of fonts beside it. */
function template(): Plugin {
  return {
    name: 'one-file-template',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const blocks: string[] = [];
      const fonts: FontFile[] = [];
      for (const [name, part] of Object.entries(bundle)) {
        if (name.endsWith('.woff2')) {
          const font = fontFile(name);
          fonts.push(font);
          if (font.file === name) continue;
          if (part.type !== 'asset' || typeof part.source === 'string') throw new Error(`${name} is no font`);
          this.emitFile({ type: 'asset', fileName: font.file, source: await asTrueType(part.source) });
          delete bundle[name];
        } else {
          const source = part.type === 'chunk' ? part.code : part.source;
          const type = name.endsWith('.json') ? 'application/json' : 'text/javascript';
          const packed = gzipSync(source, { level: 9 }).toString('base64');
          blocks.push(
            `<script type="text/plain" data-file="${name}" data-type="${type}" data-packed>${packed}</script>`,
          );
          delete bundle[name];
        }
      }
      const write = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      write('fonts.json', `${JSON.stringify(fonts.toSorted((a, b) => (a.name < b.name ? -1 : 1)))}\n`);
      write('template.html', page(blocks.toSorted()));
    },
  };
}

function page(blocks: readonly string[]): string {
  const boot = readFileSync(join(ROOT, 'src/app/one-file/boot.js'), 'utf8');
  const css = readFileSync(join(ROOT, 'src/app/page.css'), 'utf8').replaceAll(/@font-face \{[^}]*\}\n*/g, '');
  const styles = `\n${css}${stillMapStyles()}`;
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(boot)} blob:`,
    `style-src ${hashOf(styles)}`,
    'font-src blob: data:',
    'img-src blob: data:',
    'connect-src blob: data:',
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
${GAPS.opening}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${GAPS.title}
<style>${styles}</style>
</head>
<body>
<main>
${GAPS.story}
</main>
${GAPS.data}
${blocks.join('\n')}
<script>${boot}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Which characters a file draws, as its package says. */
function fontFile(name: string): FontFile {
  const [, family = '', slice = '', kind = ''] =
    /^(source-serif-4|noto-sans-kr|noto-sans)-([\w-]+?)-(wght|\d+)-(?:normal|italic)\.woff2$/.exec(name) ??
    [];
  const folder = `${kind === 'wght' ? '@fontsource-variable' : '@fontsource'}/${family}`;
  const file = join(ROOT, 'node_modules', folder, 'unicode.json');
  const ranges: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));
  const range = ranges[slice] ?? ranges[`[${slice}]`];
  if (range === undefined) throw new Error(`${name}: nobody says what it draws`);
  return {
    name,
    file: slice === LATIN ? name : name.replace(WHOLE, '.ttf.packed'),
    slice: family === 'noto-sans-kr' ? `kr-${slice}` : slice,
    range,
  };
}

/** WOFF2 can be cut only where Brotli and WebAssembly are at hand; what is laid down here, by a script anywhere. */
async function asTrueType(woff2: Uint8Array): Promise<Uint8Array> {
  return gzipSync(await decompress(woff2), { level: 9 });
}

/** The site offers it from a folder of its own, and keeps it for those who save the site for offline. */
function besideSite(): Plugin {
  let out = '';
  return {
    name: 'beside-site',
    configResolved({ root, build }) {
      out = resolve(root, build.outDir);
    },
    async closeBundle() {
      const site = join(dirname(dirname(out)), 'site');
      if (!existsSync(join(site, 'index.html'))) return;
      rmSync(join(site, 'one-file'), { recursive: true, force: true });
      cpSync(out, join(site, 'one-file'), { recursive: true });
      await writeOfflineFiles(ROOT, site);
    },
  };
}
