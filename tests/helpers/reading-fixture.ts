import text from '../fixtures/reading.geojson?raw';

interface LooseClaim {
  [member: string]: unknown;
  phase?: string;
  note?: Record<string, string>;
}

interface LooseProperties {
  [member: string]: unknown;
  names: Record<string, string>;
  claims?: LooseClaim[];
}

/** As much of the file's shape as tests break. */
export interface ReadingFile {
  [member: string]: unknown;
  summary: Record<string, string>;
  actors: Record<string, { names: Record<string, string> }>;
  sources: Record<string, { publisher: string }>;
  features: { id: string; properties: LooseProperties }[];
}

/** A fresh copy of the small story with every kind of claim, to be broken by a test. */
export function readingFixture(): ReadingFile {
  return JSON.parse(text);
}

/** What a test names must be there, or it would test nothing. */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the fixture has changed');
  return thing;
}
