// What the package's scripts fetch (fonts, basemap, MapLibre's worker) and what they read as text or data. The
// sources name it in Vite's words (`?url`, `?inline`, `import.meta.glob`); here these become plain modules in
// `dist/assets/`, each beside the files it leads to: `new URL('./file', import.meta.url)`, which bundlers look for
// and browsers understand. All lie in one folder, so that who bundles with a tool that leaves such addresses as they
// are copies that folder beside the bundle.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

const IMPORT = /^import (\w+) from '([^']+?)(\.json|\?[\w&-]+)';$/gm;
const GLOB = /^const (\w+) = import\.meta\.glob\('([^']+)', \{[^}]*\}\);$/gm;
/** What must not be left: words that only Vite understands, and data that browsers do not import. */
const LEFT_OVER =
  /^(?!\s*(?:\*|\/[/*])).*(?:import\.meta\.(?:glob|env|hot)|\b(?:from|import) ?\(?['"][\w@./-]*(?:\?\w|\.json['"]|\.css['"]))/m;

/** The packages whose files are copied, and what their licence is called there. */
const LICENCES = {
  '@fontsource-variable/noto-sans': 'LICENSE',
  '@fontsource-variable/source-serif-4': 'LICENSE',
  '@fontsource/noto-sans': 'LICENSE',
  '@fontsource/noto-sans-kr': 'LICENSE',
  'maplibre-gl': 'LICENSE.txt',
};

/** Writes the modules and files of one package folder, each once. */
export class Assets {
  /** @type {Map<string, string>} what a module holds, by the source's words for it */
  #modules = new Map();

  /**
   * @param {string} root folder of the repository
   * @param {string} dist folder of the built scripts, laid out like `src`
   */
  constructor(root, dist) {
    this.root = root;
    this.dist = dist;
    this.folder = join(dist, 'assets');
    mkdirSync(this.folder, { recursive: true });
  }

  /**
   * A script with plain imports in the place of Vite's.
   * @param {string} code
   * @param {string} file where the script lies in `dist`
   * @returns {string}
   * @throws {Error} where words are left that only Vite understands
   */
  rewrite(code, file) {
    const source = join(this.root, 'src', relative(this.dist, file));
    /** @param {string} name @param {string} module */
    const importOf = (name, module) => {
      const path = relative(dirname(file), join(this.folder, module)).replaceAll('\\', '/');
      return `import ${name} from '${path.startsWith('.') ? path : `./${path}`}';`;
    };
    const plain = code
      .replace(IMPORT, (_, name, path, ending) => {
        const target = this.#find(ending === '.json' ? `${path}.json` : path, source);
        if (ending.startsWith('?url')) return importOf(name, this.#address(target));
        if (ending === '?inline' || ending === '?raw') return importOf(name, this.#text(target));
        if (ending === '.json') return importOf(name, this.#data(target));
        throw new Error(`${file}: nothing is known of ${path}${ending}`);
      })
      .replace(GLOB, (_, name, pattern) =>
        importOf(name, this.#addresses(`${basename(file, '.js')}-${name.toLowerCase()}`, pattern, source)),
      );
    const left = LEFT_OVER.exec(plain);
    if (left) throw new Error(`${file}: only Vite understands “${left[0].trim()}”`);
    return plain;
  }

  /** Puts the licences of the copied packages beside their files. */
  copyLicences() {
    for (const [name, file] of Object.entries(LICENCES)) {
      const target = `LICENSE-${name.replace('@', '').replace('/', '-')}.txt`;
      copyFileSync(join(this.root, 'node_modules', name, file), join(this.folder, target));
    }
  }

  /** @param {string} path @param {string} source */
  #find(path, source) {
    return path.startsWith('.') ? join(dirname(source), path) : createRequire(source).resolve(path);
  }

  /** @param {string} target */
  #address(target) {
    this.#copy(target);
    const name = basename(target);
    return this.#write(`${name}.js`, target, `export default new URL('./${name}', import.meta.url).href;\n`);
  }

  /** @param {string} target */
  #text(target) {
    return this.#write(
      `${basename(target)}.js`,
      target,
      `export default ${JSON.stringify(readFileSync(target, 'utf8'))};\n`,
    );
  }

  /** @param {string} target */
  #data(target) {
    const packageName = basename(dirname(target));
    const kept = target.includes('fontsource-variable') ? `${packageName}-variable` : packageName;
    const json = JSON.stringify(JSON.parse(readFileSync(target, 'utf8')));
    return this.#write(`${kept}-${basename(target)}.js`, target, `export default ${json};\n`);
  }

  /** @param {string} name @param {string} pattern @param {string} source */
  #addresses(name, pattern, source) {
    const whole = join(dirname(source), pattern);
    const folder = dirname(whole);
    const files = readdirSync(folder).filter((file) => matches(file, basename(whole)));
    if (files.length === 0) throw new Error(`${source}: no file is like ${pattern}`);
    for (const file of files) this.#copy(join(folder, file));
    const lines = files.map((file) => `  '/${file}': new URL('./${file}', import.meta.url).href,\n`);
    return this.#write(`${name}.js`, whole, `export default {\n${lines.join('')}};\n`);
  }

  /** @param {string} target */
  #copy(target) {
    copyFileSync(target, join(this.folder, basename(target)));
  }

  /** @param {string} module @param {string} origin @param {string} code */
  #write(module, origin, code) {
    const known = this.#modules.get(module);
    if (known !== undefined && known !== origin) throw new Error(`two files are called ${module}`);
    this.#modules.set(module, origin);
    writeFileSync(join(this.folder, module), code);
    return module;
  }
}

/**
 * Whether a file name is like the last part of a glob, of which `*`, `{a,b}` and `[0-9]` are known.
 * @param {string} file @param {string} glob
 */
function matches(file, glob) {
  const pattern = glob
    .replaceAll('.', '\\.')
    .replaceAll('*', '.*')
    .replace(/\{([^}]*)\}/g, (_, list) => `(?:${list.replaceAll(',', '|')})`);
  return new RegExp(`^${pattern}$`).test(file);
}
