import { writeFile } from 'node:fs/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type OtherBrowser, WINDOW } from './other-browser.ts';

/** Firefox over WebDriver BiDi. Without a graphics card it draws WebGL in software, but only on a screen (Xvfb). */
export async function openFirefox(executablePath: string): Promise<OtherBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'webgl.force-enabled': true },
  });
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  return driveFirefox(browser, page, await browser.version());
}

function driveFirefox(browser: Browser, page: Page, version: string): OtherBrowser {
  let complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return {
    version,
    async open(address) {
      complaints = [];
      await page.goto(address, { waitUntil: 'load' });
    },
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    complaints: () => complaints,
    screenshot: async (file) => writeFile(file, await page.screenshot()),
    close: () => browser.close(),
  };
}
