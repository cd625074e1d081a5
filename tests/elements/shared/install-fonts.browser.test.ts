import { beforeAll, describe, expect, test } from 'vitest';
import { installFonts } from '../../../src/elements/shared/install-fonts.ts';

const TEXT = 'Pjöngjang 평양 서울 Москва P’yŏngyang';
const SIZE = 64;

/** Which of 64 × 64 pixels a text darkens, as a string; equal pictures are equal strings. */
function pictureOf(text: string, font: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE * text.length;
  canvas.height = SIZE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.font = font;
  context.textBaseline = 'middle';
  context.fillText(text, 4, SIZE / 2);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return Array.from({ length: data.length / 4 }, (_, pixel) =>
    (data[pixel * 4 + 3] ?? 0) > 127 ? '#' : '.',
  ).join('');
}

const loadedFamilies = () =>
  new Set(
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );

describe('installFonts', () => {
  beforeAll(async () => {
    await installFonts(document, TEXT);
  });

  test('loads nothing that is not drawn', () => {
    expect(loadedFamilies().size).toBe(0);
  });

  test('adds each file once', async () => {
    const before = document.fonts.size;
    await installFonts(document, TEXT);
    await installFonts(document, 'Pyongyang');
    expect(document.fonts.size).toBe(before);
  });

  test.each([
    ['', 'Noto Sans', 'Größe'],
    ['', 'Noto Sans', 'Москва'],
    ['', 'Noto Sans', 'yŏ'],
    ['', 'Source Serif 4', 'Москва'],
    ['italic ', 'Source Serif 4', 'Größe'],
    ['', 'Noto Sans KR', '평양'],
  ])('%s%s draws %s', async (style, family, text) => {
    const faces = await document.fonts.load(`${style}48px "${family}"`, text);
    expect(faces.length).toBeGreaterThan(0);
    expect(loadedFamilies()).toContain(family);
    // Without our file the same words would come out in the font behind it.
    const ours = pictureOf(text, `${style}48px "${family}", monospace`);
    expect(ours).not.toBe(pictureOf(text, `${style}48px monospace`));
  });

  test('syllables differ from each other, as empty boxes would not', async () => {
    await document.fonts.load('48px "Noto Sans KR"', '평양서울');
    const pictures = [...'평양서울'].map((syllable) => pictureOf(syllable, '48px "Noto Sans KR"'));
    expect(new Set(pictures).size).toBe(4);
  });

  test('an element in a shadow root is drawn with them', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const inside = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('span'));
    inside.textContent = '평양';
    const widthWith = (family: string) => {
      inside.style.font = `40px ${family}`;
      return inside.getBoundingClientRect().width;
    };
    await document.fonts.load('40px "Noto Sans KR"', '평양');
    expect(widthWith('"Noto Sans KR"')).not.toBe(widthWith('monospace'));
    host.remove();
  });
});
