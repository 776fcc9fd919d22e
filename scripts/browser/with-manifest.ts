import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  permissions?: readonly string[];
  optional_permissions?: readonly string[] | undefined;
  host_permissions?: readonly string[];
}

/** Copies a built extension with another manifest. Returns the copy's folder. */
export function withManifest(extension: string, copy: string, change: (manifest: Manifest) => Manifest): string {
  rmSync(copy, { recursive: true, force: true });
  cpSync(extension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
  return copy;
}
