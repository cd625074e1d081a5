import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { staticComparison } from '../../src/app/static-compare.ts';
import { LANGUAGES } from '../../src/language/shell.ts';
import { hebrewWord, isTurned, turnsWhole } from '../helpers/turned-texts.ts';
import { poisoned } from './poisoned.ts';
import { drawnViews, writtenViews } from './views.ts';

/*
 * Texts that run from right to left, in every member of a story: amid our words each is kept apart from what stands
 * around it, or it would turn round numbers, brackets and other names beside it.
 */

/** What a line is made of: whatever stands in two of these is no sentence. */
const BLOCKS = new Set(
  'address article aside blockquote body caption dd desc dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header html legend li main nav ol option p script section style svg table tbody td text tfoot th thead title tr ul'.split(
    ' ',
  ),
);

const SILENT = new Set(['desc', 'script', 'style']);
const ISOLATING = new Set(['dir', 'unicode-bidi']);

/** The lines of a page that are turned; a line of a stranger's alone may be as it is. */
function turnedLines(markup: string): readonly string[] {
  const lines: string[] = [];
  const turned: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value;
    const inner = 'childNodes' in node ? node.childNodes.map(visit).join('') : '';
    if (!('tagName' in node)) return inner;
    // What is only spoken has no direction, and data are no text.
    if (SILENT.has(node.tagName)) return ' ';
    const isIsolated = node.tagName === 'bdi' || node.attrs.some(({ name }) => ISOLATING.has(name));
    const seeks =
      node.attrs.find(({ name }) => name === 'dir')?.value ?? (node.tagName === 'bdi' ? 'auto' : '');
    if (seeks === 'auto' && turnsWhole(inner)) turned.push(inner);
    if (!BLOCKS.has(node.tagName)) return isIsolated ? '' : inner;
    if (!isIsolated) lines.push(inner);
    return ' ';
  };
  lines.push(visit(parse(markup)));
  return [...turned, ...lines.filter(isTurned)];
}

const dispatch = poisoned(hebrewWord);

test.each(LANGUAGES)('in %s no text of a story turns the words around it', (lang) => {
  const entries = [dispatch, { ...dispatch, id: 'other' }].map((one) => ({ dispatch: one, picture: '' }));
  const comparison = { name: 'comparison', text: staticComparison(entries, lang).markup };
  const views = [...drawnViews(dispatch, lang), ...writtenViews(dispatch, lang)]
    .filter(({ name }) => !/JSON-LD|frame|element|SCORM|feed/.test(name))
    .map(({ name, text }) => ({ name, text }));
  const turned = [...views, comparison].flatMap(({ name, text }) =>
    turnedLines(text).map((line) => `${name}: ${line.trim()}`),
  );
  expect([...new Set(turned)]).toEqual([]);
});
