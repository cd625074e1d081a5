import { markdownTable } from '../shared/markdown.ts';
import { ratio, short } from '../shared/statistics.ts';
import { goalsOf } from './goals.ts';
import { CONTENDERS, type ContenderId, type Measure, NAMES, type Setting, settingTitle } from './measures.ts';
import type { Results } from './results.ts';

interface Column {
  readonly title: string;
  /** A pair is shown as `a / b`. */
  readonly measures: readonly Measure[];
}

const COLUMNS: readonly Column[] = [
  { title: 'first full frame ms', measures: ['firstFull'] },
  { title: 'opened: first flows ms', measures: ['load'] },
  { title: 'pan frame ms', measures: ['panFrame'] },
  { title: 'full after pan ms', measures: ['panFull'] },
  { title: 'largest 1,000 ms', measures: ['largest'] },
  { title: 'pan fps', measures: ['fps'] },
  { title: 'slider: next / full ms', measures: ['sliderNext', 'sliderFull'] },
  { title: 'slider: KiB to the GPU', measures: ['sliderUpload'] },
  { title: 'pick: first / later ms', measures: ['pickFirst', 'pickLater'] },
  { title: 'motion frame ms', measures: ['motionFrame'] },
  { title: 'idle frames in 5 s', measures: ['idleFrames'] },
  { title: 'JS heap MiB', measures: ['heap'] },
  { title: 'peak of the page MiB', measures: ['peak'] },
];

/** All tables as Markdown: goals, sizes, one table a setting, and who did not get to the end. */
export function reportOf(results: Results): string {
  const settings = results.settings();
  return [
    '### Goals',
    goalsTable(results),
    '### Size, KiB gzip over MapLibre',
    sizesTable(results),
    ...settings.flatMap((setting) => [
      `### ${settingTitle(setting)}`,
      settingTable(results, setting),
      ...stoppedLines(results, setting),
    ]),
  ].join('\n\n');
}

export function goalsTable(results: Results): string {
  const word = (met: boolean | undefined) =>
    met === undefined ? 'not measured' : met ? 'met' : '**missed**';
  return markdownTable(
    ['', 'goal', 'reached', ''],
    goalsOf(results).map(({ what, goal, reached, met }) => [what, goal, reached, word(met)]),
  );
}

function sizesTable({ sizes }: Results): string {
  return markdownTable(
    ['', 'all of it', 'of it loaded before it can begin'],
    sizes.map(({ name, kib, first }) => [name, kib.toFixed(1), first.toFixed(1)]),
  );
}

/** One row a contender; columns nobody has a figure for are left out. */
function settingTable(results: Results, setting: Setting): string {
  const present = CONTENDERS.filter((id) => results.of(setting, id).length > 0);
  const has = ({ measures }: Column) =>
    present.some((id) => measures.some((measure) => results.at(setting, id, measure) !== undefined));
  const columns = COLUMNS.filter(has);
  const [head, ...rest] = ['contender', 'rounds', ...columns.map(({ title }) => title)];
  const withRatio = (cells: readonly string[], value: string) => {
    const at = columns.findIndex(({ title }) => title === 'pan frame ms');
    return at < 0 ? cells : [...cells.slice(0, at + 3), value, ...cells.slice(at + 3)];
  };
  const row = (id: ContenderId) => {
    const cells = [
      NAMES[id],
      String(results.of(setting, id).length),
      ...columns.map(({ measures }) => cell(results, setting, id, measures)),
    ];
    const times = ratio(results.at(setting, id, 'panFrame'), results.at(setting, 'bare', 'panFrame'));
    return withRatio(cells, short(times));
  };
  return markdownTable(withRatio([head ?? '', ...rest], '× bare'), present.map(row));
}

function cell(results: Results, setting: Setting, id: ContenderId, measures: readonly Measure[]): string {
  const values = measures.map((measure) => results.at(setting, id, measure));
  return values.every((value) => value === undefined) ? '–' : values.map(short).join(' / ');
}

function stoppedLines(results: Results, setting: Setting): string[] {
  const lines = CONTENDERS.flatMap((id) => {
    const runs = results.of(setting, id);
    const reasons = new Set(
      runs.flatMap(({ stopped }) => (stopped ? [`${stopped.why} in the step "${stopped.during}"`] : [])),
    );
    if (reasons.size === 0) return [];
    const count = runs.filter(({ stopped }) => stopped).length;
    return [`- ${NAMES[id]}: ${[...reasons].join('; ')} (${count} of ${runs.length} runs).`];
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}
