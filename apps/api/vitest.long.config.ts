import { defineConfig } from 'vitest/config'

/** The generated suites at full size: the figures of security.md §5. */
export default defineConfig({
  test: {
    include: ['test/{fuzz,authz-matrix,parity,door,upload-torture,outside,place-histories}.test.ts'],
    globalSetup: ['./test/cluster.ts'],
    testTimeout: 36_000_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    provide: { fuzzCases: Number(process.env.FUZZ_CASES ?? 100_000), long: true },
  },
})
