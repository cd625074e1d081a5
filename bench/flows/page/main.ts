import { CONTENDERS, type ContenderId, type Setting } from '../measures.ts';
import type { ContenderModule } from './contender.ts';
import { Session } from './session.ts';

// Found by name, so that the project's own type check needs none of the others' packages.
const modules = import.meta.glob<ContenderModule>('./contenders/*.ts');
const FILES: Readonly<Record<ContenderId, string>> = {
  bare: 'bare',
  lines: 'lines',
  arcs: 'arcs',
  flowmap: 'flowmap',
  'flowmap-all': 'flowmap',
  direct: 'ours',
  progressive: 'ours',
  clustered: 'ours',
};

const query = new URLSearchParams(location.search);
const contender = CONTENDERS.find((id) => id === query.get('contender')) ?? 'bare';
const setting: Setting = {
  n: Number(query.get('n')),
  projection: query.get('projection') === 'globe' ? 'globe' : 'mercator',
  pixelRatio: Number(query.get('pixelRatio')),
};
const load = modules[`./contenders/${FILES[contender]}.ts`];
if (!load) throw new Error(`no contender ${contender}`);
const { make } = await load();
Object.assign(window, {
  bench: new Session({ setting, contender, quick: query.has('quick') }, make(contender)),
});
