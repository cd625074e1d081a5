/** Texture units of the data; the fragment shader needs none. */
export const UNITS = { flows: 0, places: 1, list: 2 } as const;
/** Units of the records that the first pass writes and the second reads. */
export const RECORDS: readonly number[] = [3, 4, 5, 6];

export interface TextureShape {
  readonly width: number;
  readonly height: number;
  readonly internal: number;
  readonly format: number;
  readonly type: number;
}

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

/** A texture of data, read texel by texel; null while the context is lost. */
export function dataTexture(
  gl: WebGL2RenderingContext,
  unit: number,
  { width, height, internal, format, type }: TextureShape,
  data: ArrayBufferView | null,
): WebGLTexture | null {
  const texture = gl.createTexture();
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  gl.texStorage2D(gl.TEXTURE_2D, 1, internal, width, height);
  if (data !== null) gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, height, format, type, data);
  return texture;
}
