import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describeProblem } from './problems.ts';

/** A file to read; `name` is its path without what was given on the command line, for a result's file name. */
export type Input = { path: string; name: string } | { path: string; problem: string };

const pageFile = /\.(?:html?|xhtml|txt|text|md|markdown)$/i;

type ReadDirectory = (path: string) => Dirent[];

/** Files stand as given; a directory gives the pages and texts below it, in the order of their names. */
export function listInputs(
  inputs: readonly string[],
  readDirectory: ReadDirectory = (directory) => readdirSync(directory, { withFileTypes: true }),
): Input[] {
  return inputs.flatMap((input) => {
    if (input === '-') return [{ path: '-', name: 'stdin' }];
    try {
      if (!statSync(input).isDirectory()) return [{ path: input, name: path.basename(input) }];
      const files = listDirectory(input, { root: input, readDirectory });
      if (files.length > 0) return files;
      return [{ path: input, problem: 'The directory holds no page or text file.' }];
    } catch (error) {
      return [{ path: input, problem: describeProblem(error) }];
    }
  });
}

function listDirectory(
  directory: string,
  { root, readDirectory }: { root: string; readDirectory: ReadDirectory },
): Input[] {
  let entries: Dirent[];
  try {
    entries = readDirectory(directory);
  } catch (error) {
    return [{ path: directory, problem: describeProblem(error) }];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry): Input[] => {
    const file = path.join(directory, entry.name);
    // Links to directories are not followed: they may lead in circles.
    if (entry.isDirectory()) return listDirectory(file, { root, readDirectory });
    return pageFile.test(entry.name) ? [{ path: file, name: path.relative(root, file) }] : [];
  });
}
