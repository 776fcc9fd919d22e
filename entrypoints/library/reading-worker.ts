/**
 * Reads the whole library beside the library page. The texts of ten thousand articles are some tens of megabytes: here
 * neither taking them in nor looking through them holds up the page.
 */
import { searchTextOf } from '../../store/describe-article.ts';
import { type FigureBoard, makeFigureBoard } from '../../store/figure-board.ts';
import { groupReposts } from '../../store/group-reposts.ts';
import { onOneLine } from '../../store/on-one-line.ts';
import { readTexts } from '../../store/read-library.ts';
import type { Query } from '../../store/search/parse-query.ts';
import { findTexts, placesOfTerms } from '../../store/search/search-library.ts';
import { connectLibrary } from '../background/library-connection.ts';
import type { WorkerAnswer, WorkerQuestion, WorkerRequests } from './ask-worker.ts';

type Answers = {
  [Name in keyof WorkerRequests]: (given: WorkerRequests[Name][0]) => Promise<WorkerRequests[Name][1]>;
};

const answers: Answers = {
  prepare: async () => void (await allTexts()),
  search: async ({ list, query }) => {
    if (list) listed = { ids: list, texts: undefined };
    const texts = await allTexts();
    listed.texts ??= listed.ids.map((id) => texts.get(id) ?? '');
    return findTexts(listed.texts, query);
  },
  snippets: async ({ ids, query }) => {
    const texts = await allTexts();
    const found = await Promise.all(ids.map(async (id) => [id, await readSnippet(id, texts.get(id), query)] as const));
    return found.flatMap(([id, snippet]) => (snippet === undefined ? [] : [[id, snippet] as const]));
  },
  metrics: async () => (await figureBoard()).metrics,
  'figures-of': async (metric) => (await figureBoard()).figuresOf(metric),
  reposts: async () => {
    const texts = await allTexts();
    const ids = [...texts.keys()];
    return groupReposts([...texts.values()]).map((group) => group.map((index) => ids[index] ?? ''));
  },
  changed: async (ids) => {
    const texts = await allTexts();
    const fresh = await readTexts(await connectLibrary(), ids);
    for (const id of ids) {
      const text = fresh.get(id);
      if (text === undefined) texts.delete(id);
      else texts.set(id, text);
    }
    listed.texts = undefined;
    board = undefined;
    return undefined;
  },
};

addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => void reply(data));

async function reply({ number, name, given }: WorkerQuestion): Promise<void> {
  let message: WorkerAnswer;
  try {
    const answer = answers[name] as (given: unknown) => Promise<unknown>;
    message = { number, answer: await answer(given) };
  } catch (cause) {
    message = { number, failure: String(cause) };
  }
  postMessage(message);
}

/** The list that is searched, with its texts in the same order. */
let listed: { ids: readonly string[]; texts: string[] | undefined } = { ids: [], texts: [] };
let reading: Promise<Map<string, string>> | undefined;

function allTexts(): Promise<Map<string, string>> {
  reading ??= connectLibrary()
    .then((library) => readTexts(library))
    .catch((cause: unknown) => {
      // The next question reads again.
      reading = undefined;
      throw cause;
    });
  return reading;
}

let board: Promise<FigureBoard> | undefined;

function figureBoard(): Promise<FigureBoard> {
  board ??= connectLibrary().then(async ({ db }) => makeFigureBoard(await db.getAll('figures')));
  // The next question reads again.
  board.catch(() => (board = undefined));
  return board;
}

/** Around the first hit this many characters are shown. */
const snippetLength = 160;
const beforeHit = 24;

/** From a little before the first hit of the text; hits in the title are seen in the title. */
async function readSnippet(id: string, folded: string | undefined, { terms }: Query): Promise<string | undefined> {
  const body = await (await connectLibrary()).db.get('bodies', id);
  if (!body || folded === undefined) return undefined;
  const text = searchTextOf({ ...body.head, blocks: body.blocks });
  const titleEnd = body.head.title.length;
  const first = placesOfTerms(folded, terms).find((hit) => hit.start > titleEnd)?.start ?? titleEnd + 1;
  const start = Math.max(titleEnd + 1, first - beforeHit);
  return `${start > titleEnd + 1 ? '…' : ''}${onOneLine(text.slice(start), snippetLength)}`;
}
