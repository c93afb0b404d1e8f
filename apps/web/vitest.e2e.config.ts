import { defineConfig } from 'vitest/config'

// Journeys share one running house: they go one after the other.
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: './e2e/house.ts',
    testTimeout: 180_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
})
