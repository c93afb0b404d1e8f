import { join } from 'node:path'
import { ensureDatabaseClient, ensureLanguages, ensureWebApp } from './generate.mjs'
import { ensurePackages, ensureToolchain } from './install.mjs'
import { alone } from './lock.mjs'
import { pinned, root } from './paths.mjs'
import { handOver, StepError } from './run.mjs'

/** @type {Record<string, { entry: string, flags?: string[], args?: string[], web: boolean }>} */
const targets = {
  start: { entry: 'apps/api/src/server.ts', web: true },
  dev: { entry: 'packages/toolchain/src/dev.ts', web: false },
  test: { entry: 'packages/toolchain/src/check.ts', web: true },
  'test:long': { entry: 'packages/toolchain/src/check.ts', args: ['--long'], web: true },
  bench: { entry: 'apps/api/src/cli/bench.ts', web: true },
  cli: { entry: 'apps/api/src/cli/havre.ts', web: false },
}

/**
 * Prepares what is missing, then becomes the target.
 * @param {string | undefined} name one of start, dev, test, test:long, bench, cli
 * @param {string[]} args handed on to the target
 */
export async function run(name, args) {
  const target = targets[name ?? '']
  if (!target) {
    console.error(`havre: choose one of ${Object.keys(targets).join(', ')}.`)
    process.exitCode = 1
    return
  }
  try {
    await alone(async () => {
      await ensureToolchain()
      await ensurePackages()
      await ensureDatabaseClient()
      await ensureLanguages()
      if (target.web) await ensureWebApp()
    })
  } catch (error) {
    if (!(error instanceof StepError)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
    return
  }
  process.exitCode = await handOver([pinned.node, join(root, target.entry), ...(target.args ?? []), ...args])
}
