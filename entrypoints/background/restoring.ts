import { browser } from '#imports';
import { restore } from '../../pipeline/restore/restore.ts';
import { loadRestoreModel, type RestoreModel } from '../../pipeline/restore/restore-model.ts';
import type { Extraction } from '../../pipeline/types.ts';

let model: Promise<RestoreModel> | undefined;

/** Restores a garbled page; the model is fetched from the extension's own files the first time. */
export async function restoreGarbled(extraction: Extraction): Promise<Extraction> {
  model ??= fetchModel();
  try {
    return restore(extraction, await model);
  } catch (error) {
    // The next page tries again.
    model = undefined;
    throw error;
  }
}

async function fetchModel(): Promise<RestoreModel> {
  const response = await fetch(browser.runtime.getURL('/restore-model.bin'));
  return loadRestoreModel(new Uint8Array(await response.arrayBuffer()));
}
