import type { timeline as english } from '../en/timeline.ts';

const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

export const timeline: typeof english = {
  title: 'Zeitleiste',
  play: 'Abspielen',
  pause: 'Anhalten',
  back: 'Schritt',
  forward: 'Schritt',
  backLong: 'Zeitfenster einen Schritt zurück',
  forwardLong: 'Zeitfenster einen Schritt vor',
  wholeTime: 'Ganze Zeit',
  storyTime: 'Zeit der Geschichte',
  from: 'Anfang des Zeitfensters',
  to: 'Ende des Zeitfensters',
  events: 'Ereignisse',
  flows: 'Lieferungen im Lauf der Zeit',
  signs:
    'Balken: Lieferzeitraum; eine offene Spitze heißt, dass kein Ende genannt ist. Striche darunter: Aussagen. Rauten: Ereignisse. Ein blasser Kasten umfasst alle Tage, die ein Datum meinen kann.',
  outside: 'außerhalb des Zeitfensters',
  place: (index, count) => `${index} von ${count}`,
  open: 'kein Ende genannt',
  announced: 'nur angekündigt',
  claims: (count) => counted(count, 'Aussage', 'Aussagen'),
  density: (months) =>
    months === 1
      ? 'Aussagen je Monat'
      : months === 3
        ? 'Aussagen je Quartal'
        : months === 12
          ? 'Aussagen je Jahr'
          : `Aussagen je ${months / 12} Jahre`,
  most: (count) => `höchstens ${count}`,
  undated: (count, names) => `${count} ohne Datum: ${names}`,
  possible: (count, names) => `${count} nur für möglich gehalten: ${names}`,
  unplaced: (count) =>
    `${counted(count, 'Aussage', 'Aussagen')} ohne Datum oder mit einem, das für diese Zeile zu weit ist`,
  nothing: 'In dieser Depesche hat nichts ein Datum.',
};
