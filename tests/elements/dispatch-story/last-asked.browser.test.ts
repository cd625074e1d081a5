import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { defineReading } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { next } from '../../helpers/story-files.ts';

/*
 * Whatever is asked for one after another, and in whatever order the answers come: in the end there is what was asked
 * for last. The network is one whose answers come when the test says so, also those that nobody waits for any more.
 */

type Answer = (response: Response) => void;
let answers: Map<string, Answer>;

beforeAll(defineReading);
beforeEach(() => {
  answers = new Map();
  vi.stubGlobal('fetch', (address: string | URL | Request) => {
    const url = address instanceof Request ? address.url : String(address);
    const { promise, resolve } = Promise.withResolvers<Response>();
    answers.set(new URL(url).pathname.slice(1), resolve);
    return promise;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** `value` is at hand, `gone` is answered with 404, `page` with a page. */
type Kind = 'file' | 'value' | 'gone' | 'page';
const KINDS: readonly Kind[] = ['file', 'value', 'gone', 'page'];
const sequences = KINDS.flatMap((one) => KINDS.map((other) => [one, other, 'file'] as const));

const named = (id: string) => ({ ...readingFixture(), id });

function respond(kind: Kind, id: string): Response {
  if (kind === 'gone') return new Response('', { status: 404 });
  const [body, type] =
    kind === 'page' ? ['<!doctype html>', 'text/html'] : [JSON.stringify(named(id)), 'application/geo+json'];
  return new Response(body, { headers: { 'content-type': type } });
}

function orders<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first) => orders(list.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}

it.each(sequences)('of %s, %s and %s the last is shown', async (...kinds) => {
  const asked = kinds.map((kind, index) => ({ kind, id: `${kind}-${index}` }));
  const last = asked.at(-1)?.id ?? '';
  for (const order of orders(asked.filter(({ kind }) => kind !== 'value'))) {
    const story = new DispatchStory();
    document.body.append(story);
    const shown: string[] = [];
    story.addEventListener('dispatch-load', ({ dispatch }) => shown.push(dispatch.id));
    story.addEventListener('dispatch-error', ({ code }) => shown.push(code));
    for (const { kind, id } of asked) {
      if (kind === 'value') story.dispatch = named(id);
      else story.src = new URL(`/${id}`, location.origin).href;
      await story.updateComplete;
    }
    const before = shown.length;
    const loaded = next(story, 'dispatch-load');
    for (const { kind, id } of order) answers.get(id)?.(respond(kind, id));
    await loaded;
    expect(shown.slice(before)).toEqual([last]);
    expect(story.dispatch?.id).toBe(last);
    // What came too late has had its time by when two more were read, and has changed nothing.
    for (const id of ['more', 'end']) {
      const read = next(story, 'dispatch-load');
      story.dispatch = named(id);
      await read;
    }
    expect(shown.slice(before)).toEqual([last, 'more', 'end']);
    story.remove();
  }
});
