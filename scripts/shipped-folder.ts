import { SHIPPED_ID } from '../src/app/dispatch-address.ts';

/** Names that Windows keeps for devices, in any folder. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/**
 * The folder of the page of a shipped dispatch, with a slash at its end. Its id is also the name of its file, so that
 * `?d=<id>` and the links of the library lead to it, and two dispatches never share a folder.
 *
 * @param file name of the file that the dispatch was read from
 * @throws {Error} if the id is no plain name of a folder (it could lead out of the site's own), or not that of the file
 */
export function shippedFolder(id: string, file: string): string {
  if (!SHIPPED_ID.test(id) || DEVICE.test(id)) {
    const shown = JSON.stringify(id.slice(0, 80));
    throw new Error(
      `${file}: the id ${shown} names the folder of its page, so it has up to 64 small letters a–z, digits and hyphens, and is no name of a device`,
    );
  }
  if (file !== `${id}.geojson`) throw new Error(`${file}: a file is named after its id, ${id}.geojson`);
  return `d/${id}/`;
}
