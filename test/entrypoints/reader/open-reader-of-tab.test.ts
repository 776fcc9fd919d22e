import { expect, test } from 'vitest';
import {
  forgetOpenReader,
  leaveOpenReader,
  type OpenReader,
  rememberOpenReader,
} from '../../../entrypoints/reader/open-reader-of-tab.ts';

function reader(): OpenReader {
  let open = true;
  const leave = () => {
    const was = open;
    open = false;
    return was;
  };
  return { leave, root: {} as ShadowRoot };
}

test('a click leaves an open reader once, and reads again before the icon has been told', () => {
  rememberOpenReader(reader());
  expect(leaveOpenReader()).toBe(true);
  expect(leaveOpenReader()).toBe(false);
});

test('a reader that has left is not forgotten in the place of the next one', () => {
  const first = reader();
  rememberOpenReader(first);
  leaveOpenReader();
  rememberOpenReader(reader());
  forgetOpenReader(first);
  expect(leaveOpenReader()).toBe(true);
});
