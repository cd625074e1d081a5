/* A change is judged by the cases that the one before it was judged by. `npm run test:long` looks for new ones. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20261126 });
