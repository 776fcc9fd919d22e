/** What can go wrong with the library; the page that shows it has a sentence for each. */
export type LibraryFailure = 'full' | 'newer' | 'blocked' | 'closed' | 'failed';

/** An action on the library that did not happen; nothing of it is left behind. */
export class LibraryError extends Error {
  readonly failure: LibraryFailure;

  constructor(failure: LibraryFailure, cause: unknown) {
    super(`The library action did not happen (${failure})`, { cause });
    this.name = 'LibraryError';
    this.failure = failure;
  }
}

/** Tells why an IndexedDB action failed; misuse and cancellation go on as they are. */
export function libraryError(cause: unknown): unknown {
  if (cause instanceof LibraryError || cause instanceof TypeError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'CancelError') return cause;
  if (name === 'QuotaExceededError') return new LibraryError('full', cause);
  if (name === 'VersionError') return new LibraryError('newer', cause);
  if (name === 'InvalidStateError') return new LibraryError('closed', cause);
  return new LibraryError('failed', cause);
}
