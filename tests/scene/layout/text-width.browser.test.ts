import regular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import semiBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import italic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';
import { beforeAll, expect, test } from 'vitest';
import { type LabelFont, textWidth } from '../../../src/scene/layout/text-width.ts';

const FACES: Readonly<Record<LabelFont, { readonly url: string; readonly css: string }>> = {
  sansRegular: { url: regular, css: '13px sansRegular' },
  sansSemiBold: { url: semiBold, css: '13px sansSemiBold' },
  serifItalic: { url: italic, css: '13px serifItalic' },
};
const FONTS: readonly LabelFont[] = ['sansRegular', 'sansSemiBold', 'serifItalic'];

beforeAll(async () => {
  for (const font of FONTS) document.fonts.add(await new FontFace(font, `url(${FACES[font].url})`).load());
});

test.each(FONTS)('the table of widths agrees with the browser, %s', (font) => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  context.font = FACES[font].css;
  const names = [
    'Ballistische Raketen mindestens 100 bis 148',
    'Auskunft über Gespräche mit Trump',
    'Nordpolarmeer',
    'nearly 16,000 to about 28,000 containers',
    'Kursk, Süd: 1.270 t',
  ];
  for (const name of names) {
    const seen = context.measureText(name).width;
    const told = textWidth(name, font, 13);
    expect(Math.abs(told - seen) / seen).toBeLessThan(0.025);
  }
});
