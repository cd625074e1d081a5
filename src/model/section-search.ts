import MiniSearch, { type Options } from 'minisearch';
import { foldText, wordsOf } from './fold-text.ts';

/** A part of a page under one heading. */
export interface PageSection {
  /** Address, the fragment included, from the folder that all pages lie in. */
  readonly address: string;
  /** Title of its page. */
  readonly page: string;
  readonly heading: string;
  /** Plain text. */
  readonly text: string;
}

/** Sections with an index of their words, as it is kept in a file. */
export interface SectionFile {
  readonly sections: readonly PageSection[];
  readonly index: unknown;
}

export interface FoundSection {
  readonly section: PageSection;
  /** Words of the query's that stand in it, as they are compared. */
  readonly words: readonly string[];
}

interface Entry {
  /** Index into the list of sections. */
  readonly id: number;
  readonly page: string;
  readonly heading: string;
  readonly text: string;
}

const MOST_FOUND = 12;

const OPTIONS: Options<Entry> = {
  fields: ['page', 'heading', 'text'],
  tokenize: (text) => [...wordsOf(foldText(text))],
  processTerm: (word) => word,
  searchOptions: {
    prefix: true,
    combineWith: 'AND',
    boost: { heading: 4, page: 2 },
    fuzzy: (word) => (word.length < 5 ? false : 1),
    weights: { prefix: 0.6, fuzzy: 0.2 },
  },
};

/** Makes the index of a site's pages; done once, where the pages are made. */
export function indexSections(sections: readonly PageSection[]): SectionFile {
  const search = new MiniSearch<Entry>(OPTIONS);
  search.addAll(sections.map(({ page, heading, text }, id) => ({ id, page, heading, text })));
  return { sections, index: search.toJSON() };
}

/** A function that finds sections, the best first; nothing for a query without words. */
export function sectionFinder({ sections, index }: SectionFile): (query: string) => readonly FoundSection[] {
  const search = MiniSearch.loadJSON<Entry>(JSON.stringify(index), OPTIONS);
  return (query) =>
    search
      .search(query)
      .slice(0, MOST_FOUND)
      .flatMap(({ id, terms }) => {
        const section = sections[Number(id)];
        return section ? [{ section, words: terms }] : [];
      });
}
