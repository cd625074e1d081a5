/**
 * What a page says before it has a story, or while it lets the reader choose how to see one. Small, since it
 * comes with the first script; everything else is in the catalogue.
 */
export const shell = {
  ui: {
    story: {
      /** What went wrong on the way; `file` is the last part of the address. */
      errors: {
        offline: 'There is no network at the moment. As soon as it is back, this page tries again by itself.',
        script: 'A part of this page did not arrive. Loading it once more usually helps.',
        unreachable: (file: string) =>
          `The server with “${file}” does not answer, or does not let other pages read the file.`,
        timeout: (file: string, seconds: number) => `“${file}” had not arrived after ${seconds} seconds.`,
        status: (file: string, status: number) =>
          status === 404 || status === 410
            ? `There is no file “${file}” at this address (${status}).`
            : `The server did not hand out “${file}” (${status}).`,
        html: (file: string) => `At the address of “${file}” there is a web page, not a file with a story.`,
        type: (file: string, type: string) => `“${file}” is of type ${type}; a story is a GeoJSON file.`,
        encoding: (file: string) => `“${file}” is not encoded in UTF-8.`,
        size: (file: string, megabytes: number) =>
          `“${file}” is larger than ${megabytes} megabytes; no more than that is read.`,
      },
    },
    states: {
      loading: 'The story is on its way',
      /** Headings by what failed. */
      failed: {
        network: 'The file could not be fetched',
        json: 'This is not a file this page can read',
        shape: 'This file is not a story',
        version: 'This story is written for another version',
        size: 'This file is too large',
      },
      expected: 'Expected',
      found: (file: string) => (file === '' ? 'Found' : `Found in ${file}`),
      retry: 'Try again',
      preview: 'What you see below was saved with the page.',
      empty: 'No story chosen',
      partial: (shown: number, all: number) =>
        `${shown} of ${all} ${all === 1 ? 'entry is' : 'entries are'} shown`,
      partialNote: (left: number) =>
        left === 1
          ? 'One entry of the file is broken and left out.'
          : `${left} entries of the file are broken and left out.`,
      missing: 'What is missing and why',
      more: (count: number) => (count === 1 ? '1 more' : `${count} more`),
      offline: 'No network',
      offlineNote: 'What is loaded stays usable; only links to sources do not open.',
    },
    explorer: {
      story: 'Story',
      table: 'Table',
      timeline: 'Timeline',
      /** The view of who passed the words on to whom. */
      chain: 'Who told whom',
      search: 'Search',
      share: 'Share',
      back: '‹ Back',
      views: 'View',
      skip: 'Skip the map',
      main: 'The story',
      map: 'Map of the story',
      legend: 'Legend',
      details: 'Details',
      larger: 'Make the details larger',
      smaller: 'Make the details smaller',
      filter: 'Filter',
      menu: 'Menu',
      /** Said aloud when a mark is chosen. */
      selected: (about: string) => `Selected: ${about}`,
      unselected: 'Nothing selected',
      filtered: (shown: number, all: number) => `${shown} of ${all} flows and events shown`,
    },
  },
  app: {
    language: 'Language',
    ownName: 'English',
    dark: 'Dark',
    light: 'Light',
    claims: 'Who says what',
    library: 'Library',
    write: 'Write',
    otherFile: 'Open another file',
    openCsv: 'Own data',
    refusedAddress: (address: string) =>
      `“${address}” is no address this page opens: it takes the name of a story, an https address, or a file of its own site.`,
  },
};

export type ShellMessages = typeof shell;
