import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { npmCommand, pinned, root, toolchainDir } from './paths.mjs'
import { capture, StepError, step } from './run.mjs'
import { contentHash, isDone, markDone } from './stamps.mjs'

const pins = 'packages/toolchain/pinned'

/** Makes sure the pinned Node and pnpm are in .toolchain/, with the integrity the lock file names. */
export async function ensureToolchain() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new StepError(
      `Havre is pinned for Linux on x64 and arm64; this is ${process.platform} on ${process.arch}. ` +
        'Run it in a Linux container or virtual machine.',
    )
  }
  assertWritable()
  const hash = contentHash([pins])
  if (isDone('toolchain', hash) && existsSync(pinned.node) && existsSync(pinned.pnpm)) return
  await step('Installing Node 24 and pnpm (pinned)', async () => {
    mkdirSync(toolchainDir, { recursive: true })
    for (const file of ['package.json', 'package-lock.json']) {
      copyFileSync(join(root, pins, file), join(toolchainDir, file))
    }
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--include=optional']
    const result = await capture([...npmCommand(), 'ci', ...quiet], { cwd: toolchainDir })
    if (result.code !== 0) throw new StepError(explainInstall('The pinned Node and pnpm', result))
    if (!existsSync(pinned.node) || !existsSync(pinned.pnpm)) {
      throw new StepError(
        'npm finished without installing the pinned Node and pnpm: is it told to omit optional packages?',
      )
    }
    linkPnpm()
  })
  markDone('toolchain', hash)
}

/** Installs the workspace's packages when the lock file changed or they are missing. */
export async function ensurePackages() {
  const manifests = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml']
  const hash = contentHash([...manifests, ...workspaceManifests()])
  if (isDone('packages', hash) && existsSync(join(root, 'node_modules/.modules.yaml'))) return
  await step('Installing packages', async () => {
    const command = [pinned.pnpm, 'install', '--frozen-lockfile', '--reporter=append-only', ...storeOption()]
    const result = await capture(command, { env: { CI: 'true' } })
    if (result.code !== 0) throw new StepError(explainInstall('The packages', result))
  })
  markDone('packages', hash)
}

function workspaceManifests() {
  const packages = ['contracts', 'kinds', 'policy', 'rules', 'toolchain'].map(
    name => `packages/${name}/package.json`,
  )
  return ['apps/api/package.json', 'apps/web/package.json', ...packages]
}

// The native pnpm package declares no bin of its own.
function linkPnpm() {
  mkdirSync(pinned.bin, { recursive: true })
  const link = join(pinned.bin, 'pnpm')
  rmSync(link, { force: true })
  symlinkSync(pinned.pnpm, link)
}

// pnpm shares one store per machine in the home folder; without a home we can write to, ours.
function storeOption() {
  try {
    accessSync(homedir(), constants.W_OK)
    return []
  } catch {
    return [`--store-dir=${join(toolchainDir, 'store')}`]
  }
}

function assertWritable() {
  try {
    accessSync(root, constants.W_OK)
    for (const name of ['.toolchain', 'node_modules', '.toolchain/stamps']) {
      if (existsSync(join(root, name))) accessSync(join(root, name), constants.W_OK)
    }
  } catch {
    const owner = statSync(root).uid
    throw new StepError(
      `This account may not write in ${root} (owner: user ${owner}). Start as that user, or make a clone of your own.`,
    )
  }
}

/**
 * One sentence for the person at the terminal, and the installer's own words below it.
 * @param {string} what
 * @param {{ code: number, output: string }} result
 */
function explainInstall(what, { code, output }) {
  const tail = output.trim().split('\n').slice(-8).join('\n')
  if (code === 127)
    return 'npm was not found. Install it beside Node (it comes with the official packages of Node).'
  if (
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network|dns error|error sending request/i.test(
      output,
    )
  ) {
    return `${what} could not be downloaded: the package registry does not answer. Check the network (or the proxy) and start again.`
  }
  if (/ENOSPC|no space left/i.test(output)) return `${what} could not be installed: the disk is full.`
  return `${what} could not be installed. The installer said:\n${tail}`
}
