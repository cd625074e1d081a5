import text from '../fixtures/reading.geojson?raw';

/** A fresh copy of the small story with every kind of claim, loose enough to be broken by a test. */
// biome-ignore lint/suspicious/noExplicitAny: a stranger's file has no type before it is read.
export function readingFixture(): any {
  return JSON.parse(text);
}
