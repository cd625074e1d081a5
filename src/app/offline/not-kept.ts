import { offline as de } from '../../language/de/offline.ts';
import { offline as en } from '../../language/en/offline.ts';
import { offline as fr } from '../../language/fr/offline.ts';
import { markup } from '../../static/page/markup.ts';

/** By themselves: what else the pages say would make the worker five times as large. */
const WORDS = new Map([
  ['de', de],
  ['fr', fr],
]);

/** What a kept site answers without a network in the place of a page that it does not hold. `home`: its own address. */
export function notKept(lang: string, home: string): Response {
  const spoken = lang.slice(0, 2).toLowerCase();
  const words = WORDS.get(spoken) ?? en;
  const page = markup`<!doctype html>
<html lang="${words === en ? 'en' : spoken}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Dispatch Atlas</title>
<style>
:root { color-scheme: light dark; }
html { background: light-dark(#fbfaf6, #14171a); color: light-dark(#1f2326, #eceae4); }
body { max-width: 34rem; margin: 12vh auto 0; padding: 0 20px; font: 400 19px/30px "Source Serif 4", Georgia, serif; }
a { display: inline-block; padding: 10px 0; color: inherit; font-weight: 600; text-decoration: none; }
</style>
<p><a href="${home}">Dispatch Atlas</a></p>
<p>${words.notKept}</p>
</html>`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(page.markup, { status: 503, headers });
}
