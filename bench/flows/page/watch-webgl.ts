/** Counts what goes to WebGL and what is read back, from the moment this is called. */
export interface WebglWatch {
  /** Bytes of typed arrays handed over since the last call. */
  takeBytes(): number;
  /** Calls of readPixels since the last call. */
  takeReads(): number;
}

const COMPONENTS: Readonly<Record<number, number>> = {
  [WebGL2RenderingContext.RED]: 1,
  [WebGL2RenderingContext.RED_INTEGER]: 1,
  [WebGL2RenderingContext.RG]: 2,
  [WebGL2RenderingContext.RG_INTEGER]: 2,
  [WebGL2RenderingContext.RGB]: 3,
};

type Call = (this: unknown, ...args: unknown[]) => unknown;

export function watchWebgl(gl: WebGL2RenderingContext): WebglWatch {
  let bytes = 0;
  let reads = 0;
  const around = (name: string, before: (args: readonly unknown[]) => void) => {
    const original: unknown = Reflect.get(gl, name);
    if (typeof original !== 'function') return;
    const call: Call = (...args) => {
      before(args);
      return Reflect.apply(original, gl, args);
    };
    Reflect.set(gl, name, call);
  };
  const wholeView = (args: readonly unknown[]) => {
    const view = args.find((arg) => ArrayBuffer.isView(arg) || arg instanceof ArrayBuffer);
    const length = args.at(-1);
    // bufferSubData(target, at, view, from, length) takes a part of the view.
    const part = args.length >= 5 && typeof length === 'number' && length > 0 ? length : undefined;
    if (ArrayBuffer.isView(view)) bytes += part === undefined ? view.byteLength : part * elementSize(view);
    else if (view instanceof ArrayBuffer) bytes += view.byteLength;
  };
  around('bufferData', wholeView);
  around('bufferSubData', wholeView);
  around('texImage2D', ([, , , width, height, , format, , view]) => {
    bytes += texels(width, height, format, view);
  });
  around('texSubImage2D', ([, , , , width, height, format, , view]) => {
    bytes += texels(width, height, format, view);
  });
  around('readPixels', () => {
    reads += 1;
  });
  return {
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    takeReads() {
      const taken = reads;
      reads = 0;
      return taken;
    },
  };
}

function texels(width: unknown, height: unknown, format: unknown, view: unknown): number {
  if (!ArrayBuffer.isView(view) || typeof width !== 'number' || typeof height !== 'number') return 0;
  const components = typeof format === 'number' ? (COMPONENTS[format] ?? 4) : 4;
  return width * height * components * elementSize(view);
}

function elementSize(view: ArrayBufferView): number {
  return 'BYTES_PER_ELEMENT' in view && typeof view.BYTES_PER_ELEMENT === 'number'
    ? view.BYTES_PER_ELEMENT
    : 1;
}
