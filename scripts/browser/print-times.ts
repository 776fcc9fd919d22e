/** Prints a row of times in milliseconds: median, 95th percentile, how many. */
export function printTimes(name: string, times: readonly number[]): void {
  const median = quantile(times, 0.5).toFixed(0);
  const p95 = quantile(times, 0.95).toFixed(0);
  console.log(`${name.padEnd(27)} ${median.padStart(6)} ${p95.padStart(6)}   (${times.length})`);
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
}
