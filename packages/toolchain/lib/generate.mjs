import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pinned, root } from './paths.mjs'
import { capture, StepError, step } from './run.mjs'
import { contentHash, isDone, markDone } from './stamps.mjs'

const notSource = /(^|\/)(node_modules|dist|paraglide|generated|e2e|test-output)(\/|$)|\.test\.tsx?$/

/** Generates the database client from prisma/schema.prisma when the schema changed. */
export async function ensureDatabaseClient() {
  if (!existsSync(join(root, 'prisma/schema.prisma'))) return
  const hash = contentHash(['prisma/schema.prisma', 'prisma.config.ts', 'apps/api/package.json'])
  if (isDone('database-client', hash) && existsSync(join(root, 'apps/api/src/generated/prisma'))) return
  await step('Generating the database client', async () => {
    const prisma = join(root, 'apps/api/node_modules/prisma/build/index.js')
    // Prisma would fetch an engine it does not need to generate: any executable satisfies it.
    const env = {
      PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    }
    const schema = join(root, 'prisma/schema.prisma')
    await mustRun('The database client', [pinned.node, prisma, 'generate', '--schema', schema], env)
  })
  markDone('database-client', hash)
}

/** Compiles the three languages into apps/web/src/paraglide when a catalogue changed. */
export async function ensureLanguages() {
  const web = join(root, 'apps/web')
  if (!existsSync(join(web, 'project.inlang'))) return
  const hash = contentHash([
    'apps/web/messages',
    'apps/web/project.inlang/settings.json',
    'apps/web/package.json',
  ])
  if (isDone('languages', hash) && existsSync(join(web, 'src/paraglide/runtime.js'))) return
  await step('Compiling the languages', () => {
    const cli = join(web, 'node_modules/@inlang/paraglide-js/bin/run.js')
    const command = [
      pinned.node,
      cli,
      'compile',
      '--project',
      './project.inlang',
      '--outdir',
      './src/paraglide',
      '--silent',
    ]
    return mustRun('The languages', command, {}, web)
  })
  markDone('languages', hash)
}

/** Builds the web app when one of its sources changed. */
export async function ensureWebApp() {
  const web = join(root, 'apps/web')
  if (!existsSync(join(web, 'index.html'))) return
  const sources = [
    'apps/web',
    'packages/contracts/src',
    'packages/kinds/src',
    'packages/policy/src',
    'pnpm-lock.yaml',
  ]
  const hash = contentHash(sources, notSource)
  if (isDone('web-app', hash) && existsSync(join(web, 'dist/index.html'))) return
  await step('Building the web app', () => {
    const vite = join(web, 'node_modules/vite/bin/vite.js')
    return mustRun('The web app', [pinned.node, vite, 'build', '--logLevel', 'warn'], {}, web)
  })
  markDone('web-app', hash)
}

/**
 * @param {string} what
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [cwd]
 */
async function mustRun(what, command, env, cwd) {
  const result = await capture(command, { env, ...(cwd && { cwd }) })
  if (result.code !== 0)
    throw new StepError(`${what} could not be built. The tool said:\n${result.output.trim()}`)
}
