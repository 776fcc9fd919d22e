import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a file of a folder of programs exports. */
export interface NamedProgram {
  /** Prints what it finds; throws when it cannot. `args` are what stands behind the name on the command line. */
  run(args: string[]): Promise<void> | void;
}

/** Runs the program of a folder that the first argument names, or all of them one after the other. */
export async function runNamed(folder: string, [name, ...args]: string[]): Promise<void> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  if (name !== undefined && !names.includes(name)) {
    console.error(`Expected one of ${names.join(', ')}, got "${name}".`);
    process.exitCode = 2;
    return;
  }
  for (const chosen of name === undefined ? names : [name]) {
    console.log(`# ${chosen}`);
    const program: NamedProgram = await import(pathToFileURL(resolve(join(folder, `${chosen}.ts`))).href);
    try {
      await program.run(args);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
