/** Proofs too long for every test run: `npm run proof [-- name …]`; each is a file in `scripts/proofs/`. */
import { runNamed } from './run-named.ts';

await runNamed('scripts/proofs', process.argv.slice(2));
