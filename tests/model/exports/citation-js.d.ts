/** As much of the library as the tests use; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(text: unknown, options: { forceType?: string; generateGraph: boolean }): readonly CitationItem[];
    };
  };

  export interface CitationDate {
    readonly 'date-parts'?: readonly (readonly number[])[];
    readonly circa?: boolean;
    readonly literal?: string;
    readonly raw?: string;
  }

  export interface CitationItem {
    readonly id?: string;
    readonly 'citation-key'?: string;
    readonly type: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly 'container-title'?: string;
    readonly author?: readonly {
      readonly literal?: string;
      readonly family?: string;
      readonly given?: string;
    }[];
    readonly issued?: CitationDate;
    readonly accessed?: CitationDate;
    readonly URL?: string;
    readonly language?: string;
    readonly note?: string;
  }
}

declare module '@citation-js/plugin-bibtex';
