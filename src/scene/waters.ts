import type { Position } from 'geojson';
import { interfaceLanguage, messagesFor } from '../language/catalogue.ts';
import type { OpeningMessages } from '../language/messages.ts';
import type { SceneName } from './types.ts';

export interface Water {
  readonly id: keyof OpeningMessages['map']['waters'];
  /** Where the middle of its name stands, degrees. */
  readonly position: Position;
  /** How far east or west and north or south of it the middle of the name may move, degrees: still in this water. */
  readonly reach: readonly [number, number];
}

/** Seas and oceans worth a name on a map of the world; the larger and the nearer to a story come first. */
export const WATERS: readonly Water[] = [
  { id: 'pacific', position: [178, 30], reach: [40, 25] },
  { id: 'arctic-ocean', position: [165, 80], reach: [60, 8] },
  { id: 'atlantic', position: [-36, 34], reach: [22, 24] },
  { id: 'indian-ocean', position: [78, -14], reach: [18, 18] },
  { id: 'okhotsk', position: [149, 54], reach: [8, 5] },
  { id: 'japan', position: [134.8, 40], reach: [4.5, 4] },
  { id: 'bering', position: [178, 58], reach: [10, 4] },
  { id: 'black-sea', position: [34, 43.2], reach: [5.5, 1.5] },
  { id: 'mediterranean', position: [18.5, 35], reach: [14, 3] },
  { id: 'baltic', position: [19.9, 57.4], reach: [3.5, 4.5] },
  { id: 'barents', position: [41, 74], reach: [14, 4] },
  { id: 'kara', position: [72, 75.5], reach: [11, 4] },
  { id: 'laptev', position: [125, 76], reach: [13, 4] },
  { id: 'east-siberian', position: [160, 73], reach: [14, 3] },
  { id: 'chukchi', position: [-170, 69.5], reach: [8, 3] },
  { id: 'yellow', position: [123.5, 36], reach: [2.5, 3.5] },
  { id: 'caspian', position: [50.8, 42], reach: [2.5, 5] },
  { id: 'alaska-gulf', position: [-146, 56.5], reach: [10, 4] },
  { id: 'east-china', position: [125, 29.5], reach: [4, 4] },
  { id: 'south-china', position: [114.5, 14], reach: [6, 9] },
  { id: 'philippine', position: [132, 18], reach: [9, 14] },
  { id: 'norwegian', position: [2, 67], reach: [9, 5] },
  { id: 'north-sea', position: [3, 56.5], reach: [4, 4.5] },
  { id: 'azov', position: [36.6, 46], reach: [1.5, 0.8] },
  { id: 'arabian', position: [64, 15], reach: [9, 8] },
  { id: 'bengal', position: [88, 14], reach: [6, 7] },
  { id: 'red-sea', position: [38, 20.5], reach: [4, 7] },
  { id: 'caribbean', position: [-75, 15], reach: [10, 5] },
  { id: 'southern-ocean', position: [110, -60], reach: [60, 8] },
];

/** The names of all waters in the interface language nearest to a wanted tag. */
export function waterNames(lang: string): readonly SceneName[] {
  const names = messagesFor(lang).map.waters;
  const spoken = interfaceLanguage(lang);
  return WATERS.map(({ id, position, reach }) => ({
    kind: 'water',
    text: { text: names[id], lang: spoken },
    position,
    reach,
  }));
}
