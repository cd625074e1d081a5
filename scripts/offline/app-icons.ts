import { loadResvg } from '../social-image.ts';

/** Side of the icons in px; browsers ask for these two. */
const SIZES = [192, 512] as const;
const BOX = 'viewBox="0 0 32 32"';
const GROUND = '<rect width="32" height="32" rx="6" fill="#fbfaf6"/>';

/**
 * The icons of the installed app by file name: as they are, and with paper to all sides for systems that cut the shape
 * themselves.
 *
 * @param icon the site's icon as SVG
 */
export async function appIcons(icon: string): Promise<ReadonlyMap<string, Uint8Array>> {
  if (!icon.includes(BOX) || !icon.includes(GROUND)) throw new Error('the icon has another ground');
  const { Resvg } = await loadResvg();
  const draw = (svg: string, width: number) =>
    new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
  // What lies in the middle 80 % is never cut off.
  const whole = icon
    .replace(BOX, 'viewBox="-8 -8 48 48"')
    .replace(GROUND, '<rect x="-8" y="-8" width="48" height="48" fill="#fbfaf6"/>');
  return new Map([
    ...SIZES.map((size): [string, Uint8Array] => [`assets/app-${size}.png`, draw(icon, size)]),
    ['assets/app-512-maskable.png', draw(whole, 512)],
  ]);
}

/** The web app manifest, beside the front page. */
export function appManifest(): string {
  const icon = (name: string, size: number, purpose: string) => ({
    src: `./assets/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: 'Dispatch Atlas',
    short_name: 'Dispatch Atlas',
    id: './',
    start_url: './',
    scope: './',
    // iOS keeps what is on the home screen only for `standalone`; others may show a Back button as well.
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      ...SIZES.map((size) => icon(`app-${size}`, size, 'any')),
      icon('app-512-maskable', 512, 'maskable'),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
