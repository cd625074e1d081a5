import pixelmatch from 'pixelmatch';
import { describe, expect, test } from 'vitest';
import type { MarkState } from '../../src/scene/types.ts';
import { trunkScene } from '../helpers/trunk-scene.ts';
import { drawnAsSvg, drawnByWebgl, type Scenes } from './strand-twin.ts';
import { everyLine, twelve } from './twin-scenes.ts';

/** Share of the drawn pixels that may differ by more than smoothing does. */
const MOST = 0.008;

async function difference(scenes: Scenes, projection: 'globe' | 'mercator'): Promise<number> {
  const options = { projection, width: 700, height: 500, pixelRatio: 2 } as const;
  const still = await drawnAsSvg(scenes, options);
  const live = drawnByWebgl(scenes, options);
  const { width, height, data } = still;
  const different = pixelmatch(data, live.data, undefined, width, height, { threshold: 0.1 });
  return different / inkOf(still);
}

/** How many pixels are not the ground's. */
function inkOf({ data }: ImageData): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2]) count += 1;
  }
  return count;
}

describe.each(['globe', 'mercator'] as const)('still picture and live map agree, %s', (projection) => {
  test('about every status in every shape', async () => {
    expect(await difference(everyLine(), projection)).toBeLessThan(MOST);
  });

  test('about twelve strands side by side', async () => {
    expect(await difference([twelve], projection)).toBeLessThan(MOST);
  });

  test('about strands in a trunk', async () => {
    expect(await difference([trunkScene(12)], projection)).toBeLessThan(MOST);
  });
});

test.each<MarkState>(['hovered', 'selected', 'dimmed'])('and about strands that are %s', async (state) => {
  expect(await difference(everyLine(state), 'mercator')).toBeLessThan(MOST);
});

test('and in the dark', async () => {
  expect(await difference(everyLine('normal', 'dark'), 'mercator')).toBeLessThan(MOST);
});
