import { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { mapFontFaces } from '../../src/language/fonts.ts';
import { ensureWorkerUrl } from '../../src/map/worker.ts';

/** What MapLibre draws for a text in the middle of an empty map, as dark and light pixels. */
async function mapPictureOf(text: string, font: string): Promise<string> {
  ensureWorkerUrl();
  const container = document.body.appendChild(document.createElement('div'));
  Object.assign(container.style, { width: '200px', height: '80px' });
  const map = new MapLibreMap({
    container,
    attributionControl: false,
    interactive: false,
    fadeDuration: 0,
    canvasContextAttributes: { preserveDrawingBuffer: true },
    style: {
      version: 8,
      'font-faces': await mapFontFaces(),
      sources: {
        name: {
          type: 'geojson',
          data: { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } },
        },
      },
      layers: [
        { id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } },
        {
          id: 'name',
          type: 'symbol',
          source: 'name',
          layout: { 'text-field': text, 'text-font': [font], 'text-size': 40 },
          paint: { 'text-color': '#000000' },
        },
      ],
    },
  });
  await map.once('idle');
  const source = map.getCanvas();
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(source, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  map.remove();
  container.remove();
  return Array.from({ length: data.length / 4 }, (_, pixel) =>
    (data[pixel * 4] ?? 255) < 128 ? '#' : '.',
  ).join('');
}

describe('mapFontFaces', { timeout: 60_000 }, () => {
  test.each(['Noto Sans Regular', 'Noto Sans SemiBold', 'Source Serif Italic'])(
    'MapLibre draws Hangul, Cyrillic and umlauts in %s',
    async (font) => {
      const pictures = [];
      // Pairs of equal length: were they empty boxes, the two pictures would be the same.
      for (const text of ['평양', '서울', 'Жб', 'öü']) pictures.push(await mapPictureOf(text, font));
      expect(new Set(pictures).size).toBe(4);
      for (const picture of pictures) expect(picture).toContain('#');
    },
  );

  test('semi-bold is bolder than regular, and italic is another face', async () => {
    const inkOf = async (font: string) => (await mapPictureOf('Seoul', font)).replaceAll('.', '').length;
    const regular = await inkOf('Noto Sans Regular');
    expect(await inkOf('Noto Sans SemiBold')).toBeGreaterThan(regular * 1.1);
    expect(await inkOf('Source Serif Italic')).not.toBe(regular);
  });
});
