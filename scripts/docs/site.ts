import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { indexSections, type PageSection } from '../../src/model/section-search.ts';
import { apiTables, decisionList, elementsByTag, themeTables } from './api-tables.ts';
import { blocksOf } from './blocks.ts';
import { layOut, type PageAssets } from './layout.ts';
import { type DocumentParts, readMarkdown } from './markdown.ts';
import { chaptersOf, type DocsPage, SEARCH_FILE, toTopOf } from './pages.ts';

/** The dispatch that examples show, from `site/docs/`. */
const STORY = '../dispatches/north-korea-russia.geojson';
/** Pages of the site beside `docs/`, by their files in the repository; a link to them may have a query. */
const SITE_PAGES: ReadonlySet<string> = new Set(['index.html', 'classroom.html', 'write.html']);
/** Files of the repository that stand in the documentation as they are. */
const COPIES: Readonly<Record<string, string>> = { 'geodata/schema.json': 'schema.json' };

/**
 * All files of `site/docs/` but scripts and styles, by their path in it. `assets` are those, from there.
 * @throws {Error} where a document can't be made a page; the message names it
 */
export function docsFiles(root: string, assets: PageAssets): ReadonlyMap<string, string> {
  const chapters = chaptersOf(root, [...elementsOf(root).keys()]);
  const pages = chapters.flatMap((chapter) => chapter.pages);
  const written = pages.map((page) => ({ page, parts: partsOf(page, { root, pages }) }));
  const files = new Map<string, string>();
  for (const { page, parts } of written) {
    const folder = posix.join('assets', page.path.replace(/\.html$/, ''));
    const examples = [
      ...parts.styles.map((text, index) => [`${folder}-${index + 1}.css`, text] as const),
      ...parts.scripts.map((text, index) => [`${folder}-${index + 1}.js`, text] as const),
    ];
    for (const [name, text] of examples) files.set(name, `${text}\n`);
    const names = examples.map(([name]) => name);
    files.set(page.path, layOut({ page, parts, chapters, assets, examples: names }));
  }
  for (const [source, path] of Object.entries(COPIES)) {
    files.set(path, readFileSync(posix.join(root, source), 'utf8'));
  }
  files.set(SEARCH_FILE, JSON.stringify(indexSections(written.flatMap(sectionsOf))));
  return files;
}

interface Whole {
  readonly root: string;
  readonly pages: readonly DocsPage[];
}

function partsOf(page: DocsPage, { root, pages }: Whole): DocumentParts {
  const toTop = toTopOf(page.path);
  const paths = new Map([
    ...pages.map(({ source, path }) => [source, path] as const),
    ...Object.entries(COPIES),
  ]);
  const addressOf = (target: string): string | null => {
    const [file = '', fragment] = target.split('#');
    const [plain = '', query] = file.split('?');
    const sitePage = posix.join(posix.dirname(page.source), plain);
    if (SITE_PAGES.has(sitePage)) {
      return `${toTop}../${sitePage}${query === undefined ? '' : `?${query}`}`;
    }
    const path = paths.get(posix.join(posix.dirname(page.source), file));
    if (path === undefined) return null;
    return `${posix.relative(posix.dirname(page.path), path)}${fragment === undefined ? '' : `#${fragment}`}`;
  };
  try {
    const story = `${toTop}${STORY}`;
    return readMarkdown(sourceOf(page, root), { addressOf, story, blocks: blocksOf(root, story) });
  } catch (error) {
    throw new Error(`${page.source}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** The document, with the tables that are made of the code in their places. */
function sourceOf({ source }: DocsPage, root: string): string {
  const file = posix.join(root, source);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : plainPage(posix.basename(source, '.md'), root);
  return text.replace(/^<!-- docs:(api|theme|decisions) -->$/m, (_, name: string) => {
    if (name === 'decisions') return decisionList(root);
    const elements = elementsOf(root);
    if (name === 'theme') return themeTables(elements);
    const element = elements.get(posix.basename(source, '.md'));
    if (!element) throw new Error(`${source} is named after no element`);
    return apiTables(element);
  });
}

/** Of an element that has no document: what its class says. */
function plainPage(tag: string, root: string): string {
  const element = elementsOf(root).get(tag);
  if (!element) throw new Error('there is neither a document nor an element of that name');
  return `# \`<${tag}>\`\n\n${element.description}\n\n<!-- docs:api -->\n`;
}

const known = new Map<string, ReturnType<typeof elementsByTag>>();

/** Read once; a build asks for it a dozen times. */
function elementsOf(root: string): ReturnType<typeof elementsByTag> {
  const elements = known.get(root) ?? elementsByTag(root);
  known.set(root, elements);
  return elements;
}

function sectionsOf({ page, parts }: { page: DocsPage; parts: DocumentParts }): readonly PageSection[] {
  return parts.sections.map(({ id, heading, text }) => ({
    address: id === null ? page.path : `${page.path}#${id}`,
    page: parts.title,
    heading,
    text,
  }));
}
