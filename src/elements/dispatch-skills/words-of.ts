import type { Position } from 'geojson';
import { formatDegrees, formatNumber } from '../../language/format.ts';
import type { SkillsView } from './skills-view.ts';

type Speaking = Pick<SkillsView, 'words' | 'spoken'>;

/** km as far as they can be trusted: to 10 km from 1,000 km on, else to 1 km. */
export function roundedKm(km: number): number {
  return km >= 1000 ? Math.round(km / 10) * 10 : Math.round(km);
}

export function kmWords(km: number, { words, spoken }: Speaking): string {
  return words.km(formatNumber(km, spoken));
}

/** A number to two figures below 10, else whole. */
export function timesWords(times: number, { spoken }: Pick<SkillsView, 'spoken'>): string {
  return times < 9.95
    ? formatDegrees(times, times < 0.995 ? 2 : 1, spoken)
    : formatNumber(Math.round(times), spoken);
}

/** "39.0° N, 125.8° E" */
export function pointWords([longitude = 0, latitude = 0]: Position, { words, spoken }: Speaking): string {
  return words.point(
    formatDegrees(Math.abs(latitude), 1, spoken),
    latitude >= 0,
    formatDegrees(Math.abs(longitude), 1, spoken),
    longitude >= 0,
  );
}

/** "39° N" */
export function parallelWords(latitude: number, { words, spoken }: Speaking, decimals = 0): string {
  const rounded = formatDegrees(Math.abs(latitude), decimals, spoken);
  return words.parallel(Number(Math.abs(latitude).toFixed(decimals)) === 0 ? '0' : rounded, latitude >= 0);
}

/** Longitude in −180 … 180, latitude kept off the poles by `margin` degrees. */
export function onMap([longitude = 0, latitude = 0]: Position, margin = 5): Position {
  const most = 90 - margin;
  return [((((longitude + 180) % 360) + 360) % 360) - 180, Math.max(-most, Math.min(most, latitude))];
}
