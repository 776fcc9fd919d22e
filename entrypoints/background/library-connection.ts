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

/** Tells the other pages of the extension that these articles have changed; `watchLibrary` hears it there. */
export function announceChange(ids: readonly string[]): void {
  openChannel().postMessage(ids);
}

/** Calls back with the ids of articles that another page or the background has changed. */
export function watchLibrary(onChange: (ids: readonly string[]) => void): void {
  openChannel().addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => onChange(data));
}

let channel: BroadcastChannel | undefined;

/** One for speaking and hearing: so nobody hears what they said themselves. */
function openChannel(): BroadcastChannel {
  channel ??= new BroadcastChannel('qingdu-library');
  return channel;
}
