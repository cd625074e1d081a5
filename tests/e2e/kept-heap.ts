import type { CDPSession } from 'playwright';

/** As much of a heap snapshot as is read here; V8's own names. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  readonly nodes: readonly number[];
}

/**
 * What a page keeps on its heap, in bytes, once all garbage is collected: objects, strings, nodes, and whatever else
 * the page's script holds on to. Without what V8 compiles and learns of the script as it runs, which comes and goes
 * by its own rules.
 */
export async function keptHeap(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return sizeWithoutCode(JSON.parse(chunks.join('')));
}

function sizeWithoutCode({ snapshot, nodes }: HeapSnapshot): number {
  const fields = snapshot.meta.node_fields;
  const [types] = snapshot.meta.node_types;
  if (!Array.isArray(types)) throw new Error('a heap snapshot of another make');
  const code = types.indexOf('code');
  const type = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] !== code) sum += nodes[at + size] ?? 0;
  }
  return sum;
}
