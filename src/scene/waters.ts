import type { Position } from 'geojson';
import { interfaceLanguage, messagesFor } from '../language/catalogue.ts';
import type { OpeningMessages } from '../language/messages.ts';
import type { SceneName } from './types.ts';

export interface Water {
  readonly id: keyof OpeningMessages['map']['waters'];
  /** Where the middle of its name stands, degrees. */
  readonly position: Position;
}

/** Seas and oceans worth a name on a map of the world; the larger and the nearer to a story come first. */
export const WATERS: readonly Water[] = [
  { id: 'pacific', position: [178, 30] },
  { id: 'arctic-ocean', position: [165, 80] },
  { id: 'atlantic', position: [-36, 34] },
  { id: 'indian-ocean', position: [78, -14] },
  { id: 'okhotsk', position: [149, 54] },
  { id: 'japan', position: [134.8, 40] },
  { id: 'bering', position: [178, 58] },
  { id: 'black-sea', position: [34, 43.2] },
  { id: 'mediterranean', position: [18.5, 35] },
  { id: 'baltic', position: [19.9, 57.4] },
  { id: 'barents', position: [41, 74] },
  { id: 'kara', position: [72, 75.5] },
  { id: 'laptev', position: [125, 76] },
  { id: 'east-siberian', position: [160, 73] },
  { id: 'chukchi', position: [-170, 69.5] },
  { id: 'yellow', position: [123.5, 36] },
  { id: 'caspian', position: [50.8, 42] },
  { id: 'alaska-gulf', position: [-146, 56.5] },
  { id: 'east-china', position: [125, 29.5] },
  { id: 'south-china', position: [114.5, 14] },
  { id: 'philippine', position: [132, 18] },
  { id: 'norwegian', position: [2, 67] },
  { id: 'north-sea', position: [3, 56.5] },
  { id: 'azov', position: [36.6, 46] },
  { id: 'arabian', position: [64, 15] },
  { id: 'bengal', position: [88, 14] },
  { id: 'red-sea', position: [38, 20.5] },
  { id: 'caribbean', position: [-75, 15] },
  { id: 'southern-ocean', position: [110, -60] },
];

/** The names of all waters in the interface language nearest to a wanted tag. */
export function waterNames(lang: string): readonly SceneName[] {
  const names = messagesFor(lang).map.waters;
  const spoken = interfaceLanguage(lang);
  return WATERS.map(({ id, position }) => ({
    kind: 'water',
    text: { text: names[id], lang: spoken },
    position,
  }));
}
