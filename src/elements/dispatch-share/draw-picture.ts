/* What draws the picture that a reader takes along; `dispatch-share` fetches it at the press of a button. */
export { pngFile, svgFile } from './picture-file.ts';
export { sharePicture } from './share-picture.ts';
