/** Who is measured. `clustered` is our layer as it comes; `direct` and `progressive` draw every single flow. */
export const CONTENDERS = [
  'bare',
  'lines',
  'arcs',
  'flowmap',
  'flowmap-all',
  'direct',
  'progressive',
  'clustered',
] as const;
export type ContenderId = (typeof CONTENDERS)[number];

export const NAMES: Readonly<Record<ContenderId, string>> = {
  bare: 'bare map',
  lines: 'MapLibre lines',
  arcs: 'deck.gl ArcLayer',
  flowmap: 'flowmap.gl default',
  'flowmap-all': 'flowmap.gl all flows',
  direct: 'ours, direct',
  progressive: 'ours, progressive',
  clustered: 'ours, as it comes',
};

/** What `--only ours` means. */
export const OURS: readonly ContenderId[] = ['direct', 'progressive', 'clustered'];

/** What is measured; times in ms, memory in MiB. */
export type Measure =
  /** From plain data to the first picture with every flow in it, conversion and shaders included. */
  | 'firstFull'
  /** From a small step of the camera, at a random moment between two frames, to the picture. */
  | 'panFrame'
  /** From a large step of the camera to the first picture with every flow in it. */
  | 'panFull'
  /** The same to the picture with the largest 1,000 in it. */
  | 'largest'
  /** Frames a second while the camera steps in every frame and nothing is read back. */
  | 'fps'
  /** From a changed time window to the next picture, and to the first right one. */
  | 'sliderNext'
  | 'sliderFull'
  /** KiB handed to WebGL for such a step. */
  | 'sliderUpload'
  /** Script time of asking what lies within 12 px: the first time and later. */
  | 'pickFirst'
  | 'pickLater'
  /** Pixels read back while picking. */
  | 'pickReads'
  /** A frame at a random moment with the motion on. */
  | 'motionFrame'
  /** Frames drawn in 5 s while nothing moves. */
  | 'idleFrames'
  /** Main thread's JavaScript heap with buffers, above that of the map alone. */
  | 'heap'
  /** From making the map, with land below, to the first flows in view; for the bare map until its load. */
  | 'load'
  /** Most memory the page's process held at one time, MiB; Linux only. */
  | 'peak';

export type Values = Partial<Record<Measure, number>>;

/** One group of runs whose figures may be compared. */
export interface Setting {
  readonly n: number;
  readonly projection: 'mercator' | 'globe';
  /** Device px per CSS px; 0.0533 makes fragments cost next to nothing. */
  readonly pixelRatio: number;
}

/** One contender in one fresh browser. */
export interface Run {
  readonly setting: Setting;
  readonly contender: ContenderId;
  readonly round: number;
  readonly values: Values;
  /** What it was doing when its time was over or something broke; missing: it got to the end. */
  readonly stopped?: { readonly during: string; readonly why: string; readonly late: boolean };
}

export const SMALL_RATIO = 0.0533;

export function settingTitle({ n, projection, pixelRatio }: Setting): string {
  const flows = `${n.toLocaleString('en')} flows`;
  const where = projection === 'globe' ? ' on the globe' : '';
  return `${flows}${where}${pixelRatio === SMALL_RATIO ? '' : `, device pixel ratio ${pixelRatio}`}`;
}

export function sameSetting(a: Setting, b: Setting): boolean {
  return a.n === b.n && a.projection === b.projection && a.pixelRatio === b.pixelRatio;
}
