import { rmSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Children, openChildren } from '../bench/children.ts'
import { memoryOf } from '../bench/cpu.ts'
import { OPERATIONS, type OperationName } from '../bench/operations.ts'
import { runRounds } from '../bench/run.ts'
import { openStage, type Stage } from '../bench/stage.ts'
import { failuresOf, toTable } from '../bench/table.ts'
import { StartError } from '../start/start-error.ts'

const USAGE = `Usage: npm run bench -- [--files 10000] [--seconds 2] [--rounds 5] [--only list,open] [--fresh]`
const dataDir = join(import.meta.dirname, '../../../../.data/bench')

type Given = {
  files: number
  seconds: number
  rounds: number
  only: readonly OperationName[]
  fresh: boolean
}

const children = openChildren()
let stage: Stage | undefined
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void end(130))
}

try {
  const given = readArguments()
  if (given.fresh) rmSync(dataDir, { recursive: true, force: true })
  const began = performance.now()
  stage = await openStage(dataDir, given.files, say)
  say(`ready after ${seconds(began)}`)
  await run(stage, children, given)
  say(`whole run ${seconds(began)}`)
  await end(process.exitCode === undefined ? 0 : Number(process.exitCode))
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  await end(1)
}

/** Measures, prints, and sets a failing exit code when any answer was not a 2xx. Bars are printed, not enforced. */
async function run(on: Stage, processes: Children, given: Given): Promise<void> {
  const at = { dataDir, centreId: on.centreId }
  const service = await processes.serve('service.ts', { ...at, databaseUrl: on.runtimeUrl })
  const floor = await processes.serve('floor.ts', { ...at, databaseUrl: on.adminUrl })
  const atRest = memoryOf(service.pid)
  const load = loadavg()
  const slots = await runRounds(on, processes, { floor, service }, given, say)
  const { lines, over } = toTable(slots)
  const failures = failuresOf(slots)
  const traces = await on.measureTraces()
  console.log(
    [
      '',
      `Havre beside the floor: ${given.files} files, ${given.rounds} rounds of ${given.seconds} s a slot, medians. ` +
        `Load of the machine (1, 5, 15 min) before ${loads(load)}, after ${loads(loadavg())}.`,
      'Floor: Node http and pg, prepared statements, JSON built by PostgreSQL in one statement a request, tables of its own',
      'without row security, trigger, trace or seal; no session, no validation. Service: as shipped, everything on.',
      '',
      ...lines,
      '',
      `Service memory ${atRest.toFixed(0)} MB at rest, ${memoryOf(service.pid).toFixed(0)} MB after the load. ` +
        `Traces written: ${traces.rows} rows, ${traces.megabytes.toFixed(1)} MB.`,
      over === 0 ? 'Every bar is held.' : `${over} figures over their bar.`,
      failures.length === 0 ? 'No request failed.' : `Failed requests:\n  ${failures.join('\n  ')}`,
    ].join('\n'),
  )
  if (failures.length > 0) process.exitCode = 1
}

function readArguments(): Given {
  try {
    const { values } = parseArgs({
      options: {
        files: { type: 'string', default: '10000' },
        seconds: { type: 'string', default: '2' },
        rounds: { type: 'string', default: '5' },
        only: { type: 'string', default: OPERATIONS.join(',') },
        fresh: { type: 'boolean', default: false },
      },
    })
    const [files, lasting, rounds] = [values.files, values.seconds, values.rounds].map(Number)
    const only = OPERATIONS.filter(name => values.only.split(',').includes(name))
    if (!files || files < 500 || !lasting || !rounds || only.length === 0) throw new Error('too small')
    return { files, seconds: lasting, rounds, only, fresh: values.fresh }
  } catch {
    throw new StartError(`${USAGE}\nOperations: ${OPERATIONS.join(', ')}. At least 500 files.`)
  }
}

async function end(code: number): Promise<void> {
  children.end()
  const open = stage
  stage = undefined
  await open?.stop()
  process.exit(code)
}

function loads(values: readonly number[]): string {
  return values.map(value => value.toFixed(1)).join(', ')
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`
}

function say(line: string): void {
  console.log(`  ${line}`)
}
