import { useEffect, useState } from 'preact/hooks';

/**
 * `false` until what was first drawn has been seen, which is the article; what stands beside it is drawn then, so that
 * nobody waits for it. `onSettled` is called once all is drawn.
 */
export function useSettled(onSettled: (() => void) | undefined): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A timer set in a frame runs when the frame has been painted.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setSettled(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    if (settled) onSettled?.();
    // Told once, to whoever listened first.
  }, [settled]);
  return settled;
}
