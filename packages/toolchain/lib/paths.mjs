import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The repository's root folder. */
export const root = join(import.meta.dirname, '../../..')

/** Everything this tool installs or remembers lives here, ignored by git. */
export const toolchainDir = join(root, '.toolchain')

const platform = `${process.platform}-${process.arch}`
const modules = join(toolchainDir, 'node_modules')

/** The pinned binaries for this machine, and the folder where both can be found by name. */
export const pinned = {
  node: join(modules, `node-${platform}`, 'bin/node'),
  pnpm: join(modules, `@pnpm/exe.${platform}`, 'pnpm'),
  bin: join(modules, '.bin'),
}

/**
 * The environment for everything started from here: the pinned binaries first on the path, and none of the
 * variables that npm gives to its scripts and that would confuse a second package manager.
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnv(extra = {}) {
  const own = /^npm_(package|lifecycle|config_(local_prefix|prefix|user_agent))/
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name))
  return { ...Object.fromEntries(kept), PATH: `${pinned.bin}${delimiter}${process.env.PATH ?? ''}`, ...extra }
}

/** npm as a command line: the one that runs us when there is one, else the one on the path. */
export function npmCommand() {
  const running = process.env.npm_execpath
  return running?.endsWith('npm-cli.js') && existsSync(running) ? [process.execPath, running] : ['npm']
}
