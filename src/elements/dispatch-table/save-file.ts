export { fileName } from '../../model/exports/file-name.ts';

/** Hands a text to the reader as a file of their own; nothing leaves the page. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }));
}

/** The same for what is a file already. */
export function saveBlob(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has started by then; the address itself is of no further use.
  setTimeout(() => URL.revokeObjectURL(url));
}
