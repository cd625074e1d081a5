/**
 * Where a worker may start from: the address itself on the page's own origin, else a blob that imports it,
 * since a worker from another origin is refused while an import with CORS is not. Blob addresses are given
 * back by `forget`.
 */
export function reachableScript(script: URL, origin: string): { readonly address: string; forget(): void } {
  if (script.origin === origin) return { address: script.href, forget: () => undefined };
  const source = new Blob([`import ${JSON.stringify(script.href)};`], { type: 'text/javascript' });
  const address = URL.createObjectURL(source);
  return { address, forget: () => URL.revokeObjectURL(address) };
}

/**
 * Starts the worker, from wherever our scripts come.
 *
 * Bundlers find a worker's script by the very words `new Worker(new URL(…, import.meta.url))`, so the class
 * that makes the address reachable bears that name.
 *
 * @throws where there are no workers, or none may be made: from a file, by a policy that says so at once
 */
export function startFlowWorker(): globalThis.Worker {
  class Worker extends globalThis.Worker {
    constructor(script: URL, options: WorkerOptions) {
      const { address, forget } = reachableScript(script, location.origin);
      super(address, options);
      this.addEventListener('message', forget, { once: true });
      this.addEventListener('error', forget, { once: true });
    }
  }
  return new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
}
