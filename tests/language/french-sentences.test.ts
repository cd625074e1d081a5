import { describe, expect, test } from 'vitest';
import { formatDate, formatDateRange, formatShortDate } from '../../src/language/format.ts';
import { counted, fromTo, withArticles } from '../../src/language/fr/articles.ts';
import { sentences } from '../../src/language/fr/sentences.ts';

describe('the French of dates', () => {
  test.each([
    [{ year: 2023, month: 10, day: 1 }, '1er octobre 2023'],
    [{ year: 2023, month: 10, day: 11 }, '11 octobre 2023'],
    [{ year: 2021 }, '2021'],
  ])('%o is %s', (date, words) => {
    expect(formatDate(date, 'fr')).toBe(words);
  });

  test('counts the first day in short dates and in ranges too', () => {
    expect(formatShortDate({ year: 2024, month: 3, day: 1 }, 'fr')).toBe('1er mars 2024');
    const [first, last] = [
      { year: 2024, month: 3, day: 1 },
      { year: 2024, month: 3, day: 31 },
    ] as const;
    expect(formatDateRange(first, last, 'fr')).toBe('1er–31 mars 2024');
    expect(formatDateRange(first, last, 'de')).toBe('1.–31. März 2024');
    expect(formatDateRange({ year: 2021 }, { year: 2022 }, 'fr')).toBe('2021–2022');
  });

  test('takes the article before days alone', () => {
    const { when } = sentences;
    expect(when.since('1er mai 2024', true)).toBe('depuis le 1er mai 2024');
    expect(when.since('mai 2024', false)).toBe('depuis mai 2024');
    expect(when.until('2024', false)).toBe('jusqu’à 2024');
    expect(when.range('octobre 2024', '18 novembre 2024')).toBe('d’octobre 2024 au 18 novembre 2024');
  });
});

test.each([
  ['16\u202f000', 'conteneurs', '16\u202f000 conteneurs'],
  ['2 millions', 'barils', '2 millions de barils'],
  ['plus de 2,5 millions', 'obus', 'plus de 2,5 millions d’obus'],
  ['1 milliard', 'euros', '1 milliard d’euros'],
])('%s, %s is %s', (number, unit, words) => {
  expect(counted(number, unit)).toBe(words);
});

test.each([
  ['Corée du Nord', [], 'Oblast de Koursk', 'de Corée du Nord dans l’oblast de Koursk'],
  ['Tumangang', ['Pont de l’Amitié'], 'Khassan', 'de Tumangang via le pont de l’Amitié à Khassan'],
  ['Rajin', [], 'Port de Vostotchny', 'de Rajin au port de Vostotchny'],
  ['Ukraine', [], 'États-Unis', 'd’Ukraine aux États-Unis'],
  ['Anchorage', [], 'Port-au-Prince', 'd’Anchorage à Port-au-Prince'],
])('the way from %s by %j to %s', (from, via, to, words) => {
  expect(fromTo(from, via, to)).toBe(words);
});

test('speakers stand with their articles, names of persons and papers without', () => {
  expect(withArticles('Kremlin, Valeri Guerassimov, KCNA et Ministère britannique de la Défense')).toBe(
    'le Kremlin, Valeri Guerassimov, KCNA et le ministère britannique de la Défense',
  );
  expect(withArticles('DeepState (projet cartographique, Ukraine)')).toBe(
    'DeepState (projet cartographique, Ukraine)',
  );
  expect(
    sentences.knowing.because('Les deux parties l’affirment', sentences.knowing.join(['Russie et KCNA'])),
  ).toBe('Les deux parties l’affirment\u00a0: la Russie et KCNA.');
});
