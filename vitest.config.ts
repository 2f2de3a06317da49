import { defineConfig } from 'vitest/config';

// Limits against hanging, not against slowness: a test may share two cores with many others.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000 },
});
