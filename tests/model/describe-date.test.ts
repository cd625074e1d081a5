import { describe, expect, test } from 'vitest';
import { describeDate, describeWhen } from '../../src/model/describe-date.ts';

describe('describeDate', () => {
  test.each([
    ['2024', '2024', '2024'],
    ['2024-05', 'Mai 2024', 'May 2024'],
    ['2024-05-14', '14. Mai 2024', '14 May 2024'],
    ['2024-05~', 'etwa Mai 2024', 'about May 2024'],
    ['2024?', '2024 (unsicher)', '2024 (uncertain)'],
    ['2024-05-14%', 'etwa 14. Mai 2024 (unsicher)', 'about 14 May 2024 (uncertain)'],
    ['2024-05-XX', 'Mai 2024', 'May 2024'],
    ['2024-XX', '2024', '2024'],
    ['2024-05-14T14:30+09:00', '14. Mai 2024, 14:30 Uhr (UTC+09:00)', '14 May 2024, 14:30 (UTC+09:00)'],
    ['2024-05-14T14:30:10Z', '14. Mai 2024, 14:30 Uhr (UTC)', '14 May 2024, 14:30 (UTC)'],
    ['2024-05-14/2024-05-19', '14.–19. Mai 2024', '14 – 19 May 2024'],
    ['2024-05/2024-06', 'Mai–Juni 2024', 'May – June 2024'],
    ['2023/2024', '2023–2024', '2023 – 2024'],
    ['2024-05-14/2024-06', '14. Mai 2024 bis Juni 2024', '14 May 2024 to June 2024'],
    ['2024-05/2024-06~', 'Mai 2024 bis etwa Juni 2024', 'May 2024 to about June 2024'],
    ['2024-05/..', 'seit Mai 2024', 'since May 2024'],
    ['../2024-05-14', 'bis 14. Mai 2024', 'until 14 May 2024'],
    ['0079-08-24', '24. August 79', '24 August 79'],
    ['irgendwann', 'irgendwann', 'irgendwann'],
  ])('%s', (date, german, english) => {
    expect(describeDate(date, 'de')).toBe(german);
    expect(describeDate(date, 'en')).toBe(english);
  });
});

describe('describeWhen', () => {
  test.each([
    ['2024', 'im Jahr 2024', 'in 2024'],
    ['2024-05', 'im Mai 2024', 'in May 2024'],
    ['2024-05-14', 'am 14. Mai 2024', 'on 14 May 2024'],
    ['2024-05~', 'etwa im Mai 2024', 'around May 2024'],
    ['2024-05?', 'im Mai 2024 (unsicher)', 'in May 2024 (uncertain)'],
    ['2024-05-14/..', 'seit dem 14. Mai 2024', 'since 14 May 2024'],
    ['2024/..', 'seit 2024', 'since 2024'],
    ['../2024-05-14', 'bis zum 14. Mai 2024', 'until 14 May 2024'],
    ['../2024', 'bis 2024', 'until 2024'],
    ['2024-05-14/2024-06', 'von 14. Mai 2024 bis Juni 2024', 'from 14 May 2024 to June 2024'],
    ['irgendwann', 'irgendwann', 'irgendwann'],
  ])('%s', (date, german, english) => {
    expect(describeWhen(date, 'de')).toBe(german);
    expect(describeWhen(date, 'en')).toBe(english);
  });
});

test('a date is the same wherever the reader is', () => {
  const zone = process.env.TZ;
  for (const TZ of ['Asia/Pyongyang', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC']) {
    process.env.TZ = TZ;
    expect(describeDate('2024-01-01', 'en')).toBe('1 January 2024');
  }
  process.env.TZ = zone;
});
