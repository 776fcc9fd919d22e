/**
 * A point in time that machines agree on: wall clock, counter and device, as text that sorts by time.
 * `'0mi2k3f9a-0000-1f2e3d4c'`: milliseconds since 1970 in base 36 (9 digits), counter in base 36 (4), device (8 hexadecimal digits).
 */
export type Stamp = string;

const stampPattern = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-f]{8}$/;
const counterLimit = 36 ** 4;

/** Whether a value from outside has the form of a stamp. */
export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && stampPattern.test(value);
}

/** The next stamp on this device: after `last` even when the wall clock (`now`, milliseconds) was set back. */
export function nextStamp(last: Stamp | undefined, now: number, device: string): Stamp {
  const wall = last ? wallOf(last) : 0;
  if (!last || now > wall) return makeStamp(now, 0, device);
  const counter = Number.parseInt(last.slice(10, 14), 36) + 1;
  return counter < counterLimit ? makeStamp(wall, counter, device) : makeStamp(wall + 1, 0, device);
}

/** The wall clock of a stamp, in milliseconds since 1970. */
export function wallOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 9), 36);
}

function makeStamp(wall: number, counter: number, device: string): Stamp {
  return `${wall.toString(36).padStart(9, '0')}-${counter.toString(36).padStart(4, '0')}-${device}`;
}
