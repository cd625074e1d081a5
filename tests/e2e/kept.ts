import type { Page } from 'playwright';

/** What a page has put down in the browser, and what its servers have. */
export async function kept(page: Page) {
  const own = await page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...own, cookies: (await page.context().cookies()).length };
}

export const NOTHING_KEPT = { stored: 0, databases: 0, caches: 0, workers: 0, cookies: 0 } as const;
