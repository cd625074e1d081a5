import { readingFixture } from './reading-fixture.ts';

/** The address of a file that exists only in this page, of a type a server might give it. */
export function addressOf(content: unknown, type = 'application/geo+json'): string {
  const body =
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([body as BlobPart], { type }));
}

/** Resolves with the next event of a name that reaches an element. */
export function next<Name extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));
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
  // biome-ignore lint/suspicious/noExplicitAny: a stranger's file has no type before it is read.
  const flow = file.features.find(({ id }: any) => id === 'flow-food');
  flow.properties.to = 'atlantis';
  return file;
}
