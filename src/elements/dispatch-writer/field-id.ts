import type { Path } from '../../writing/index.ts';

/** The id, within the element, of the field in which a value is written. */
export function fieldId(path: Path): string {
  return `f-${path.join('/').replaceAll(/\s/g, '_')}`;
}
