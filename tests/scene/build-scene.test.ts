import { describe, expect, test } from 'vitest';
import { defaultTime } from '../../src/model/select.ts';
import type { Dispatch, Selection } from '../../src/model/types.ts';
import { buildScene, type SceneOptions } from '../../src/scene/build-scene.ts';
import { METRICS, themeFor } from '../../src/scene/theme.ts';
import type { Scene, SceneFlow } from '../../src/scene/types.ts';
import { locatedIds } from '../helpers/located-ids.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const story = readDispatch('tests/fixtures/story-small.geojson');
const torture = readDispatch('tests/fixtures/torture.geojson');
const first = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const ALL_TIME = null;

function scene(
  selection: Partial<Selection> = {},
  options: Partial<SceneOptions> = {},
  dispatch: Dispatch = story,
): Scene {
  return buildScene(
    dispatch,
    { time: defaultTime(dispatch), filter: {}, selected: null, hovered: null, ...selection },
    { theme: themeFor('light', 'desk'), lang: 'en', ...options },
  );
}

function flow({ flows }: Scene, key: string): SceneFlow {
  const found = flows.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no flow ${key}`);
  return found;
}

const states = ({ flows }: Scene, state: string) =>
  [...new Set(flows.filter((one) => one.state === state).map(({ id }) => id))].toSorted();

describe('a scene', () => {
  test('is plain data that survives the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(scene()))).toEqual(scene());
  });

  test('names what is drawn and what is nowhere, by date and by id', () => {
    const { drawn, unlocated } = scene({ time: ALL_TIME });
    expect(drawn).toEqual(locatedIds(story));
    expect(unlocated).toEqual(['event-vote', 'flow-onward', 'flow-rumour', 'nowhere']);
  });

  test('holds every id it says it draws, and no other', () => {
    for (const dispatch of [story, torture, first]) {
      const { drawn, flows, places, events } = scene({ time: ALL_TIME }, {}, dispatch);
      const held = new Set([...flows, ...places, ...events].map(({ id }) => id));
      expect(held).toEqual(new Set(drawn));
      expect(drawn).toEqual(locatedIds(dispatch));
    }
  });

  test('keeps to its time window, and shows all time without one', () => {
    expect(scene().drawn).not.toContain('event-later');
    expect(scene({ time: ALL_TIME }).drawn).toContain('event-later');
  });

  test('knows its languages', () => {
    const german = scene({}, { lang: 'de' });
    expect(german.title).toEqual({ text: 'Was Nordland, Ostland und Alaska einander senden', lang: 'de' });
    expect(flow(german, 'flow-troops').label.name).toEqual({ text: 'Soldaten', lang: 'de' });
    expect(flow(scene({}, { lang: 'fr' }), 'flow-troops').label.name).toEqual({
      text: 'Soldaten',
      lang: 'de',
    });
  });

  test('describes itself in a sentence', () => {
    expect(scene().description).toEqual({
      text: 'Map: What Northland, Eastland and Alaska send each other. 16 supply flows: 3 confirmed, 6 claimed, 2 disputed, 2 denied and 3 status unknown; 5 events.',
      lang: 'en',
    });
  });

  test('names the waters around the story and fills its countries', () => {
    const { names, storyCountries } = scene();
    expect(names.map(({ text }) => text.text)).toContain('Pacific Ocean');
    expect(names.map(({ text }) => text.text)).not.toContain('Red Sea');
    expect(storyCountries).toEqual(['US', 'RU', 'KP']);
    expect(scene({ filter: { goods: ['troops'] } }).storyCountries).toEqual(storyCountries);
  });

  test('of a file of two places, one flow and one claim is good', () => {
    const tiny: Dispatch = {
      ...story,
      features: story.features.filter(({ id }) => ['north-city', 'anchorage', 'flow-cables'].includes(id)),
    };
    const { flows, drawn, bounds } = scene({}, {}, tiny);
    expect(drawn).toEqual(['flow-cables', 'anchorage', 'north-city']);
    expect(flows).toHaveLength(1);
    expect(bounds[0]).toBeGreaterThan(bounds[2]);
  });

  test('of a file without features is empty and shows the world', () => {
    const { flows, places, events, drawn, bounds } = scene({}, {}, { ...story, features: [] });
    expect([flows, places, events, drawn]).toEqual([[], [], [], []]);
    expect(bounds).toEqual([-180, -60, 180, 75]);
  });
});

describe('flows', () => {
  test('have every status and every shape', () => {
    const { flows } = scene();
    expect(new Set(flows.map(({ status }) => status)).size).toBe(5);
    expect(new Set(flows.map(({ shape }) => shape.kind)).size).toBe(5);
  });

  test('run from end to end without a jump, in the turn of the world the picture shows', () => {
    for (const dispatch of [story, torture, first]) {
      for (const { path, flatPath, from, to } of scene({}, { regional: true }, dispatch).flows) {
        for (const line of [path, flatPath ?? path]) {
          expect(line[0]).toEqual(from.position);
          expect(line.at(-1)).toEqual(to.position);
          expect(line.length).toBeGreaterThanOrEqual(2);
          for (const [index, [longitude = 0]] of line.entries()) {
            expect(Math.abs(longitude - (line[index - 1]?.[0] ?? longitude))).toBeLessThanOrEqual(180);
          }
        }
      }
    }
    expect(flow(scene(), 'flow-cables').to.position[0]).toBeCloseTo(210.1, 9);
    expect(flow(scene(), 'flow-aid').from.position[0]).toBeCloseTo(210.1, 9);
  });

  test('that climb beyond 72° are bent on the flat map, and said to be', () => {
    const { bent, flows } = scene();
    expect(bent).toEqual(['flow-delegation']);
    expect(flows.filter(({ flatPath }) => flatPath).map(({ id }) => id)).toEqual(bent);
    const highest = Math.max(...flow(scene(), 'flow-delegation').path.map(([, latitude = 0]) => latitude));
    expect(highest).toBeCloseTo(87.7, 1);
  });

  test('end openly in countries and areas only', () => {
    const troops = flow(scene(), 'flow-troops');
    expect([troops.from.open, troops.to.open]).toEqual([true, true]);
    expect(troops.from).toMatchObject({ place: 'northland', position: [125.7543, 39.0339] });
    expect(flow(scene(), 'flow-letters').to).toMatchObject({ place: 'east-city', open: false });
  });

  test('take the hue of their goods; money and other are neutral', () => {
    const { flows } = scene();
    expect(Object.fromEntries(flows.map(({ id, hue }) => [id, hue]))).toMatchObject({
      'flow-troops': 'people',
      'flow-loan': 'neutral',
      'flow-oil': 'energy',
    });
  });

  test('share one comb at the place where they meet', () => {
    const { flows } = scene();
    const atNorthCity = flows.filter(
      ({ lane }) => lane.corridor === flow(scene(), 'flow-troops').lane.corridor,
    );
    const slots = atNorthCity.map(({ from, to }) => (from.position[0] === 125.7543 ? from : to));
    expect(slots.map(({ slot }) => slot).toSorted((a, b) => a - b)).toEqual(slots.map((_, index) => index));
    expect(new Set(slots.map(({ of }) => of))).toEqual(new Set([slots.length]));
  });

  test('those a filter leaves close up and keep their sides', () => {
    const food = flow(scene({ filter: { goods: ['food', 'energy'] } }), 'flow-oil');
    expect(food.lane).toMatchObject({ side: 'return', slot: 0, of: 2, outward: 0 });
  });

  test('what everybody calls possible is told, not drawn', () => {
    expect(scene().drawn).not.toContain('flow-rumour');
  });
});

describe("a claim's own way", () => {
  test('shows while its flow is selected, or near by, and moves no other strand', () => {
    const [plain, selected, regional] = [
      scene(),
      scene({ selected: 'flow-munitions' }),
      scene({}, { regional: true }),
    ];
    const details = ({ flows }: Scene) => flows.filter(({ detail }) => detail).map(({ key }) => key);
    expect(details(plain)).toEqual([]);
    expect(details(selected)).toEqual(['flow-munitions/0']);
    // From port A to the far capital: beside the flow itself all along.
    expect(details(regional)).toEqual(['flow-munitions/0', 'flow-munitions/1']);
    for (const { key, lane, from, to } of plain.flows)
      expect(flow(selected, key)).toMatchObject({ lane, from, to });
  });

  test('is thin, named by its ends and its speaker, and known as a reported route', () => {
    const way = flow(scene({ selected: 'flow-munitions' }), 'flow-munitions/0');
    expect(way).toMatchObject({
      id: 'flow-munitions',
      route: 'reported',
      shape: { kind: 'none', width: METRICS.desk.widthAnnounced },
      label: { name: { text: 'Port A → Port B' }, amount: { text: 'Open Institute' } },
    });
    expect(way.path).toContainEqual([131.5, 42.2]);
  });

  test('of somebody who denies, of what is only possible and of later days is not drawn', () => {
    const { flows } = scene({}, { regional: true });
    expect(flows.map(({ key }) => key)).not.toContain('flow-munitions/2');
    expect(flows.map(({ key }) => key)).not.toContain('flow-munitions/3');
    expect(flows.map(({ key }) => key)).not.toContain('flow-munitions/4');
    expect(flow(scene({ time: ALL_TIME }, { regional: true }), 'flow-munitions/3').detail).toBe(true);
  });

  test('that only names the capital of the country the flow names is no other way', () => {
    const airDefence = scene({ selected: 'flow-air-defence' }, {}, first);
    expect(airDefence.flows.filter(({ detail }) => detail)).toEqual([]);
  });
});

describe('selecting', () => {
  test('a flow dims all others and puts it on top', () => {
    const selected = scene({ selected: 'flow-oil' });
    expect(states(selected, 'selected')).toEqual(['flow-oil']);
    expect(states(selected, 'normal')).toEqual([]);
    expect(selected.flows.at(-1)?.id).toBe('flow-oil');
    expect(selected.events.every(({ state }) => state === 'dimmed')).toBe(true);
    expect(selected.places.every(({ state }) => state === 'normal')).toBe(true);
  });

  test('a place keeps the flows that touch it, by its anchor and its country too', () => {
    expect(states(scene({ selected: 'anchorage' }), 'normal')).toEqual([
      'flow-aid',
      'flow-cables',
      'flow-delegation',
    ]);
    expect(states(scene({ selected: 'southfield-town' }), 'normal')).toEqual([
      'flow-builders',
      'flow-troops',
      'flow-wounded',
    ]);
    // Its country names no anchor; the capital stands for it.
    expect(states(scene({ selected: 'north-city' }), 'dimmed')).toEqual(['flow-delegation']);
    expect(states(scene({ selected: 'eastland' }), 'dimmed')).toEqual(['flow-aid', 'flow-cables']);
    expect(
      scene({ selected: 'north-city' })
        .events.filter(({ state }) => state === 'normal')
        .map(({ id }) => id),
    ).toEqual(['event-treaty', 'event-parade']);
  });

  test('an event dims the flows and the other events', () => {
    const selected = scene({ selected: 'event-summit' });
    expect(states(selected, 'dimmed')).toHaveLength(16);
    expect(selected.events.find(({ id }) => id === 'event-summit')).toMatchObject({
      state: 'selected',
      rank: 0,
    });
  });

  test('what is not in the picture dims nothing', () => {
    for (const id of ['flow-onward', 'event-vote', 'no-such-mark', 'event-later', '__proto__']) {
      expect(states(scene({ selected: id }), 'normal')).toHaveLength(16);
    }
    expect(states(scene({ selected: 'flow-oil', filter: { goods: ['food'] } }), 'dimmed')).toEqual([]);
  });

  test('pointing at a mark leaves the others as they are', () => {
    const hovered = scene({ hovered: 'flow-food' });
    expect(states(hovered, 'hovered')).toEqual(['flow-food']);
    expect(states(hovered, 'dimmed')).toEqual([]);
    expect(states(scene({ hovered: 'flow-food', selected: 'flow-oil' }), 'hovered')).toEqual(['flow-food']);
  });

  test('moves no strand', () => {
    const lanes = ({ flows }: Scene) =>
      new Map(flows.filter(({ detail }) => !detail).map(({ key, lane }) => [key, lane]));
    expect(lanes(scene({ selected: 'flow-munitions', hovered: 'flow-food' }))).toEqual(lanes(scene()));
  });
});

describe('places and events', () => {
  test('have signs by what is known of them; a country or region has none', () => {
    const signs = Object.fromEntries(scene().places.map(({ id, sign }) => [id, sign]));
    expect(signs).toMatchObject({
      northland: 'none',
      southfield: 'none',
      'north-city': 'capital',
      anchorage: 'city',
      'port-a': 'site',
    });
  });

  test('rank first where flows end', () => {
    const { places } = scene();
    expect(
      places
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ id }) => id)
        .slice(0, 4),
    ).toEqual(['north-city', 'east-city', 'anchorage', 'southfield-town']);
    expect(places.map(({ rank }) => rank).toSorted((a, b) => a - b)).toEqual(places.map((_, index) => index));
  });

  test('that nothing drawn needs wait until one looks near by, or at them', () => {
    const details = ({ places }: Scene) => places.filter(({ detail }) => detail).map(({ id }) => id);
    expect(details(scene())).toEqual(['cape', 'port-a', 'port-b']);
    expect(details(scene({}, { regional: true }))).toEqual([]);
    expect(details(scene({ selected: 'cape' }))).toEqual(['port-a', 'port-b']);
  });

  test('an area of the file is drawn, its name well inside', () => {
    const southfield = scene().places.find(({ id }) => id === 'southfield');
    expect(southfield?.area?.type).toBe('Polygon');
    expect(southfield?.position).toEqual([expect.closeTo(36.2, 0), expect.closeTo(51.5, 0)]);
  });

  test('several events at one place are all there', () => {
    const here = scene().events.filter(({ place }) => place === 'north-city');
    expect(here.map(({ id }) => id)).toEqual(['event-treaty', 'event-parade']);
    expect(here[0]?.position).toEqual(here[1]?.position);
  });

  test('an event in an area stands where the name of the area does, not at its capital', () => {
    const { events, places } = scene();
    const battle = events.find(({ id }) => id === 'event-battle');
    expect(battle?.position).toEqual(places.find(({ id }) => id === 'southfield')?.position);
  });
});

describe('hostile files', () => {
  test('give finite numbers everywhere', () => {
    const text = JSON.stringify(scene({}, { regional: true }, torture));
    expect(text).not.toMatch(/NaN|Infinity|null/);
  });

  test('find nothing by the names of what objects inherit', () => {
    const ids = scene({ time: ALL_TIME }, {}, torture).drawn;
    expect(ids).toContain('toString');
    expect(
      scene({ selected: 'constructor', hovered: 'valueOf' }, {}, torture).flows.some(
        ({ state }) => state === 'dimmed',
      ),
    ).toBe(false);
  });
});

test('a scene is built again in no time', () => {
  scene({}, {}, first);
  const start = performance.now();
  for (let round = 0; round < 10; round += 1) scene({ hovered: `flow-${round}` }, {}, first);
  expect((performance.now() - start) / 10).toBeLessThan(100);
});

test('an amount does not repeat the name it stands beside', () => {
  const german = scene({}, { lang: 'de' }, first);
  expect(flow(german, 'flow-troops').label.amount?.text).toBe('etwa 11.000 bis etwa 13.000');
  expect(flow(german, 'flow-missiles').label.amount?.text).toBe('mindestens 100');
  expect(flow(german, 'flow-munitions').label.amount?.text).toBe('fast 16.000 bis etwa 28.000 Container');
});
