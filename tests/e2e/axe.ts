import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Before the page is opened: as an initial script axe is not subject to the page's own policy. */
export async function addAxe(page: Page): Promise<void> {
  await page.addInitScript(AXE);
}

/** What axe finds wrong in the whole page, as "rule: selector"; null where it could not run. */
export function violationsOf(page: Page): Promise<readonly string[] | null> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const axe: unknown = Reflect.get(globalThis, 'axe');
    if (typeof axe !== 'object' || axe === null || !('run' in axe) || typeof axe.run !== 'function')
      return null;
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(
      ({
        id,
        nodes,
      }: {
        readonly id: string;
        readonly nodes: readonly { readonly target: readonly unknown[] }[];
      }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
    );
  });
}
