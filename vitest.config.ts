import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A loaded machine is slow, not wrong.
    testTimeout: 30_000,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
  },
});
