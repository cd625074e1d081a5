import type { Page } from 'playwright';
import { settled } from './site.ts';

/* A page of somebody's with the elements by their script tag, and a story in it. */

export const SRC = '/dispatches/north-korea-russia.geojson';
export const HEAD =
  '<meta name="viewport" content="width=device-width"><script type="module" src="/atlas/dispatch-atlas.js"></script>';
export const EXPLORER = `<dispatch-explorer src="${SRC}" lang="en"></dispatch-explorer>`;
/** Folders of the project that such a server has. */
export const FOLDERS = { '/atlas/': 'cdn', '/dispatches/': 'geodata/dispatches' };

const picture = (page: Page) => page.locator('dispatch-map .still svg').first();

/** Waits until all of the story is there, and chooses a flow. */
export async function expectWhole(page: Page): Promise<void> {
  await settled(page);
  await picture(page).waitFor();
  await page.waitForSelector('dispatch-map:state(no-webgl)');
  await page.locator('dispatch-article a[data-feature="flow-troops"]').first().click();
  await page.locator('dispatch-details').getByRole('heading', { name: 'Soldiers' }).waitFor();
}
