import { findChromium, installChromium } from './chromium.ts'
import { isTest, readSources } from './sources.ts'
import { commands, impossible, type Result, type Step, vitest } from './step.ts'

const packages = ['policy', 'kinds', 'rules', 'contracts', 'toolchain']
const tested = packages.filter(name => readSources([`packages/${name}/src`]).some(isTest))
const projects = ['apps/api', 'apps/web', ...packages.map(name => `packages/${name}`)]
const long = process.argv.includes('--long')

const steps: Step[] = [
  commands('formatting and lint', [['biome', 'ci', '--colors=off', '--error-on-warnings', '.']]),
  commands('lint by types', [['oxlint', '--type-aware', '--deny-warnings', 'apps', 'packages']]),
  commands(
    'types',
    projects.map(project => ['tsc', '-p', project]),
  ),
  commands('dead code', [['knip', '--no-progress']]),
  ...tested.map(name => vitest(name === 'toolchain' ? 'import boundaries' : name, `packages/${name}`)),
  vitest('API on PostgreSQL', 'apps/api'),
  inBrowser('screens', []),
  inBrowser('journeys', ['--config', 'vitest.e2e.config.ts']),
  ...(long ? [vitest('long runs', 'apps/api', ['--config', 'vitest.long.config.ts'])] : []),
]

const results: Result[] = []
for (const step of steps) results.push(await runStep(step))
process.exitCode = summarise(results)

/** Tests of apps/web in a real Chromium. A machine that has none and cannot install one fails the step and says why. */
function inBrowser(title: string, args: readonly string[]): Step {
  return {
    title,
    run: () => {
      const known = findChromium()
      const chromium = known ? { path: known } : installChromium()
      if ('reason' in chromium) return impossible(title, chromium.reason).run()
      return vitest(title, 'apps/web', [...args], { CHROMIUM_PATH: chromium.path }).run()
    },
  }
}

async function runStep({ title, run }: Step): Promise<Result> {
  const began = performance.now()
  const outcome = await run()
  const result = { title, seconds: (performance.now() - began) / 1000, ...outcome }
  const failed = result.failed + result.skipped > 0
  if (failed) console.log(`\n── ${title} ──\n${result.output}\n`)
  console.log(row(result))
  return result
}

function row({ title, seconds, passed, failed, skipped }: Omit<Result, 'output'>): string {
  const mark = failed + skipped > 0 ? 'FAIL' : 'ok'
  const detail = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`
  return `  ${mark.padEnd(5)}${title.padEnd(24)}${seconds.toFixed(1).padStart(7)} s   ${detail}`
}

/** Prints the table and, as the last line alone, the total. A skipped test counts against us. */
function summarise(list: readonly Result[]): number {
  const sum = (name: 'passed' | 'failed' | 'skipped' | 'seconds') =>
    list.reduce((total, result) => total + result[name], 0)
  const skipped = sum('skipped')
  if (sum('failed') + skipped > 0) console.log(`\n${list.map(row).join('\n')}`)
  console.log(`  ${''.padEnd(5)}${'all'.padEnd(24)}${sum('seconds').toFixed(1).padStart(7)} s\n`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`)
  return sum('failed') + skipped > 0 ? 1 : 0
}
