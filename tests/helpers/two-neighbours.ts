import type { Scene, Theme } from '../../src/scene/types.ts';
import { type FlowPlan, sceneFlows, sceneOf, scenePlace, words } from './scene-builder.ts';

const PYONGYANG = ['pyongyang', [125.75, 39.02]] as const;
const MOSCOW = ['moscow', [37.62, 55.75]] as const;
const KURSK = ['kursk', [36.19, 51.73]] as const;

const POSITIONS = new Map([PYONGYANG, MOSCOW, KURSK].map(([id, at]) => [id, [...at]]));

function at(id: 'pyongyang' | 'moscow' | 'kursk'): FlowPlan['from'] {
  return [id, POSITIONS.get(id) ?? [0, 0]];
}

const out = { from: at('pyongyang'), to: at('moscow') } as const;
const back = { from: at('moscow'), to: at('pyongyang') } as const;
const none = { kind: 'none', width: 7 } as const;

/** Eighteen flows between two neighbours, of every status and shape: the hardest bundle there is. */
export const EIGHTEEN: readonly FlowPlan[] = [
  {
    id: 'troops',
    ...out,
    to: at('kursk'),
    hue: 'people',
    shape: { kind: 'range', core: 10, band: 13 },
    name: 'Soldaten',
    amount: 'etwa 11.000–13.000',
  },
  {
    id: 'builders',
    ...out,
    to: at('kursk'),
    hue: 'people',
    status: 'claimed',
    shape: { kind: 'announced', width: 3 },
    name: 'Pioniere und Bauleute',
    amount: 'angekündigt',
  },
  {
    id: 'workers',
    ...out,
    hue: 'people',
    status: 'disputed',
    shape: { kind: 'figure', width: 10 },
    name: 'Arbeitskräfte',
    amount: 'rund 8.000',
  },
  {
    id: 'munitions',
    ...out,
    status: 'disputed',
    shape: { kind: 'range', core: 5, band: 8 },
    name: 'Munition',
    amount: 'fast 16.000 bis etwa 28.000 Container',
  },
  {
    id: 'guns',
    ...out,
    status: 'disputed',
    shape: { kind: 'range', core: 5, band: 8 },
    name: 'Geschütze',
    amount: 'mindestens 200 bis 240',
  },
  { id: 'rockets', ...out, status: 'claimed', shape: none, name: 'Raketen' },
  {
    id: 'missiles',
    ...out,
    status: 'disputed',
    shape: { kind: 'range', core: 5, band: 8 },
    name: 'Ballistische Raketen',
    amount: 'mindestens 100 bis 148',
  },
  { id: 'support', ...out, hue: 'information', shape: none, name: 'Politische Unterstützung' },
  {
    id: 'oil',
    ...back,
    hue: 'energy',
    shape: { kind: 'figure', width: 8 },
    name: 'Ölprodukte',
    amount: 'über 1 Mio. Barrel',
  },
  {
    id: 'food',
    ...back,
    hue: 'food',
    shape: { kind: 'figure', width: 8 },
    name: 'Nahrungsmittel',
    amount: 'über 1.270 t Mehl',
  },
  { id: 'air-defence', ...back, hue: 'technology', status: 'disputed', shape: none, name: 'Flugabwehr' },
  { id: 'jamming', ...back, hue: 'technology', status: 'claimed', shape: none, name: 'Störtechnik' },
  {
    id: 'missile-know-how',
    ...back,
    hue: 'technology',
    status: 'claimed',
    shape: none,
    name: 'Raketentechnik',
  },
  { id: 'satellites', ...back, hue: 'technology', status: 'claimed', shape: none, name: 'Satellitentechnik' },
  { id: 'drones', ...back, hue: 'technology', status: 'claimed', shape: none, name: 'Drohnentechnik' },
  { id: 'technology', ...back, hue: 'technology', status: 'unknown', shape: none, name: 'Militärtechnik' },
  {
    id: 'wounded',
    ...back,
    from: at('kursk'),
    hue: 'people',
    status: 'claimed',
    shape: { kind: 'figure', width: 4 },
    name: 'Verwundete Soldaten',
    amount: 'mehrere Hundert',
  },
  { id: 'talks', ...back, hue: 'information', shape: none, name: 'Auskunft über Gespräche mit Trump' },
];

/** The eighteen flows with their places. */
export function twoNeighbours(theme: Theme, plans: readonly FlowPlan[] = EIGHTEEN): Scene {
  return sceneOf({
    theme,
    lang: 'de',
    title: words('Zwei Nachbarn', 'de'),
    bounds: [26, 33, -129, 72],
    storyCountries: ['RU', 'KP'],
    flows: sceneFlows(plans),
    places: [
      scenePlace('pyongyang', [125.75, 39.02], {
        name: words('Pjöngjang', 'de'),
        type: 'capital',
        sign: 'capital',
      }),
      scenePlace('moscow', [37.62, 55.75], {
        name: words('Moskau', 'de'),
        type: 'capital',
        sign: 'capital',
        rank: 1,
      }),
      scenePlace('kursk', [36.19, 51.73], { name: words('Kursk', 'de'), rank: 2 }),
      scenePlace('seoul', [126.98, 37.57], {
        name: words('Seoul', 'de'),
        type: 'capital',
        sign: 'capital',
        rank: 3,
      }),
      scenePlace('kyiv', [30.52, 50.45], {
        name: words('Kyjiw', 'de'),
        type: 'capital',
        sign: 'capital',
        rank: 4,
      }),
    ],
    events: [
      {
        id: 'summit',
        name: words('Anchorage', 'de'),
        date: words('Gipfel, 15. August 2025', 'de'),
        position: [-149.8, 61.25],
        status: 'confirmed',
        rank: 0,
        state: 'normal',
      },
    ],
    names: [
      { kind: 'country', text: words('Russland', 'de'), position: [100, 62] },
      { kind: 'country', text: words('China', 'de'), position: [103, 35] },
      { kind: 'water', text: words('Pazifischer Ozean', 'de'), position: [170, 35] },
      { kind: 'water', text: words('Nordpolarmeer', 'de'), position: [150, 82] },
      { kind: 'water', text: words('Ochotskisches Meer', 'de'), position: [149, 54] },
    ],
  });
}
