import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The habits of this project that a machine can check, each with a sentence on what to do instead. */

const rooms = ['components', 'entrypoints', 'pipeline', 'scripts', 'seeds', 'store', 'test'];
const files = rooms
  .filter((room) => existsSync(room))
  .flatMap(filesUnder)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const code = files.filter(({ path }) => /\.(tsx?|mjs)$/.test(path));
const within = (...folders: string[]) =>
  code.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

/** The places where a pattern occurs, as `path:line text`, so that a failure says where to look. */
function places(where: readonly { path: string; text: string }[], pattern: RegExp): string[] {
  return where.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

describe('rooms', () => {
  test('the pipeline imports no browser, no view and no store', () => {
    expect(
      places(
        within('pipeline'),
        /from '(#imports|preact|@preact\/|webextension-polyfill|.*\/(components|store|entrypoints)\/)/,
      ),
    ).toEqual([]);
  });

  test('the pipeline reads no clock, no chance and no network; what it needs comes in as an argument', () => {
    expect(
      places(within('pipeline'), /\b(Date\.now\(|new Date\(\)|Math\.random\(|fetch\(|performance\.now\()/),
    ).toEqual([]);
  });

  test('the DOM appears in pipeline/extract and in no other stage', () => {
    const stages = within('pipeline').filter(
      ({ path }) => !path.startsWith('pipeline/extract/') && path !== 'pipeline/read-article.ts',
    );
    expect(places(stages, /\b(querySelector(All)?\(|HTML\w*Element\b|getComputedStyle|createElement\()/)).toEqual([]);
  });

  test('components draw and leave browser and store to whoever hands things in', () => {
    expect(
      places(within('components'), /\bbrowser\.|from '(#imports|webextension-polyfill|.*\/(store|entrypoints)\/)/),
    ).toEqual([]);
  });
});

describe('markup', () => {
  test('is never written as a string', () => {
    const shipped = within('components', 'entrypoints', 'pipeline', 'store');
    expect(
      places(shipped, /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/),
    ).toEqual([]);
  });

  test('is not drawn through the Highlight API, which would hand the page our shadow root', () => {
    expect(places(within('components', 'entrypoints/reader.content'), /CSS\.highlights|new Highlight\(/)).toEqual([]);
  });
});

describe('code', () => {
  test('has no any, no assertion of presence and no suppressed check', () => {
    expect(
      places(code, /:\s*any\b|as any\b|<any>|@ts-(ignore|nocheck|expect-error)|biome-ignore-all/).filter(notHere),
    ).toEqual([]);
  });

  test('is called after what it is about', () => {
    const vague = files
      .filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(path))
      .map(({ path }) => path);
    expect(vague).toEqual([]);
  });

  test('has kebab-case functions and PascalCase components', () => {
    const odd = within(...rooms)
      .map(({ path }) => path)
      .filter((path) =>
        path.endsWith('.tsx') && path.startsWith('components/')
          ? !/^[A-Z]\w*\./.test(basename(path))
          : /[A-Z_]/.test(basename(path).replace(/\.test\.tsx?$/, '')) &&
            !path.endsWith('.tsx') &&
            !path.startsWith('test/components/'),
      );
    expect(odd).toEqual([]);
  });

  test('has no barrel files: a name is imported from where it is declared', () => {
    expect(places(code, /^export (\*|\{[^}]*\}) from /).filter(notHere)).toEqual([]);
  });

  test('keeps one idea to a file: 250 lines at most, tables of data apart', () => {
    const long = within('components', 'entrypoints', 'pipeline', 'scripts', 'store')
      .filter(({ path, text }) => text.split('\n').length > 251 && !/(-table|-lexicon|\.data)\.ts$/.test(path))
      .map(({ path, text }) => `${path} (${text.split('\n').length - 1})`);
    expect(long).toEqual([]);
  });

  test('says what each public function of pipeline and store takes and gives', () => {
    const silent = within('pipeline', 'store').flatMap(({ path, text }) => {
      const lines = text.split('\n');
      return lines.flatMap((line, index) =>
        /^export (async )?function\*? /.test(line) && !/\*\/\s*$/.test(lines[index - 1] ?? '')
          ? [`${path}:${index + 1} ${line}`]
          : [],
      );
    });
    expect(silent).toEqual([]);
  });

  test('leaves no trace of a machine', () => {
    expect(places(files, /\.\.\/shared|(?<!\w)\/(work\/|home\/[a-z]|root\/)/).filter(notHere)).toEqual([]);
  });
});

describe('tests', () => {
  test('are all run', () => {
    expect(
      places(within('test'), /\b(it|test|describe)\.(skip|todo|only|skipIf|runIf|fails)\b/).filter(notHere),
    ).toEqual([]);
  });

  test('do not time anything', () => {
    expect(places(within('test'), /expect\([^)]*(elapsed|duration|performance\.now)/).filter(notHere)).toEqual([]);
  });
});

/** This file's own patterns are no findings. */
function notHere(place: string): boolean {
  return !place.startsWith('test/project.test.ts');
}
