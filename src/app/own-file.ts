import type { ImportResult } from '../model/import/types.ts';

/** What came of files and can be shown. */
export type Imported = Exclude<ImportResult, { readonly kind: 'failed' }>;

/** A dispatch as a file that nobody has checked yet. */
interface DispatchFile {
  readonly kind: 'file';
  readonly file: File;
}

/** What the reader brought: flows out of tables, or a file that says it is a dispatch. */
export type OwnFile = Imported | DispatchFile;
