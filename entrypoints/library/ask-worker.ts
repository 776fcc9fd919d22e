import type { BoardFigure, Metric } from '../../store/figure-board.ts';
import type { Query } from '../../store/search/parse-query.ts';

/** What the worker beside the library page does for it: `[what it is given, what it answers]`. */
export interface WorkerRequests {
  /** Reads the texts, so that the first search need not wait for them. */
  prepare: [undefined, undefined];
  /** Where in a list of ids the articles stand whose text holds what a query asks for; without a list, in the one before. */
  search: [{ list: readonly string[] | undefined; query: Query }, Uint32Array];
  /** The text around the first hit of each article, by id. */
  snippets: [{ ids: readonly string[]; query: Query }, (readonly [string, string])[]];
  /** What the figures of all articles measure. */
  metrics: [undefined, readonly Metric[]];
  /** The figures of one metric. */
  'figures-of': [string, readonly BoardFigure[]];
  /** Groups of articles that carry the same text, as ids. */
  reposts: [undefined, string[][]];
  /** These articles have changed in the library. */
  changed: [readonly string[], undefined];
}

export interface WorkerQuestion {
  number: number;
  name: keyof WorkerRequests;
  given: unknown;
}

export type WorkerAnswer = { number: number; answer: unknown } | { number: number; failure: string };

export type AskWorker = <Name extends keyof WorkerRequests>(
  name: Name,
  given: WorkerRequests[Name][0],
) => Promise<WorkerRequests[Name][1]>;

/** Asks the worker, which is started with the first question. It answers in the order it is asked; what it cannot answer rejects. */
export function createAskWorker(): AskWorker {
  const waiting = new Map<number, { resolve(answer: never): void; reject(cause: Error): void }>();
  let worker: Worker | undefined;
  let asked = 0;
  const hear = ({ data }: MessageEvent<WorkerAnswer>) => {
    const question = waiting.get(data.number);
    waiting.delete(data.number);
    // The answer's shape is the worker's, which the compiler checked on the other side.
    if ('answer' in data) question?.resolve(data.answer as never);
    else question?.reject(new Error(data.failure));
  };
  return (name, given) =>
    new Promise((resolve, reject) => {
      if (!worker) {
        worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
        worker.addEventListener('message', hear);
      }
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ number: asked, name, given } satisfies WorkerQuestion);
    });
}
