import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the documentation, and the document it is made of. */
export interface DocsPage {
  /** File under `site/docs/`. */
  readonly path: string;
  /** Markdown file of the repository. */
  readonly source: string;
  /** Its name in the list of all pages; `null`: other pages lead to it. */
  readonly name: string | null;
  readonly lang: 'en' | 'de';
}

export interface DocsChapter {
  readonly name: string;
  readonly pages: readonly DocsPage[];
}

/** The index of all pages, under `site/docs/`. */
export const SEARCH_FILE = 'search.json';

/** Those one meets first; others follow. */
const FIRST_ELEMENTS: readonly string[] = [
  'dispatch-explorer',
  'dispatch-story',
  'dispatch-map',
  'dispatch-article',
  'dispatch-details',
  'dispatch-legend',
  'dispatch-timeline',
  'dispatch-table',
  'dispatch-chain',
  'dispatch-search',
  'dispatch-sorting',
  'dispatch-share',
  'dispatch-classroom',
  'dispatch-slides',
  'dispatch-quiz',
  'dispatch-worksheet',
  'dispatch-sources',
  'dispatch-skills',
  'dispatch-writer',
];

/**
 * All pages in the order they are read in. `tags` are the names of all elements. Documents in `docs/` that have no
 * place of their own stand at the end.
 */
export function chaptersOf(root: string, tags: readonly string[]): readonly DocsChapter[] {
  const named = namedChapters(root, tags);
  const taken = new Set(named.flatMap(({ pages }) => pages.map(({ source }) => source)));
  const others = readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md') && !taken.has(`docs/${file}`))
    .sort()
    .map((file) => page(file.replace(/\.md$/, '.html'), `docs/${file}`, titleOf(join(root, 'docs', file))));
  return others.length === 0 ? named : [...named, { name: 'More', pages: others }];
}

function titleOf(file: string): string {
  return /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file;
}

function namedChapters(root: string, tags: readonly string[]): readonly DocsChapter[] {
  const elements = [
    ...FIRST_ELEMENTS.filter((tag) => tags.includes(tag)),
    ...tags.filter((tag) => !FIRST_ELEMENTS.includes(tag)),
  ];
  return [
    {
      name: 'Begin',
      pages: [
        page('index.html', 'docs/start.md', 'Start'),
        { ...page('anfang.html', 'docs/anfang.md', 'Für Redaktion und Unterricht'), lang: 'de' },
        page('embedding.html', 'docs/embedding.md', 'Embedding'),
        page('cookbook.html', 'docs/cookbook.md', 'Cookbook'),
      ],
    },
    {
      name: 'In the classroom',
      pages: [
        page('classroom.html', 'docs/classroom.md', 'How to start'),
        page('lessons/north-korea-russia.html', 'docs/lessons/north-korea-russia.md', 'A lesson'),
        page('lessons/grain-2022.html', 'docs/lessons/grain-2022.md', 'A second lesson'),
        { ...page('unterricht.html', 'docs/unterricht.md', 'Im Unterricht'), lang: 'de' },
        {
          ...page('lessons/nordkorea-russland.html', 'docs/lessons/nordkorea-russland.md', 'Eine Stunde'),
          lang: 'de',
        },
        {
          ...page('lessons/getreide-2022.html', 'docs/lessons/getreide-2022.md', 'Eine zweite Stunde'),
          lang: 'de',
        },
      ],
    },
    {
      name: 'A story as a file',
      pages: [
        page('writing.html', 'docs/writing.md', 'From an article to a dispatch'),
        { ...page('schreiben.html', 'docs/schreiben.md', 'Vom Artikel zur Karte'), lang: 'de' },
        page('format.html', 'docs/format.md', 'The format'),
        page('validator.html', 'docs/validator.md', 'Check a file'),
        page('import.html', 'docs/import.md', 'Flows from CSV'),
        page('take-along.html', 'docs/take-along.md', 'Take it along'),
      ],
    },
    {
      name: 'Elements',
      pages: [
        page('elements.html', 'docs/elements.md', 'All elements'),
        ...elements.map((tag) => page(`elements/${tag}.html`, `docs/elements/${tag}.md`, `<${tag}>`)),
        page('theming.html', 'docs/theming.md', 'Theming'),
        page('flow-layer.html', 'docs/flow-layer.md', 'The flow layer'),
      ],
    },
    {
      name: 'To look up',
      pages: [
        page('browsers.html', 'docs/browsers.md', 'Browsers'),
        page('privacy.html', 'docs/privacy.md', 'Privacy'),
        page('performance.html', 'docs/performance.md', 'Performance'),
        page('data.html', 'geodata/README.md', 'Data and licences'),
        page('changelog.html', 'CHANGELOG.md', 'Changelog'),
        page('decisions/index.html', 'docs/decisions.md', 'Decisions'),
        ...decisionFiles(root).map((file) =>
          page(`decisions/${file.replace(/\.md$/, '.html')}`, `docs/decisions/${file}`, null),
        ),
      ],
    },
  ];
}

/** Names of the records of decisions, in their order. */
export function decisionFiles(root: string): readonly string[] {
  return readdirSync(join(root, 'docs', 'decisions'))
    .filter((file) => file.endsWith('.md'))
    .sort();
}

/** The way from a page to `site/docs/`. */
export function toTopOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

function page(path: string, source: string, name: string | null): DocsPage {
  return { path, source, name, lang: 'en' };
}
