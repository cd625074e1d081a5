import type { CDPSession } from 'playwright';

/** As much of a heap snapshot as is read here; V8's own names. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** In bytes. */
export interface KeptHeap {
  /** Objects, lists, functions, strings and buffers: what the page's script holds on to. */
  readonly script: number;
  /** Nodes, and the browser's own for them: styles, layout, of which it keeps those of late for a while. */
  readonly browser: number;
}

/** Beside the code itself: what V8 notes of it, such as which code is void when an object gets another shape. */
const ABOUT_CODE: ReadonlySet<string> = new Set([
  'system / WeakArrayList',
  'system / ProtectedFixedArray',
  'system / SharedFunctionInfoWrapper',
]);
/** Counted by the browser among its own; all others of this prefix are a part of what script holds. */
const OF_SCRIPT = 'system / ';

/** What a page keeps on its heap, in bytes, once all garbage is collected: script's own and the browser's own. */
export async function keptHeap(session: CDPSession): Promise<number> {
  const { script, browser } = await keptHeapByOwner(session);
  return script + browser;
}

/**
 * The same, told apart. Without what V8 compiles and learns of the script as it runs, which comes and goes by its
 * own rules.
 */
export async function keptHeapByOwner(session: CDPSession): Promise<KeptHeap> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return sizes(JSON.parse(chunks.join('')));
}

function sizes({ snapshot, nodes, strings }: HeapSnapshot): KeptHeap {
  const fields = snapshot.meta.node_fields;
  const [types] = snapshot.meta.node_types;
  if (!Array.isArray(types)) throw new Error('a heap snapshot of another make');
  const [code, native] = [types.indexOf('code'), types.indexOf('native')];
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  if (type === undefined || name === undefined || size === undefined) throw new Error('never: three fields');
  const sum = { script: 0, browser: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = nodes[at + type];
    const called = kind === native ? (strings[nodes[at + name] ?? -1] ?? '') : '';
    if (kind === code || ABOUT_CODE.has(called)) continue;
    sum[kind === native && !called.startsWith(OF_SCRIPT) ? 'browser' : 'script'] += nodes[at + size] ?? 0;
  }
  return sum;
}
