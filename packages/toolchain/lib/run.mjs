import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { childEnv, root } from './paths.mjs'

/** A step that failed, with the one sentence the person at the terminal reads. */
export class StepError extends Error {}

/**
 * Runs a command to its end and keeps what it says.
 * @param {string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when the command does not exist
 */
export function capture([file = '', ...args], { cwd = root, env } = {}) {
  return new Promise(resolve => {
    let output = ''
    const child = spawn(file, args, { cwd, env: childEnv(env), stdio: ['ignore', 'pipe', 'pipe'] })
    const end = passSignals(child, signal => process.exit(exitCodeOf(signal)))
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    child.on('error', error => {
      end()
      resolve({ code: 127, output: error.message })
    })
    child.on('close', code => {
      end()
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Runs the final command in our terminal, passes signals on, and ends as it ends.
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the exit code for this process
 */
export function handOver([file = '', ...args], env) {
  return new Promise(resolve => {
    const child = spawn(file, args, { cwd: root, env: childEnv(env), stdio: 'inherit' })
    const end = passSignals(child)
    // Whoever started us may be killed without a word: then nobody is left to stop the service but us.
    const parent = process.ppid
    const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
    child.on('close', () => clearInterval(watch))
    child.on('error', error => {
      end()
      console.error(`${file} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code, signal) => {
      end()
      resolve(code ?? exitCodeOf(signal))
    })
  })
}

/** @param {NodeJS.Signals | null} signal */
function exitCodeOf(signal) {
  return signal ? 128 + constants.signals[signal] : 1
}

/**
 * Passes signals on to the child for as long as it runs.
 * @param {import('node:child_process').ChildProcess} child
 * @param {(signal: NodeJS.Signals) => void} [after]
 * @returns {() => void} call it when the child has ended
 */
function passSignals(child, after) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    // A terminal sends Ctrl-C to the whole group, the child included; `kill` only to us.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    after?.(signal)
  }
  for (const signal of signals) process.on(signal, forward)
  return () => {
    for (const signal of signals) process.off(signal, forward)
  }
}

/**
 * Shows a line while the work runs and its time when it is done, beside the output of what is started (a script may
 * read that). Work that was not needed stays silent.
 * @param {string} title
 * @param {() => Promise<void>} work
 */
export async function step(title, work) {
  const began = performance.now()
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`
  process.stderr.write(process.stderr.isTTY ? `  ${title} …` : `  ${title} …\n`)
  try {
    await work()
    process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}  ${title}: ${seconds()}\n`)
  } catch (error) {
    if (process.stderr.isTTY) process.stderr.write('\n')
    throw error
  }
}
