import { words } from '../../helpers/mount-story.ts';

/** The words of a cell that are drawn. */
export function seen(cell: HTMLElement): string {
  const unit = cell.querySelector('.unit');
  return unit?.checkVisibility()
    ? words(cell)
    : words(cell)
        .replace(unit ? words(unit) : '', '')
        .trim();
}
