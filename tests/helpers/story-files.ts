import { vi } from 'vitest';
import { found, readingFixture } from './reading-fixture.ts';

/** The address of a file that exists only in this page, of a type a server might give it. */
export function addressOf(content: unknown, type = 'application/geo+json'): string {
  return addressOfText(typeof content === 'string' ? content : JSON.stringify(content), type);
}

/** The address of a file of such bytes. */
export function addressOfText(content: BlobPart, type = 'application/geo+json'): string {
  return URL.createObjectURL(new Blob([content], { type }));
}

/** Resolves with the next event of a name that reaches an element. */
export function next<Name extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));
}

/** Waits until a check holds, and gives what it gives; for what a browser does in its own time. */
export function eventually<T>(check: () => T): Promise<T> {
  return vi.waitFor(check, { timeout: 40_000, interval: 20 });
}

/** The names of our events that reach an element from now on, in their order. */
export function eventsOf(element: HTMLElement): readonly string[] {
  const names = ['load', 'error', 'select', 'hover', 'filter', 'time'] as const;
  const seen: string[] = [];
  for (const name of names) element.addEventListener(`dispatch-${name}`, () => seen.push(name));
  return seen;
}

/** The small story with one flow that goes to a place the file does not know. */
export function brokenFixture(): unknown {
  const file = readingFixture();
  const flow = found(file.features.find(({ id }) => id === 'flow-food'));
  flow.properties.to = 'atlantis';
  return file;
}
