// npm run bench:flows: our flow layer, MapLibre lines, deck.gl and flowmap.gl on the same map with the same data.
import { ensureBenchPackages } from './packages.mjs';
import { runBench } from './run-bench.mjs';

await runBench('flows', ensureBenchPackages);
