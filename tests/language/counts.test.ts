import { describe, expect, test } from 'vitest';
import { allMessagesFor } from '../../src/language/catalogue.ts';
import { classroomMessagesFor } from '../../src/language/classroom.ts';
import { compareMessagesFor } from '../../src/language/compare.ts';
import type { LanguageTag } from '../../src/language/languages.ts';
import { lessonMessagesFor, worksheetMessagesFor } from '../../src/language/lesson.ts';
import { LANGUAGES } from '../../src/language/shell.ts';

/** What holds a number and the word for what is counted: of one, and of three. */
function counted(lang: LanguageTag) {
  const { ui } = allMessagesFor(lang);
  const compare = compareMessagesFor(lang);
  const of = (count: number) => ({
    'statements of a mark': `${count} ${ui.table.statements(count)}`,
    'more rows': ui.table.showMore(count, String(count)),
    entries: ui.search.all(count),
    'flows shown': ui.legend.shown(count, count),
    'flows of the page’s own': ui.flows.columns(String(count)),
    'such flows on their way': ui.flows.columnsComing(String(count)),
    'such flows on a still map': ui.flows.columnsStill(String(count)),
    'flows with a total': compare.withTotal(count, count, 1),
    'flows on a strip': compare.stripLabel(count, '1', '9'),
    'claims, sides and sources': compare.spoken(count, count, count),
    'own words': compare.ownWords(count, count),
    'one origin': compare.oneOrigin(count, count),
    'places and flows of a map': worksheetMessagesFor(lang).map(count, count),
    'right answers': lessonMessagesFor(lang).verdict.partly(count, 3),
    'sources of a lesson': classroomMessagesFor(lang).slides.sourcesNote(String(count)),
  });
  return { one: of(1), three: of(3) };
}

/** Words of several things, and what several things do; what is spoken about is not counted. */
const OF_SEVERAL: Readonly<Record<LanguageTag, RegExp>> = {
  en: /(?<!about )\b(statements|rows|entries|flows|claims|sides|sources|are|have|come|can’t show them)\b/,
  de: /(?<!über )\b(Aussagen|Zeilen|Einträge|Lieferungen|Ströme|Seiten|Quellen|sind|kommen)\b/,
  fr: /(?<!au sujet des )\b(déclarations|lignes|entrées|livraisons|tirés|parties|sources|sont|viennent|arrivent|les montrer)\b/,
};

describe.each(LANGUAGES)('a number agrees with its word in %s', (lang) => {
  const { one, three } = counted(lang);

  test.each(Object.entries(one))('%s: one', (name, text) => {
    // Names of parts of the page stay as they are.
    const words = text.replace(/[“„«][^”“»]*[”“»]/g, '');
    expect(words, name).not.toMatch(OF_SEVERAL[lang]);
  });

  test('and of several is in the plural', () => {
    const invariant = lang === 'fr' ? 4 : 0;
    const plural = Object.values(three).filter((text) => OF_SEVERAL[lang].test(text));
    expect(plural.length).toBeGreaterThanOrEqual(Object.keys(three).length - invariant);
  });
});
