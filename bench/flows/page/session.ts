import { random } from '../../shared/random.ts';
import { median } from '../../shared/statistics.ts';
import { FIRST_DAY, flowColumns, flowRecords, YEAR } from '../flow-data.ts';
import type { ContenderId, Setting, Values } from '../measures.ts';
import { benchMap, HOME } from './bench-map.ts';
import type { Contender, FlowInput } from './contender.ts';
import { Frames, wait } from './frames.ts';
import { type WebglWatch, watchWebgl } from './watch-webgl.ts';

/** More flows than this are handed over as columns. */
const MOST_RECORDS = 100_000;
const LARGEST = 1000;
const FRAME_MS = 1000 / 60;
const IDLE_MS = 5000;

interface Repeat {
  readonly least: number;
  readonly most: number;
  /** No further one is begun after this long. */
  readonly ms: number;
}

export interface SessionOptions {
  readonly setting: Setting;
  readonly contender: ContenderId;
  /** Shorter series: for a look, not for a table. */
  readonly quick: boolean;
}

/** One contender on one map, measured step by step; the runner asks for the steps by name. */
export class Session {
  readonly #options: SessionOptions;
  readonly #contender: Contender;
  readonly #next = random(11);
  #input: FlowInput | undefined;
  #frames: Frames | undefined;
  #watch: WebglWatch | undefined;
  #steps = 0;

  constructor(options: SessionOptions, contender: Contender) {
    this.#options = options;
    this.#contender = contender;
  }

  /** Makes the data; nobody's clock runs. */
  data(): Values {
    const { n } = this.#options.setting;
    const columns = flowColumns(this.#options.contender === 'bare' ? 1 : n);
    this.#input =
      n > MOST_RECORDS ? { kind: 'columns', columns } : { kind: 'records', records: flowRecords(columns) };
    return {};
  }

  /** A map without land and without flows, idle, three frames moved. */
  async map(): Promise<Values> {
    const map = benchMap(this.#options.setting, false);
    await new Promise((resolve) => map.once('idle', resolve));
    this.#frames = this.#watchedFrames(new Frames(map));
    for (let i = 0; i < 3; i += 1) await this.#frames.next(() => this.#step(0.5));
    await this.#frames.full(
      () => map.jumpTo({ center: [...HOME] }),
      () => true,
    );
    return {};
  }

  async firstFull(): Promise<Values> {
    const frames = this.#ready();
    const before = await frames.picture();
    const firstFull = await this.#full(() => this.#show());
    const isEmpty = (await frames.picture()) === before;
    if (isEmpty && this.#options.contender !== 'bare') throw new Error('nothing was drawn');
    return { firstFull };
  }

  /** Map with land and flows at once, as a page does that opens with them; the picture need not be full. */
  async load(): Promise<Values> {
    const start = performance.now();
    const map = benchMap(this.#options.setting, true);
    const frames = this.#watchedFrames(new Frames(map));
    this.#frames = frames;
    const time = () => {
      frames.finish();
      return performance.now() - start;
    };
    if (this.#options.contender === 'bare') {
      const load = new Promise<number>((resolve) => map.once('load', () => resolve(time())));
      this.#show();
      return { load: await load };
    }
    await new Promise((resolve) => map.once('style.load', resolve));
    const hasSome = this.#contender.watchLargest?.(1) ?? (() => this.#contender.isFull());
    this.#show();
    const load = await new Promise<number>((resolve) => {
      const look = () => {
        if (!hasSome()) return;
        map.off('render', look);
        resolve(time());
      };
      map.on('render', look);
    });
    return { load };
  }

  async panFrame(): Promise<Values> {
    const frames = this.#ready();
    const panFrame = await this.#repeat({ least: 3, most: 12, ms: 4000 }, async () => {
      await this.#pause();
      return frames.next(() => this.#step(0.5));
    });
    return { panFrame };
  }

  async panFull(): Promise<Values> {
    const frames = this.#ready();
    const largest: number[] = [];
    const panFull = await this.#repeat({ least: 1, most: 4, ms: 8000 }, async () => {
      await this.#settle();
      const hasLargest = this.#contender.watchLargest?.(LARGEST);
      let time: number | undefined;
      const full = await this.#full(
        () => this.#step(6),
        (start) => {
          if (time !== undefined || !hasLargest?.()) return;
          frames.finish();
          time = performance.now() - start;
        },
      );
      largest.push(time ?? full);
      return full;
    });
    return { panFull, largest: median(largest) ?? Number.NaN };
  }

  /** Nothing is read back but the last pixel, so that what is still under way counts too. */
  async freePan(): Promise<Values> {
    const frames = this.#ready();
    const { map } = frames;
    await this.#rest();
    const start = performance.now();
    const most = this.#options.quick ? 1000 : 3000;
    let count = 0;
    await new Promise<void>((resolve) => {
      const onFrame = () => {
        count += 1;
        if (performance.now() - start > most) {
          map.off('render', onFrame);
          frames.finish();
          resolve();
        } else this.#step(0.5);
      };
      map.on('render', onFrame);
      this.#step(0.5);
    });
    return { fps: (count * 1000) / (performance.now() - start) };
  }

  async slider(): Promise<Values> {
    const frames = this.#ready();
    const watch = this.#watch;
    const window = () => {
      const start = FIRST_DAY + this.#next() * 2 * YEAR;
      this.#contender.setTime(start, start + YEAR / 2);
    };
    const repeat = { least: 1, most: 5, ms: 5000 };
    const sliderNext = await this.#repeat(repeat, async () => {
      await this.#rest();
      return frames.changed(window);
    });
    const openAgain = () => this.#contender.setTime(FIRST_DAY - YEAR, FIRST_DAY + 10 * YEAR);
    if (!this.#isPatient) {
      openAgain();
      return { sliderNext };
    }
    const uploads: number[] = [];
    const sliderFull = await this.#repeat(repeat, async () => {
      await this.#rest();
      watch?.takeBytes();
      const time = await this.#full(window);
      uploads.push((watch?.takeBytes() ?? 0) / 1024);
      return time;
    });
    await this.#full(openAgain);
    return { sliderNext, sliderFull, sliderUpload: median(uploads) ?? Number.NaN };
  }

  async pick(): Promise<Values> {
    await this.#rest();
    this.#watch?.takeReads();
    const times: number[] = [];
    const { clientWidth, clientHeight } = this.#ready().map.getContainer();
    const pickOnce = async () => {
      const [x, y] = [this.#next() * clientWidth, this.#next() * clientHeight];
      await wait(0);
      const start = performance.now();
      this.#contender.pick(x, y);
      times.push(performance.now() - start);
      return 0;
    };
    await this.#repeat({ least: 3, most: 31, ms: 4000 }, pickOnce);
    return {
      pickFirst: times[0] ?? Number.NaN,
      pickLater: median(times.slice(1)) ?? Number.NaN,
      pickReads: (this.#watch?.takeReads() ?? 0) / times.length,
    };
  }

  async motion(): Promise<Values> {
    const frames = this.#ready();
    await this.#rest();
    this.#contender.setMotion?.(true);
    await wait(300);
    const motionFrame = await this.#repeat({ least: 3, most: 12, ms: 4000 }, async () => {
      await this.#pause();
      return frames.next(() => frames.map.triggerRepaint());
    });
    this.#contender.setMotion?.(false);
    return { motionFrame };
  }

  /** After the motion, so that what should have stopped would show. */
  async idle(): Promise<Values> {
    const { map } = this.#ready();
    await this.#settle();
    let idleFrames = 0;
    const count = () => {
      idleFrames += 1;
    };
    map.on('render', count);
    await wait(IDLE_MS);
    map.off('render', count);
    return { idleFrames };
  }

  #ready(): Frames {
    if (!this.#frames) throw new Error('there is no map yet');
    return this.#frames;
  }

  #watchedFrames(frames: Frames): Frames {
    this.#watch = watchWebgl(frames.gl);
    return frames;
  }

  /** Errors of a contender that works asynchronously end the run, they don't hang it. */
  #show(): void {
    const input = this.#input;
    if (!input) throw new Error('there is no data yet');
    Promise.resolve(this.#contender.show(this.#ready().map, input)).catch((error) => reportError(error));
  }

  #full(change: () => void, onFrame?: (start: number) => void): Promise<number> {
    return this.#ready().full(change, () => this.#contender.isFull(), onFrame);
  }

  #settle(): Promise<number> {
    return this.#full(() => undefined);
  }

  /** A picture of a million flows takes a minute to fill: only `panFull` and `idle` wait for it. */
  get #isPatient(): boolean {
    return this.#options.setting.n <= MOST_RECORDS;
  }

  /** Before a step: the picture full, where that comes within a reasonable time. */
  async #rest(): Promise<void> {
    if (this.#isPatient) await this.#settle();
  }

  /** Moves the camera by some degrees, back and forth so that the view stays what it was. */
  #step(degrees: number): void {
    this.#steps += 1;
    const sign = Math.floor(this.#steps / 2) % 2 === 0 ? 1 : -1;
    const { map } = this.#ready();
    const { lng, lat } = map.getCenter();
    map.jumpTo({ center: [lng + sign * degrees, lat + (sign * degrees) / 2] });
  }

  /** To a random moment between two frames. */
  #pause(): Promise<void> {
    return wait(this.#next() * FRAME_MS);
  }

  /** Median of a series. */
  async #repeat({ least, most, ms }: Repeat, once: () => Promise<number>): Promise<number> {
    const start = performance.now();
    const values: number[] = [];
    const end = this.#options.quick ? least : most;
    while (values.length < end && (values.length < least || performance.now() - start < ms)) {
      values.push(await once());
    }
    return median(values) ?? Number.NaN;
  }
}
