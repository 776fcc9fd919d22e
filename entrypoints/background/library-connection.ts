import { type Library, openLibrary } from '../../store/open-library.ts';

let opening: Promise<Library> | undefined;

/** The library, opened when it is first needed and again after its connection has ended. */
export function connectLibrary(): Promise<Library> {
  opening ??= openLibrary({ now: Date.now, onClose: forget }).catch((cause: unknown) => {
    forget();
    throw cause;
  });
  return opening;
}

function forget(): void {
  opening = undefined;
}

/** Tells other pages of the extension that these articles have changed; `watchLibrary` hears it. */
export function announceChange(ids: readonly string[]): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(ids);
  channel.close();
}

/** Calls back with the ids of articles that another page or the background has changed. Returns what ends it. */
export function watchLibrary(onChange: (ids: readonly string[]) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<readonly string[]>) => onChange(data);
  return () => channel.close();
}

const channelName = 'qingdu-library';
