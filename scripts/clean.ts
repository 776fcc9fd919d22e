/** Cleans scraped pages without a browser: `npm run -s clean -- --help`. */
import { once } from 'node:events';
import { articleInScript } from '../pipeline/convert/article-in-script.ts';
import { buildConversions, createConverter } from '../pipeline/convert/convert.ts';
import type { Article } from '../pipeline/types.ts';
import { cleanFiles } from './clean/clean-files.ts';
import { cleanLines } from './clean/clean-lines.ts';
import { type Options, parseArguments, usage } from './clean/parse-arguments.ts';
import { createServices } from './clean/services.ts';
import { readTables } from './convert/read-tables.ts';

const { stdin, stdout, stderr } = process;

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output, such as `head`, has seen enough.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.exitCode = await main(process.argv.slice(2));

/** Exit status: 0 all cleaned, 1 something failed, 2 the command line was wrong. */
async function main(argv: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = parseArguments(argv);
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`);
    return 2;
  }
  if (options.help) {
    await write(`${usage}\n`);
    return 0;
  }
  const services = createServices();
  const { script } = options;
  const convert = createConverter(buildConversions(await readTables()));
  const finish = (article: Article): Article =>
    script === 'original' ? article : articleInScript(article, script, convert);
  const failed = options.jsonl
    ? await cleanLines(stdin, { services, convert, finish, write, report: (done) => showProgress(`${done}`) })
    : await cleanFiles(options, {
        services,
        finish,
        write,
        readStandardInput,
        complain,
        report: (done, all) => showProgress(`${done}/${all}`),
      });
  clearProgress();
  return failed > 0 ? 1 : 0;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function write(text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

function complain(path: string, problem: string): void {
  clearProgress();
  stderr.write(`${path}: ${problem}\n`);
}

function showProgress(text: string): void {
  if (stderr.isTTY) stderr.write(`\r${text}`);
}

function clearProgress(): void {
  if (stderr.isTTY) stderr.write('\r\x1b[K');
}
