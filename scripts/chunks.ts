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
  ['still-map', 'src/elements/dispatch-map/picture-parts.ts'],
  ['live-map', 'src/map/atlas-map.ts'],
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
  let chunkOf: ReadonlyMap<string, string> | undefined;
  return {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'maplibre', test: MAPLIBRE, priority: 1 },
      {
        name: (id: string, context: Context) => {
          chunkOf ??= chunksOf(doors, context);
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

/** The file each module goes into: that of the first door that needs it at once. The doors themselves stay doors. */
function chunksOf(doors: readonly Door[], context: Context): ReadonlyMap<string, string> {
  const chunkOf = new Map<string, string>();
  const isDoor = new Set(doors.map(({ id }) => id));
  for (const { name, id } of doors) {
    const open = [...(context.getModuleInfo(id)?.importedIds ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (chunkOf.has(next) || isDoor.has(next) || MAPLIBRE.test(next)) continue;
      chunkOf.set(next, name);
      open.push(...(context.getModuleInfo(next)?.importedIds ?? []));
    }
  }
  return chunkOf;
}
