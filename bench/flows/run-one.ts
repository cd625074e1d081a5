import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import type { ContenderId, Run, Values } from './measures.ts';
import type { Part, Step } from './plan.ts';

const MIB = 1024 * 1024;

interface Errand {
  readonly address: string;
  readonly part: Part;
  readonly contender: ContenderId;
  readonly round: number;
  readonly quick: boolean;
}

class CutOff extends Error {}

/** One contender in a fresh browser, step by step, until its time is over. Never throws for what the page does. */
export async function runOne({ address, part, contender, round, quick }: Errand): Promise<Run> {
  const { setting, cutOff } = part;
  const values: Values = {};
  const run = { setting, contender, round, values };
  let during = 'start';
  const browser = await chromium.launch(chromiumLaunchOptions({ paintsOnGpu: true }));
  const deadline = Date.now() + cutOff * 1000;
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const broken = firstError(page);
    // The steps below race it; that nobody else listens must not end the process.
    broken.catch(() => undefined);
    const timed = <T>(work: Promise<T>) => Promise.race([work, broken, timeOver(deadline)]);
    const query = new URLSearchParams({
      contender,
      n: String(setting.n),
      projection: setting.projection,
      pixelRatio: String(setting.pixelRatio),
      ...(quick && { quick: '' }),
    });
    await timed(page.goto(`${address}?${query}`));
    await timed(page.waitForFunction('window.bench'));
    const memory = await page.context().newCDPSession(page);
    let heap = 0;
    for (const step of part.steps) {
      if (isLeftOut(step, contender, round)) continue;
      during = step;
      const result = await timed(page.evaluate<Values>(`bench.${step}()`));
      Object.assign(values, onlyNumbers(result));
      if (step === 'map' || (step === 'data' && !part.steps.includes('map')))
        heap = await timed(heapOf(memory));
      // After each step: one that is cut off may have been the largest so far, but it can't be asked any more.
      const peak = await timed(peakOf(browser));
      if (peak !== undefined) values.peak = peak;
      if (step === 'firstFull' || step === 'load') values.heap = (await timed(heapOf(memory))) - heap;
    }
    return run;
  } catch (error) {
    const late = error instanceof CutOff;
    const why = late ? `cut off after ${cutOff} s` : firstLine(error);
    return { ...run, stopped: { during, why, late } };
  } finally {
    await browser.close();
  }
}

/** What does not depend on time is seen once; motion has only our layer, and the bare map to compare with. */
function isLeftOut(step: Step, contender: ContenderId, round: number): boolean {
  if (step === 'idle') return round > 0;
  if (step === 'motion') return !['bare', 'direct', 'progressive', 'clustered'].includes(contender);
  return contender === 'bare' && (step === 'slider' || step === 'pick');
}

function firstError(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.on('pageerror', reject);
    page.on('console', (message) => {
      if (message.type() === 'error') reject(new Error(message.text()));
    });
    page.on('crash', () => reject(new Error('the page crashed')));
  });
}

function timeOver(deadline: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new CutOff()), Math.max(0, deadline - Date.now())).unref();
  });
}

/** MiB of live JavaScript objects and buffers of the page's main thread. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return (usage.usedSize + usage.backingStorageSize) / MIB;
}

/** MiB: the largest of the browser's page processes at its largest; undefined where the system does not say. */
async function peakOf(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOfProcess(id));
  const known = peaks.filter((peak) => peak !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function peakOfProcess(id: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const kib = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined;
  }
}

function onlyNumbers(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Number.isFinite(value)));
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
