import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface ZippedFile {
  name: string;
  content: string | Uint8Array;
  /** Milliseconds since 1970; archives know no time before 1980. */
  madeAt: number;
  /** Pictures are compressed already, and some readers want one file plain. */
  plain?: boolean;
}

export interface ZipArchive {
  add(file: ZippedFile): void;
  /** The whole archive, in pieces. */
  end(): Uint8Array<ArrayBuffer>[];
}

const earliest = Date.UTC(1980, 0, 2);

/** An archive that is written file by file, so that nothing has to be held but what comes out. */
export function createZip(): ZipArchive {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((failure, bytes) => {
    if (failure) throw failure;
    parts.push(bytes as Uint8Array<ArrayBuffer>);
  });
  return {
    add: ({ name, content, madeAt, plain }) => {
      const file = plain ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      file.mtime = Math.max(madeAt, earliest);
      zip.add(file);
      file.push(typeof content === 'string' ? strToU8(content) : content, true);
    },
    end: () => {
      zip.end();
      return parts;
    },
  };
}
