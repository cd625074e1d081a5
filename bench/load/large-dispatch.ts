import { random } from '../shared/random.ts';

const STATUSES = ['claimed', 'claimed', 'claimed', 'unknown'] as const;
const WORDS =
  'grain convoy harbour ministry statement report shipment railway estimate autumn depot quarter delegation medicine border figure'.split(
    ' ',
  );
const PLACES = 300;
const ACTORS = 60;
const SOURCES = 250;
/** One event in so many features that are not places. */
const EVENT_EACH = 3;

/**
 * The text of a valid dispatch of at least `bytes` bytes, the same for the same seed: places, flows and
 * events with claims, amounts, notes and names in two languages, about as a long-lived file would have them.
 */
export function largeDispatch(bytes: number, seed = 5): string {
  const next = random(seed);
  const upTo = (count: number) => Math.floor(next() * count);
  const phrase = (words: number) => Array.from({ length: words }, () => WORDS[upTo(WORDS.length)]).join(' ');
  const both = (words: number) => ({ de: phrase(words), en: phrase(words) });
  const day = () => `202${3 + upTo(2)}-0${1 + upTo(9)}-${10 + upTo(18)}`;
  const list = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

  const claim = (hasAmount: boolean) => ({
    by: `actor-${upTo(ACTORS)}`,
    stance: 'states',
    source: [`source-${upTo(SOURCES)}`, `source-${upTo(SOURCES)}`],
    said: day(),
    ...(hasAmount && { amounts: [{ value: 1 + upTo(9000), unit: 'tonnes', qualifier: 'about' }] }),
    note: both(12),
  });
  const place = (i: number) => ({
    type: 'Feature',
    id: `place-${i}`,
    geometry: {
      type: 'Point',
      coordinates: [Math.round(next() * 3600 - 1800) / 10, Math.round(next() * 1400 - 700) / 10],
    },
    properties: { kind: 'place', name: phrase(2), names: both(2), type: 'city', precision: 'city' },
  });
  const flow = (i: number) => {
    const from = upTo(PLACES);
    return {
      type: 'Feature',
      id: `flow-${i}`,
      geometry: null,
      properties: {
        kind: 'flow',
        name: phrase(3),
        names: both(3),
        from: `place-${from}`,
        to: `place-${(from + 1 + upTo(PLACES - 1)) % PLACES}`,
        goods: `goods-${upTo(6)}`,
        status: STATUSES[upTo(STATUSES.length)],
        start: day(),
        claims: list(1 + upTo(3), () => claim(next() < 0.7)),
      },
    };
  };
  const event = (i: number) => ({
    type: 'Feature',
    id: `event-${i}`,
    geometry: null,
    properties: {
      kind: 'event',
      type: 'statement',
      name: phrase(4),
      names: both(4),
      start: day(),
      at: `place-${upTo(PLACES)}`,
      actors: [`actor-${upTo(ACTORS)}`],
      status: 'claimed',
      claims: [claim(false)],
    },
  });
  const record = <T>(prefix: string, count: number, make: () => T) =>
    Object.fromEntries(list(count, (i) => [`${prefix}-${i}`, make()]));

  const head = {
    type: 'FeatureCollection',
    dispatch: '1',
    id: 'large',
    lang: 'en',
    title: { de: 'Eine große Datei', en: 'A large file' },
    actors: record('actor', ACTORS, () => ({ name: phrase(2), kind: 'agency', names: both(2) })),
    goods: record('goods', 6, () => ({ name: phrase(1), category: 'food', names: both(1), unit: 'tonnes' })),
    units: { tonnes: { one: { de: 'Tonne', en: 'tonne' }, other: { de: 'Tonnen', en: 'tonnes' } } },
    sources: record('source', SOURCES, () => ({
      type: 'webpage',
      title: phrase(8),
      publisher: phrase(2),
      issued: day(),
      URL: `https://example.org/${upTo(1e6)}`,
    })),
  };
  const features = list(PLACES, (i) => JSON.stringify(place(i)));
  const start = JSON.stringify(head).slice(0, -1);
  let length = start.length + features.reduce((sum, text) => sum + text.length + 1, 0);
  for (let i = 0; length < bytes; i += 1) {
    const text = JSON.stringify(i % EVENT_EACH === 0 ? event(i) : flow(i));
    features.push(text);
    length += text.length + 1;
  }
  return `${start},"features":[${features.join(',')}]}`;
}
