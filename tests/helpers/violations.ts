import axe from 'axe-core';

/** The reader's languages times the colour schemes in which a page must be sound. */
export const READERS = [
  ['de', 'light'],
  ['de', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const;

/**
 * What axe finds wrong in an element and its shadow root, as "rule: selector". The page around it gets the
 * ground on which the element is meant to stand.
 */
export async function violationsIn(element: Element, scheme: 'light' | 'dark'): Promise<readonly string[]> {
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  document.body.style.background = 'var(--dispatch-paper)';
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  root.style.colorScheme = '';
  document.body.style.background = '';
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
  );
}
