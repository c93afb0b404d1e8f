import { defineConfig } from 'vitest/config'

const screens = 'src/app/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'parts',
          include: ['src/**/*.test.ts'],
          exclude: [screens],
          globalSetup: './messages/compile.ts',
        },
      },
      {
        test: {
          name: 'screens',
          include: [screens],
          globalSetup: './test/build-app.ts',
          // What is waited for may come late on a machine that is busy with the rest.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
