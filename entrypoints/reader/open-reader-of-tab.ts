export interface OpenReader {
  /** Leaves; `false` when that has been done already. */
  leave(): boolean;
  /** Where the view is drawn. Tests read the reader's text here, since nothing outside this world can. */
  root: ShadowRoot;
}

/** Injected scripts of one page share a world: this is where an open reader is known to the next injection. */
const world = globalThis as typeof globalThis & { qingduReader?: OpenReader | undefined };

export function rememberOpenReader(reader: OpenReader): void {
  world.qingduReader = reader;
}

/** Forgets a reader, where another has not taken its place. */
export function forgetOpenReader(reader: OpenReader): void {
  if (world.qingduReader === reader) world.qingduReader = undefined;
}

/** Leaves the reader of this tab; false when none is open. */
export function leaveOpenReader(): boolean {
  return world.qingduReader?.leave() ?? false;
}
