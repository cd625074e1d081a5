// npm run bench:load: reading a large dispatch against JSON.parse, the first drawn map against a bare one.
import { runBench } from './run-bench.mjs';

await runBench('load');
