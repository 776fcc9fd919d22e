import { defineUnlistedScript } from '#imports';
import { readQuietly } from './reader/quiet-reading.ts';

// Runs before the reader on sites where it opens by itself.
export default defineUnlistedScript(() => readQuietly());
