/** Texture units of the data; the fragment shader needs none. */
export const UNITS = { flows: 0, places: 1, list: 2 } as const;
/** Units of the records that the first pass writes and the second reads. */
export const RECORDS: readonly number[] = [3, 4, 5, 6];

/** Sets how pixels are unpacked, which whoever draws before leaves as he likes. */
export function resetUnpacking(gl: WebGL2RenderingContext): void {
  gl.bindBuffer(gl.PIXEL_UNPACK_BUFFER, null);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
  gl.pixelStorei(gl.UNPACK_ROW_LENGTH, 0);
  gl.pixelStorei(gl.UNPACK_SKIP_ROWS, 0);
  gl.pixelStorei(gl.UNPACK_SKIP_PIXELS, 0);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
}

/** A texture of data, bound to its unit and read texel by texel; null while the context is lost. */
export function dataTexture(
  gl: WebGL2RenderingContext,
  unit: number,
  format: number,
  width: number,
  height: number,
): WebGLTexture | null {
  const texture = gl.createTexture();
  bindTexture(gl, unit, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  gl.texStorage2D(gl.TEXTURE_2D, 1, format, width, height);
  return texture;
}

/** MapLibre, or a layer before, may have left a sampler at the unit, which would rule over the texture. */
export function bindTexture(gl: WebGL2RenderingContext, unit: number, texture: WebGLTexture | null): void {
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.bindSampler(unit, null);
}
