// npm run test:long: what takes minutes and is therefore no part of `npm test`. Wants what `npm run build` makes.
import { requireNode, runBin } from './packages.mjs';

requireNode();
process.env.LONG = '1';
process.exit(runBin('vitest', ['run', '--project', 'e2e', 'tests/e2e/many.test.ts']) ? 0 : 1);
