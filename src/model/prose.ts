import { safeUrl } from './links.ts';

/*
 * The story's text: Markdown as far as a dispatch needs it (paragraphs, emphasis, strong, links), after
 * CommonMark 0.31. All else, HTML first of all, stays the text it is. One pass, whatever a stranger writes.
 */

/** Where a link leads: to a mark of the dispatch, to the web, or nowhere a reader may be sent. */
export type ProseTarget =
  | { readonly kind: 'feature'; readonly id: string }
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'plain'; readonly text: string };

export type ProseInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly children: readonly ProseInline[] }
  | { readonly kind: 'strong'; readonly children: readonly ProseInline[] }
  | { readonly kind: 'link'; readonly target: ProseTarget; readonly children: readonly ProseInline[] };

export interface ProseBlock {
  readonly kind: 'paragraph';
  readonly inlines: readonly ProseInline[];
}

/** The blocks of a Markdown text. */
export function parseProse(markdown: string): readonly ProseBlock[] {
  const paragraphs: string[][] = [[]];
  for (const line of markdown.split('\n')) {
    const words = line.trim();
    if (words === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(words);
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ kind: 'paragraph', inlines: parseInlines(lines.join(' ')) }));
}

/** What has been opened and not yet closed; its marker becomes text if it never is. */
interface Frame {
  readonly marker: string;
  readonly children: ProseInline[];
  hasLink: boolean;
}

/** Deeper nesting is no prose; it stays text, and keeps every step of the parser short. */
const DEEPEST = 12;

const PLAIN = /[^\\*_[\]!]+/y;
const ESCAPE = /\\([!-/:-@[-`{-~])/y;
const RUN = /\*+|_+/y;
const OPEN = /!?\[/y;
/** Every part is bounded, so that a bracket costs no more than a fixed number of steps. */
const DESTINATION =
  /\( {0,4}(?:<([^<>]{0,2000})>|([^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,4}))(?: {1,4}(?:"[^"]{0,400}"|'[^']{0,400}'))? {0,4}\)/y;
const SPACE = /^\s?$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

function parseInlines(text: string): readonly ProseInline[] {
  const root: Frame = { marker: '', children: [], hasLink: false };
  const stack: Frame[] = [root];
  let at = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const top = (): Frame => stack.at(-1) ?? root;
  const open = (marker: string) => {
    if (stack.length > DEEPEST) addText(top(), marker);
    else stack.push({ marker, children: [], hasLink: false });
  };
  /** Takes frames off the stack down to a height; what they had opened was text after all. */
  const giveUp = (height: number) => {
    while (stack.length > height) {
      const frame = stack.pop() ?? root;
      addText(top(), frame.marker);
      for (const child of frame.children) add(top(), child);
      if (frame.hasLink) top().hasLink = true;
    }
  };
  const close = (frame: Frame): Frame => {
    giveUp(stack.indexOf(frame) + 1);
    stack.pop();
    return top();
  };

  while (at < text.length) {
    const plain = match(PLAIN);
    if (plain) {
      addText(top(), plain[0]);
      continue;
    }
    const escaped = match(ESCAPE);
    if (escaped) {
      addText(top(), escaped[1] ?? '');
      continue;
    }
    const opening = match(OPEN);
    if (opening) {
      open(opening[0]);
      continue;
    }
    const run = match(RUN);
    if (run) {
      takeRun(run[0], flanking(text, at - run[0].length, at), stack, open, close);
      continue;
    }
    if (text[at] === ']') {
      at += 1;
      const frame = stack.findLast(({ marker }) => marker.endsWith('['));
      const destination = frame && match(DESTINATION);
      if (!frame) addText(top(), ']');
      else if (!destination || (frame.hasLink && frame.marker === '[')) {
        giveUp(stack.indexOf(frame));
        addText(top(), `]${destination?.[0] ?? ''}`);
      } else {
        const parent = close(frame);
        // A picture would be a request to a stranger's host: its words stand for it.
        if (frame.marker === '![') for (const child of frame.children) add(parent, child);
        else {
          const target = targetOf(destination[1] ?? destination[2] ?? '', wordsIn(frame.children));
          parent.children.push({ kind: 'link', target, children: frame.children });
          for (const around of stack) around.hasLink = true;
        }
      }
      continue;
    }
    addText(top(), text[at] ?? '');
    at += 1;
  }
  giveUp(1);
  return root.children;
}

/** Closes and opens emphasis with one run of stars or underscores, as far as the run reaches. */
function takeRun(
  run: string,
  { canOpen, canClose }: Flanking,
  stack: readonly Frame[],
  open: (marker: string) => void,
  close: (frame: Frame) => Frame,
): void {
  let left = run;
  while (canClose && left !== '') {
    const inLink = stack.findLastIndex(({ marker }) => marker.endsWith('['));
    const frame = stack.findLast(
      ({ marker, children }, index) =>
        index > inLink && marker[0] === left[0] && marker.length <= left.length && children.length > 0,
    );
    if (!frame) break;
    const parent = close(frame);
    parent.children.push({
      kind: frame.marker.length === 2 ? 'strong' : 'emphasis',
      children: frame.children,
    });
    left = left.slice(frame.marker.length);
  }
  if (canOpen && left.length <= 3) {
    for (; left !== ''; left = left.slice(2)) open(left.slice(0, 2));
    return;
  }
  const last = stack.at(-1);
  if (last && left !== '') addText(last, left);
}

interface Flanking {
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** CommonMark 6.2: a run opens before a word and closes after one; underscores do neither inside a word. */
function flanking(text: string, start: number, end: number): Flanking {
  const before = lastCharacter(text.slice(Math.max(0, start - 2), start));
  const after = String.fromCodePoint(text.codePointAt(end) ?? 32);
  const left = isLeft(before, after);
  const right = isLeft(after, before);
  if (text[start] === '*') return { canOpen: left, canClose: right };
  return {
    canOpen: left && (!right || PUNCTUATION.test(before)),
    canClose: right && (!left || PUNCTUATION.test(after)),
  };
}

function isLeft(before: string, after: string): boolean {
  if (SPACE.test(after)) return false;
  return !PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before);
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? '';
}

function targetOf(destination: string, words: string): ProseTarget {
  const address = destination.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  if (address.startsWith('#') && address.length > 1) return { kind: 'feature', id: address.slice(1) };
  const url = safeUrl(address);
  if (url === null || namesOtherHost(words, new URL(url).hostname)) return { kind: 'plain', text: address };
  return { kind: 'external', url };
}

/** What in a text looks like the host of an address: behind `//` or `www.`, or the text as a whole. */
const HOST = /(?:\/\/|^|\s)((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63})(?=[/:?#\s]|$)/gu;

/** Whether the words of a link name another host than the one it leads to; a part of the name is enough. */
function namesOtherHost(words: string, host: string): boolean {
  const isAddress = /^\S+$|\/\/|\bwww\./.test(words.trim());
  if (!isAddress) return false;
  const named = [...words.trim().matchAll(HOST)].map(([, name = '']) => safeHost(name));
  return named.some((name) => name !== host && !name.endsWith(`.${host}`) && !host.endsWith(`.${name}`));
}

/** In ASCII and without `www.`, as hosts are compared. */
function safeHost(name: string): string {
  const url = safeUrl(`https://${name}/`);
  return (url === null ? name : new URL(url).hostname).replace(/^www\./, '');
}

function wordsIn(inlines: readonly ProseInline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : wordsIn(inline.children))).join('');
}

function add(frame: Frame, inline: ProseInline): void {
  if (inline.kind === 'text') addText(frame, inline.text);
  else frame.children.push(inline);
}

/** Adds text to the text before it, so that no word is torn into two nodes. */
function addText(frame: Frame, text: string): void {
  if (text === '') return;
  const last = frame.children.at(-1);
  if (last?.kind !== 'text') frame.children.push({ kind: 'text', text });
  else frame.children[frame.children.length - 1] = { kind: 'text', text: last.text + text };
}
