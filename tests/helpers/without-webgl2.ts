import { vi } from 'vitest';

/** Takes WebGL2 away from the page, as a device without it would, until mocks are restored. */
export function withoutWebGl2(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    ...[type, options]: Parameters<typeof getContext>
  ) {
    return type === 'webgl2' ? null : getContext.call(this, type, options);
  });
}
