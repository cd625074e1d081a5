// npm start: installs if needed, builds, serves on localhost, prints the address.
import { join } from 'node:path';
import { ensurePackages, ROOT, requireNode, runBin } from './packages.mjs';

requireNode();
ensurePackages();
console.log('Building the pages …');
if (!runBin('vite', ['build', '--logLevel', 'warn'])) process.exit(1);
if (!runBin('vite', ['build', '--config', 'vite.cdn.config.ts', '--logLevel', 'warn'])) process.exit(1);
if (!runBin('vite', ['build', '--config', 'vite.one-file.config.ts', '--logLevel', 'warn'])) process.exit(1);
// Imported late: sirv is there only after the packages are.
const { serve } = await import('./serve.mjs');
const { address } = await serve(join(ROOT, 'site'), {
  port: Number(process.env.PORT) || undefined,
  // So that frames in a sandbox and pages of other ports can be tried.
  headers: { 'Access-Control-Allow-Origin': '*' },
});
console.log(`\nDispatch Atlas: ${address}\n\nStop with Ctrl+C.`);
