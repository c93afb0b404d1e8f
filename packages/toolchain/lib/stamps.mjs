import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root, toolchainDir } from './paths.mjs'

/**
 * Every file under the given files and folders (relative to the root), sorted; what is missing is left out.
 * @param {string[]} sources
 * @param {RegExp} [except] paths relative to the root that do not count
 * @returns {string[]}
 */
function filesUnder(sources, except) {
  /** @type {string[]} */
  const found = []
  /** @param {string} path */
  const visit = path => {
    const name = relative(root, path)
    if (except?.test(name) || !existsSync(path)) return
    try {
      for (const entry of readdirSync(path)) visit(join(path, entry))
    } catch {
      found.push(name)
    }
  }
  for (const source of sources) visit(join(root, source))
  return found.sort()
}

/**
 * A hash over names and contents, so that a checkout of the same state on another day changes nothing.
 * @param {string[]} sources files and folders relative to the root
 * @param {RegExp} [except]
 * @param {string} [salt] whatever else decides the result
 */
export function contentHash(sources, except, salt = '') {
  const hash = createHash('sha256').update(`${salt}\0${process.platform}-${process.arch}`)
  for (const file of filesUnder(sources, except)) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

const stampFile = (/** @type {string} */ name) => join(toolchainDir, 'stamps', name)

/**
 * Whether this step was last finished for exactly this state.
 * @param {string} name
 * @param {string} hash
 */
export function isDone(name, hash) {
  try {
    return readFileSync(stampFile(name), 'utf8') === hash
  } catch {
    return false
  }
}

/**
 * @param {string} name
 * @param {string} hash
 */
export function markDone(name, hash) {
  mkdirSync(join(toolchainDir, 'stamps'), { recursive: true })
  writeFileSync(stampFile(name), hash)
}
