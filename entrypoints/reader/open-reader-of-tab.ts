export interface OpenReader {
  leave(): void;
  /** Where the view is drawn. Tests read the reader's text here, since nothing outside this world can. */
  root: ShadowRoot;
}

/** Injected scripts of one page share a world: this is where an open reader is known to the next injection. */
const world = globalThis as typeof globalThis & { qingduReader?: OpenReader | undefined };

export function rememberOpenReader(reader: OpenReader): void {
  world.qingduReader = reader;
}

export function forgetOpenReader(): void {
  world.qingduReader = undefined;
}

/** Leaves the reader of this tab; false when none is open. */
export function leaveOpenReader(): boolean {
  const reader = world.qingduReader;
  reader?.leave();
  return reader !== undefined;
}
