import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['./test/cluster.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // How many cases the fuzz run plays, and whether every cell is asked; the long runs ask for all.
    provide: { fuzzCases: Number(process.env.FUZZ_CASES ?? 3_000), long: false },
  },
})
