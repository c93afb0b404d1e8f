import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.ts'

/** How many things a step looked at and how they did. */
export type Count = { passed: number; failed: number; skipped: number }

/** One line of the table. `output` is shown only when something failed. */
export type Result = Count & { title: string; seconds: number; output: string }

/** What runs: a title and the work, which never throws. */
export type Step = { title: string; run: () => Promise<Omit<Result, 'title' | 'seconds'>> }

const reports = join(root, 'test-output')

/** Several commands as one step, at most two at a time; each counts as one check. */
export function commands(title: string, list: readonly string[][]): Step {
  return {
    title,
    run: async () => {
      const results = await twoAtATime(list.map(command => () => execute(command)))
      const failing = results.filter(result => result.code !== 0)
      const output = failing.map(result => result.output).join('\n')
      return { passed: results.length - failing.length, failed: failing.length, skipped: 0, output }
    },
  }
}

/** A vitest run; its tests are what counts. A run without a single test has failed. */
export function vitest(
  title: string,
  folder: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Step {
  return {
    title,
    run: async () => {
      mkdirSync(reports, { recursive: true })
      const report = join(reports, `${title.replace(/\W+/g, '-')}.json`)
      rmSync(report, { force: true })
      const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
      const result = await execute(['vitest', 'run', '--root', folder, ...reporters, ...args], env)
      const count = readReport(report)
      // A file that does not load, or an error outside of a test, fails the run without failing a test.
      const failed = count.failed || (result.code !== 0 || count.passed === 0 ? 1 : 0)
      return { ...count, failed, output: result.output }
    },
  }
}

/** A step that can't run, with the reason; it counts as failed. */
export function impossible(title: string, reason: string): Step {
  return { title, run: async () => ({ passed: 0, failed: 1, skipped: 0, output: reason }) }
}

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

function readReport(file: string): Count {
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'))
    const skipped = report.numPendingTests + report.numTodoTests
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

function execute(
  [name = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; output: string }> {
  return new Promise(resolve => {
    let output = ''
    const child = spawn(join(root, 'node_modules/.bin', name), args, {
      cwd: root,
      env: { ...process.env, ...env, FORCE_COLOR: '0', NO_COLOR: '1', CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    child.on('error', error => resolve({ code: 127, output: error.message }))
    child.on('close', code => resolve({ code: code ?? 1, output: output.trimEnd() }))
  })
}

async function twoAtATime<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  const waiting = [...jobs.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await next[1]()
  }
  await Promise.all([worker(), worker()])
  return results
}
