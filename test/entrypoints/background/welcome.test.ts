import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '#imports';
import { welcome } from '../../../entrypoints/background/welcome.ts';

const create = vi.fn();

beforeEach(() => {
  create.mockClear();
  vi.spyOn(browser.tabs, 'create').mockImplementation(create);
});

const installedAs = (installType: string) =>
  vi.spyOn(browser.management, 'getSelf').mockResolvedValue({ installType } as never);

test.each([
  ['install', 'normal', 1],
  ['update', 'normal', 0],
  ['browser_update', 'normal', 0],
  ['install', 'development', 0],
])('on %s of a %s copy opens %d tabs', async (reason, type, tabs) => {
  installedAs(type);
  await welcome(reason);
  expect(create).toHaveBeenCalledTimes(tabs);
});
