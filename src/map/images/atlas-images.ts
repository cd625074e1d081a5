import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../../scene/types.ts';
import { hatchImage } from './hatch.ts';
import { IMAGE_PIXEL_RATIO } from './paint.ts';
import { signImages } from './signs.ts';

/** Adds every image our layers name, or repaints them in other colours. */
export function putImages(map: MapLibreMap, palette: Palette): void {
  for (const { id, data } of [hatchImage(palette), ...signImages(palette)]) {
    if (map.hasImage(id)) map.updateImage(id, data);
    else map.addImage(id, data, { pixelRatio: IMAGE_PIXEL_RATIO });
  }
}
