import { describe, expect, test } from 'vitest';
import type { LanguageMap } from '../../src/language/text.ts';
import type { Dispatch } from '../../src/model/types.ts';
import { SHIPPED } from './shipped.ts';

test('there are dispatches to look at', () => {
  expect(SHIPPED.length).toBeGreaterThan(1);
});

describe.each(SHIPPED)('$file', ({ dispatch, languages }) => {
  const texts = textsOf(dispatch);

  test('has a title in its own language', () => {
    expect(languages).toContain(dispatch.lang);
  });

  test.each(languages)('says everything in %s', (lang) => {
    const silent = [...texts].filter(([, text]) => !text?.[lang]?.trim()).map(([address]) => address);
    expect(silent).toEqual([]);
  });

  test.each(languages)('says nothing in %s that is left from another language', (lang) => {
    const sentences = [...texts].filter(([address]) => /note|summary|text|corrections|tasks/.test(address));
    const copied = sentences.filter(([, text]) =>
      Object.entries(text ?? {}).some(([other, words]) => other !== lang && words === text?.[lang]),
    );
    expect(copied.map(([address]) => address)).toEqual([]);
  });
});

/** Every text of a dispatch that a reader may meet, by its address; `undefined` where one is owed and missing. */
function textsOf(dispatch: Dispatch): ReadonlyMap<string, LanguageMap | undefined> {
  const {
    title,
    summary,
    summaries = {},
    text,
    actors,
    goods,
    units = {},
    features,
    corrections = [],
    tasks = [],
    sortings = [],
  } = dispatch;
  const named = Object.entries({ actors, goods }).flatMap(([group, record]) =>
    Object.entries(record).map(([id, { names }]) => [`${group}/${id}`, names] as const),
  );
  const counted = Object.entries(units).flatMap(([id, { one, other }]) => [
    [`units/${id}/one`, one] as const,
    [`units/${id}/other`, other] as const,
  ]);
  const told = features.flatMap(({ id, properties }) => {
    const claims = properties.kind === 'place' ? [] : properties.claims;
    const said = claims.flatMap(({ note, amounts = [] }, index) => [
      ...(note ? [[`${id}/${index}/note`, note] as const] : []),
      ...amounts.flatMap(({ of }, at) => (of ? [[`${id}/${index}/of/${at}`, of] as const] : [])),
    ]);
    return [[id, properties.names] as const, ...said];
  });
  const asked = tasks.flatMap(({ id, question, options = [], pairs = [], answer = [], explanation }) => {
    const at = (part: string) => `tasks/${id}/${part}`;
    return [
      [at('question'), question] as const,
      ...(explanation ? [[at('explanation'), explanation] as const] : []),
      ...answer.map((text, index) => [at(`answer/${index}`), text] as const),
      ...pairs.flatMap(({ left, right }, index) => [
        [at(`pairs/${index}/left`), left] as const,
        [at(`pairs/${index}/right`), right] as const,
      ]),
      ...options.flatMap(({ text, because }, index) => [
        [at(`options/${index}`), text] as const,
        ...(because ? [[at(`options/${index}/because`), because] as const] : []),
      ]),
    ];
  });
  const sorted = sortings.flatMap(({ id, names, groups, note }) => [
    [`sortings/${id}`, names] as const,
    ...groups.map((group) => [`sortings/${id}/${group.id}`, group.names] as const),
    ...(note ? [[`sortings/${id}/note`, note] as const] : []),
  ]);
  return new Map<string, LanguageMap | undefined>([
    ['title', title],
    ['summary', summary],
    ['summary/easy', summaries.easy],
    ['summary/advanced', summaries.advanced],
    ['text', text],
    ...named,
    ...counted,
    ...told,
    ...asked,
    ...sorted,
    ...corrections.map((correction, index) => [`corrections/${index}`, correction.text] as const),
  ]);
}
