import { join } from 'node:path';

/** What a rolldown `codeSplitting` group is asked with. */
interface Context {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * The doors of a story's page in the order in which it goes through them: the entry, then what each `import()` brings.
 * What a door needs at once, and no door before it, is one file. Left to the bundler, every page and every part that
 * shares a module with the entry breaks the entry into more and smaller pieces, which weigh more than the whole.
 */
const DOORS: readonly (readonly [name: string, module: string])[] = [
  ['story', 'src/elements/dispatch-explorer/explorer-layout.ts'],
  ['model', 'src/model/read.ts'],
  ['still-map', 'src/elements/dispatch-map/picture-parts.ts'],
  ['live-map', 'src/map/atlas-map.ts'],
];

/**
 * What a page fetches once its text has been painted, all of it. What two of these share, and no door needs, is one
 * file more; by themselves the small modules they share would be as many small files.
 */
const PARTS: readonly string[] = [
  ...['legend', 'details', 'table', 'timeline', 'chain', 'search', 'share'].map(
    (part) => `src/elements/define-${part}.ts`,
  ),
  'src/elements/dispatch-legend/full-legend.ts',
  'src/elements/dispatch-map/flow-chooser.ts',
  'src/elements/dispatch-explorer/print-controller.ts',
  'src/elements/dispatch-explorer/print-sheet.ts',
];

const MAPLIBRE = /maplibre-gl\.(mjs$|css)/;

/**
 * The `codeSplitting` of a build of pages.
 * @param root  folder of the project
 * @param entry path of the script that a page begins with
 */
export function chunksByDoor(root: string, entry: string) {
  const doors = [['start', entry] as const, ...DOORS].map(([name, module]) => ({
    name,
    id: join(root, module),
  }));
  const parts = PARTS.map((module) => join(root, module));
  let chunkOf: ReadonlyMap<string, string> | undefined;
  return {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'maplibre', test: MAPLIBRE, priority: 1 },
      {
        name: (id: string, context: Context) => {
          chunkOf ??= chunksOf(doors, parts, context);
          return chunkOf.get(id) ?? null;
        },
      },
    ],
  };
}

interface Door {
  readonly name: string;
  readonly id: string;
}

/** The file each module goes into: that of the first door that needs it at once. Doors and parts themselves stay what they are. */
function chunksOf(
  doors: readonly Door[],
  parts: readonly string[],
  context: Context,
): ReadonlyMap<string, string> {
  const chunkOf = new Map<string, string>();
  const isDoor = new Set([...doors.map(({ id }) => id), ...parts]);
  const isTaken = (id: string) => chunkOf.has(id) || isDoor.has(id) || MAPLIBRE.test(id);
  for (const { name, id } of doors) {
    for (const needed of neededAtOnce(id, isTaken, context)) chunkOf.set(needed, name);
  }
  const byOne = new Set<string>();
  const byMore = new Set<string>();
  for (const part of parts) {
    for (const needed of neededAtOnce(part, isTaken, context))
      (byOne.has(needed) ? byMore : byOne).add(needed);
  }
  for (const shared of byMore) chunkOf.set(shared, 'parts');
  return chunkOf;
}

/** What a module imports, and what that imports; not through what is taken already. */
function neededAtOnce(id: string, isTaken: (id: string) => boolean, context: Context): ReadonlySet<string> {
  const needed = new Set<string>();
  const open = [...(context.getModuleInfo(id)?.importedIds ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (needed.has(next) || isTaken(next)) continue;
    needed.add(next);
    open.push(...(context.getModuleInfo(next)?.importedIds ?? []));
  }
  return needed;
}
