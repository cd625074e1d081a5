import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import '@fontsource-variable/noto-sans';
import '@fontsource-variable/source-serif-4';
import 'maplibre-gl/dist/maplibre-gl.css';
import { addFlowLayer, FlowLayer } from 'dispatch-atlas/flow-layer';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { groundStyle, type Scheme } from './ground.ts';
import { listFlows } from './picked-list.ts';
import { GROUPS, randomFlows, YEARS } from './random-flows.ts';

/*
 * The flow layer on a plain MapLibre map: nothing here is ours but the layer. `?n=2000&seed=7` makes other flows.
 */

const LOOKS = {
  light: {
    ink: ['#6f4773', '#8a4011', '#55734b', '#8f7910', '#1976aa', '#1d2b6c'],
    tint: ['#e6dbe4', '#f0dccb', '#dde5d9', '#ece5c8', '#d3e4ef', '#d9dae8'],
    casing: '#ffffff',
    casingWidth: 0.6,
    selection: '#1f2326',
  },
  dark: {
    ink: ['#c08ab3', '#eb881f', '#91b078', '#ebd88a', '#55d0ed', '#7692f1'],
    tint: ['#45374a', '#4d3618', '#36412f', '#4b4630', '#1f4450', '#2d3758'],
    casing: '#0d0f11',
    casingWidth: 0.6,
    selection: '#f4f1e6',
  },
} as const;
/** Px round the point within which flows are meant: for a mouse, and for a finger. */
const RADIUS = { fine: 12, coarse: 22 } as const;
const COUNT = { usual: 100_000, most: 1_000_000 } as const;

const query = new URLSearchParams(location.search);
const count = Math.min(COUNT.most, Math.max(1, Math.floor(Number(query.get('n')) || COUNT.usual)));
const columns = randomFlows(count, Number(query.get('seed')) || 1);
const format = new Intl.NumberFormat('en');
const dark = matchMedia('(prefers-color-scheme: dark)');
const scheme = (): Scheme => (dark.matches ? 'dark' : 'light');
let projection: 'globe' | 'mercator' = query.get('proj') === 'mercator' ? 'mercator' : 'globe';

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: groundStyle(scheme(), projection),
  center: [28, 26],
  zoom: innerWidth < 700 ? 1 : 2.1,
  attributionControl: { compact: true, customAttribution: 'Natural Earth' },
});
const layer = new FlowLayer({ width: { min: 0.6, max: 9 }, look: LOOKS[scheme()] });
addFlowLayer(map, layer);

/** The element of an id, of the kind that is expected there. */
function part<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no ${id} in the page`);
  return found;
}

const year = part('year', HTMLInputElement);
const motion = part('motion', HTMLButtonElement);
const picked = part('picked', HTMLElement);
const groups = new Set(GROUPS.keys());
part('total', HTMLElement).textContent = format.format(count);

/** Null: all years. */
const chosenYear = () => (Number(year.value) < YEARS.first ? null : Number(year.value));

function filter(): void {
  const chosen = chosenYear();
  part('year-name', HTMLOutputElement).value = chosen === null ? 'all years' : String(chosen);
  layer.filter = {
    ...(chosen === null ? {} : { time: { start: Date.UTC(chosen, 0, 1), end: Date.UTC(chosen, 11, 31) } }),
    groups: [...groups],
  };
  describe();
}

/** How many flows the filter lets through. */
function passing(): number {
  const { time } = layer.filter;
  let flows = 0;
  for (let flow = 0; flow < count; flow += 1) {
    if (!groups.has(columns.group[flow] ?? 0)) continue;
    if (!time || ((columns.start[flow] ?? 0) <= time.end && (columns.end[flow] ?? 0) >= time.start))
      flows += 1;
  }
  return flows;
}

/** One sentence about what is to be seen. */
function describe(): void {
  const { clustered, settled } = layer.stats;
  const chosen = chosenYear();
  const when = chosen === null ? 'of all years' : `of ${chosen}`;
  const how = clustered
    ? 'Near places are drawn as one, with the sums of their flows; zoom in for single ones.'
    : 'Each is drawn by itself.';
  const flows = `${format.format(passing())} of ${format.format(count)} flows`;
  part('shown', HTMLElement).textContent = `${flows} are shown, those ${when}. ${how}${settled ? '' : ' …'}`;
}

for (const [group, name] of GROUPS.entries()) {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = true;
  box.addEventListener('change', () => {
    if (box.checked) groups.add(group);
    else groups.delete(group);
    filter();
  });
  label.dataset.group = String(group);
  label.append(box, name);
  part('groups', HTMLElement).append(label);
}
year.addEventListener('input', filter);
motion.addEventListener('click', () => {
  layer.motion = !layer.motion;
  motion.setAttribute('aria-pressed', String(layer.motion));
});
for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
  if (radio.name === 'projection') radio.checked = radio.value === projection;
  radio.addEventListener('change', () => {
    if (radio.name === 'clusters') layer.clusters = radio.value === 'off' ? 'off' : 'auto';
    else {
      projection = radio.value === 'mercator' ? 'mercator' : 'globe';
      map.setProjection({ type: projection });
    }
    describe();
  });
}
dark.addEventListener('change', () => {
  layer.look = LOOKS[scheme()];
  map.setStyle(groundStyle(scheme(), projection));
});

let pointer: { readonly x: number; readonly y: number } | null = null;
map.on('mousemove', ({ point }) => {
  if (pointer === null) requestAnimationFrame(hover);
  pointer = point;
});
function hover(): void {
  const [first] = pointer && !map.isMoving() ? layer.pick(pointer) : [];
  pointer = null;
  map.getCanvas().style.cursor = first ? 'pointer' : '';
  layer.setStates({ hovered: first?.index ?? null });
}
map.on('click', ({ point, originalEvent }) => {
  const touch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
  const found = layer.pick(point, { radius: touch ? RADIUS.coarse : RADIUS.fine });
  layer.setStates({ selected: found[0]?.index ?? null });
  listFlows(picked, {
    flows: found.map(({ index }) => index),
    columns,
    onSelect: (flow) => layer.setStates({ selected: flow }),
  });
});

layer.on('progress', describe);
layer.on('settle', describe);
await layer.addFlows(columns);
filter();

declare global {
  interface Window {
    /** For whoever looks at the example from the console, and for its test. */
    example?: { readonly map: MapLibreMap; readonly layer: FlowLayer };
  }
}
window.example = { map, layer };
