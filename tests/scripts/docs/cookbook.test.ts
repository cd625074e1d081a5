import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsByTag } from '../../../scripts/docs/api-tables.ts';
import { filesUnder, ROOT } from '../../helpers/source-files.ts';

const DOCUMENTS = filesUnder('docs').filter((file) => file.endsWith('.md') && !file.includes('/decisions/'));
const elements = elementsByTag(ROOT);
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
/** Attributes of any element of HTML. */
const GLOBAL = /^(id|class|lang|slot|hidden|dir|title|data-[a-z-]+|aria-[a-z]+|role)$/;
const MADE = join(ROOT, '.cache', 'recipes');

const recipes = readFileSync(join(ROOT, 'docs/cookbook.md'), 'utf8').split(/^## /m).slice(1);
const codeIn = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}[^\\n]*\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  );

beforeAll(() => {
  mkdirSync(MADE, { recursive: true });
});

afterAll(() => {
  rmSync(MADE, { recursive: true, force: true });
});

test('there are ten recipes', () => {
  expect(recipes.map((recipe) => Number.parseInt(recipe, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

describe.each(DOCUMENTS)('the code in %s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');

  test('uses elements, attributes and custom properties that there are', () => {
    const unknown = codeIn(text, 'html').flatMap((html) =>
      [...html.matchAll(/<(dispatch-[a-z]+)([^>]*)>/g)].flatMap(([, tag = '', rest = '']) => {
        const element = elements.get(tag);
        if (!element) return [tag];
        const known = new Set(element.attributes.map(({ name }) => name));
        return [...rest.matchAll(/\s([a-z-]+)(?:="[^"]*")?/g)]
          .map(([, name = '']) => name)
          .filter((name) => !known.has(name) && !GLOBAL.test(name))
          .map((name) => `${tag} ${name}`);
      }),
    );
    expect(unknown).toEqual([]);
    const properties = new Set(
      [...elements.values()].flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)),
    );
    const set = codeIn(text, 'css').flatMap((css) => [...css.matchAll(/--dispatch-[\w-]+/g)]);
    expect(set.map(([name]) => name).filter((name) => !properties.has(name))).toEqual([]);
  });

  test('imports what the package has', () => {
    const entries = [...codeIn(text, 'js'), ...codeIn(text, 'ts')].flatMap((code) => [
      ...code.matchAll(/(?:import|from) '(dispatch-atlas[^']*)'/g),
    ]);
    const missing = entries
      .map(([, name = '']) => name.replace(/^dispatch-atlas/, '.'))
      .filter((name) => !Object.hasOwn(exports, name));
    expect(missing).toEqual([]);
  });
});

describe('recipes for Node', () => {
  const [still = '', check = ''] = recipes.slice(8).map((recipe) => codeIn(recipe, 'js').join('\n'));
  const STORY = 'geodata/dispatches/north-korea-russia.geojson';

  test('the still map is drawn', async () => {
    const made = join(MADE, 'map.svg');
    await run('still.ts', still, { story: STORY, made });
    const svg = readFileSync(made, 'utf8');
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('data-feature="flow-troops"');
  });

  test('a good file passes, a broken one does not', async () => {
    await run('good.ts', check, { story: STORY });
    const broken = join(MADE, 'broken.geojson');
    writeFileSync(
      broken,
      readFileSync(join(ROOT, STORY), 'utf8').replace('"stance": "states"', '"stance": "sings"'),
    );
    await expect(run('bad.ts', `console.error = () => {};\n${check}`, { story: broken })).rejects.toThrow(
      'not ready',
    );
  });
});

/** Runs a recipe as it stands, with the sources in place of the package and files of ours in place of the reader's. */
async function run(
  name: string,
  code: string,
  { story, made = '' }: { readonly story: string; readonly made?: string },
): Promise<void> {
  const text = code
    .replace(/'dispatch-atlas(\/[^']*)?'/g, (_, entry = '') => JSON.stringify(sourceOf(`.${entry}`)))
    .replaceAll(
      "'story.geojson', 'utf8'",
      `${JSON.stringify(join(ROOT, story).replace(`${ROOT}${ROOT}`, ROOT))}, 'utf8'`,
    )
    .replaceAll("'map.svg'", JSON.stringify(made));
  const file = join(MADE, name);
  writeFileSync(file, text);
  await import(/* @vite-ignore */ pathToFileURL(file).href);
}

function sourceOf(entry: string): string {
  const target = exports[entry];
  if (typeof target === 'string') return join(ROOT, 'geodata', 'basemap', basename(target));
  return join(ROOT, target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
}
