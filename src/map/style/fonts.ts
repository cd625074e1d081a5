import type { ExpressionSpecification } from 'maplibre-gl';
import type { LabelFont } from '../../scene/layout/text-width.ts';

/** The fonts of labels by the names that the style's `font-faces` gives them. */
export const FONTS: Readonly<Record<LabelFont, string>> = {
  sansRegular: 'Noto Sans Regular',
  sansSemiBold: 'Noto Sans SemiBold',
  serifItalic: 'Source Serif Italic',
};

/** The font that a property of a feature names. */
export function fontOf(property: string): ExpressionSpecification {
  return [
    'match',
    ['get', property],
    'sansSemiBold',
    ['literal', [FONTS.sansSemiBold]],
    'serifItalic',
    ['literal', [FONTS.serifItalic]],
    ['literal', [FONTS.sansRegular]],
  ];
}
