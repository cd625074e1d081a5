// Prints the polygon of a region that a dispatch may draw, with the very edges of the 1:50m basemap:
//   node area.mjs RUS RUS-2362                    Kursk Oblast, by Natural Earth's adm1_code
//   node area.mjs USA west-of -129                Alaska: the polygons of the country beyond a meridian
import { readCountries } from './countries.mjs';
import { DETAILS } from './details.mjs';
import { partOf } from './part.mjs';

const [a3, ...wanted] = process.argv.slice(2);
const detail = DETAILS['50m'];
const countries = readCountries(detail);
const country = countries.find((candidate) => candidate.a3 === a3);
if (country === undefined || wanted.length === 0) {
  console.error('usage: node area.mjs ALPHA-3 ADM1_CODE… | node area.mjs ALPHA-3 west-of LONGITUDE');
  process.exit(1);
}

const polygons =
  wanted[0] === 'west-of'
    ? country.polygons.filter(([outer]) => outer.every(([x]) => x * detail.step - 180 < Number(wanted[1])))
    : partOf(country, { country: a3, units: wanted }, countries, detail).polygons;
const degrees = polygons.map((rings) =>
  rings.map((ring) =>
    ring.map(([x, y]) => [x * detail.step - 180, y * detail.step].map((value) => Number(value.toFixed(4)))),
  ),
);
console.log(
  JSON.stringify(
    degrees.length === 1
      ? { type: 'Polygon', coordinates: degrees[0] }
      : { type: 'MultiPolygon', coordinates: degrees },
  ),
);
