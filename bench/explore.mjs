// npm run bench:explore: script that selecting, filtering and a step of the timeline cost in the explorer.
import { runBench } from './run-bench.mjs';

await runBench('explore');
