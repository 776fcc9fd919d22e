/** Set where nobody clicked: a front page of a site the user always reads is no reason to say anything. */
const world = globalThis as typeof globalThis & { qingduQuiet?: boolean };

/** The next reading of this page is not the user's wish but a setting. */
export function readQuietly(): void {
  world.qingduQuiet = true;
}

/** Whether this reading is quiet; only the first one is. */
export function takeQuiet(): boolean {
  const quiet = world.qingduQuiet === true;
  world.qingduQuiet = false;
  return quiet;
}
