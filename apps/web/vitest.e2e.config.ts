import { defineConfig } from 'vitest/config'

// Journeys share one running house, and what one-time codes were used: they go one after the other in one process.
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: './e2e/house.ts',
    setupFiles: './e2e/each-journey.ts',
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 180_000,
    hookTimeout: 240_000,
    fileParallelism: false,
    isolate: false,
  },
})
