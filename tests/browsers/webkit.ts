import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { Builder, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { type OtherBrowser, type WalkKey, WINDOW } from './other-browser.ts';

export interface WebKitPaths {
  readonly driver: string;
  readonly browser: string;
}

const KEYS: Readonly<Record<WalkKey, string>> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
};

/** WebKitGTK's small browser over WebDriver: the engine of Safari, not Safari. It wants a screen (Xvfb). */
export async function openWebKit({ driver, browser }: WebKitPaths): Promise<OtherBrowser> {
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    // WebKit's sandbox cannot be set up by root, as in most containers.
    env: {
      ...process.env,
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
    stdio: 'ignore',
  });
  await once(server, 'spawn');
  await listening(port);
  const session = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      }),
    )
    .build();
  await session
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...WINDOW });
  await session.manage().setTimeouts({ script: 120_000 });
  const capabilities = await session.getCapabilities();
  return driveWebKit(session, `WebKitGTK ${capabilities.getBrowserVersion() ?? ''}`, () => server.kill());
}

function driveWebKit(session: WebDriver, version: string, stop: () => void): OtherBrowser {
  return {
    version,
    open: (address) => session.get(address),
    async evaluate(expression) {
      const answer: unknown = await session.executeAsyncScript(
        `const done = arguments[0];
        Promise.resolve().then(() => ${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      );
      return answeredBy(answer);
    },
    clickAt: (x, y) =>
      session
        .actions()
        .move({ x: Math.round(x), y: Math.round(y) })
        .click()
        .perform(),
    press: (key) => session.actions().sendKeys(KEYS[key]).perform(),
    // The driver keeps no record of the console.
    complaints: () => [],
    screenshot: async (file) => writeFile(file, await session.takeScreenshot(), 'base64'),
    async close() {
      await session.quit();
      stop();
    },
  };
}

function answeredBy(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) throw new Error('the page gave no answer');
  if ('error' in answer) throw new Error(String(answer.error));
  return 'value' in answer ? answer.value : undefined;
}

/** Resolves when somebody listens on a port; a driver needs a moment after its start. */
async function listening(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
  } catch {
    await setImmediate();
    return listening(port);
  } finally {
    socket.destroy();
  }
}

/** A port that nobody listens on just now. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
