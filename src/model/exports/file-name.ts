/** The id of a dispatch, which may be any text, as the name of a file. */
export function fileName(id: string, extension: string): string {
  return `${id.replace(/[^\w.-]+/g, '-')}.${extension}`;
}
