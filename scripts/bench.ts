/** Measures, and prints the peers beside: `npm run bench [-- name …]`; each is a file in `scripts/benches/`. */
import { runNamed } from './run-named.ts';

await runNamed('scripts/benches', process.argv.slice(2));
