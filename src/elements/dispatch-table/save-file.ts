/** Hands a text to the reader as a file of their own; nothing leaves the page. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has started by then; the address itself is of no further use.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** A dispatch's id as the name of a file. */
export function fileName(id: string, extension: string): string {
  return `${id.replace(/[^\w.-]+/g, '-')}.${extension}`;
}
