import { type OperationName, requestFor } from './operations.ts'
import { WireClient } from './wire-client.ts'

/** One slot of load: so many connections ask one server for one thing, each as fast as it is answered. */
export type Job = {
  readonly operation: OperationName
  readonly port: number
  readonly token: string
  readonly connections: number
  readonly seconds: number
  /** Aliases, files or drafts. A kept draft belongs to one connection; fresh ones are used once each. */
  readonly subjects: readonly string[]
  readonly usedUp: boolean
  readonly answers: string
}

/** What a slot measured. Times in ms; `failures` by status or error, all of them counted. */
export type Measured = {
  readonly requests: number
  readonly seconds: number
  readonly p50: number
  readonly p99: number
  readonly bytes: number
  readonly failures: Readonly<Record<string, number>>
  readonly unused: readonly string[]
}

// A process of its own: the parent sends one job at a time and gets its figures. Versions of kept drafts live as long.
const versions = new Map<string, number>()

process.on('message', (job: Job) => {
  measure(job).then(
    measured => process.send?.(measured),
    error => {
      console.error(`The load generator failed: ${error instanceof Error ? error.message : String(error)}`)
      process.exit(1)
    },
  )
})
process.on('disconnect', () => process.exit(0))

async function measure(job: Job): Promise<Measured> {
  const clients = await Promise.all(Array.from({ length: job.connections }, () => WireClient.open(job.port)))
  const left = [...job.subjects]
  const times: number[] = []
  const failures: Record<string, number> = {}
  let bytes = 0
  const began = performance.now()
  const until = began + job.seconds * 1000
  const ask = async (client: WireClient, n: number) => {
    for (let turn = 0; performance.now() < until; turn++) {
      const subject = job.usedUp ? left.pop() : subjectOf(job, n, turn)
      if (subject === undefined) return
      const key = `${job.port}/${subject}`
      const text = requestFor(job.operation, subject, versions.get(key) ?? 1, job.token, job.answers)
      const sent = performance.now()
      const reply = await client.send(text)
      times.push(performance.now() - sent)
      bytes += reply.bytes
      if (reply.status < 200 || reply.status > 299) {
        failures[reply.status] = (failures[reply.status] ?? 0) + 1
      } else if (job.operation === 'autosave' && reply.etag) {
        versions.set(key, Number(reply.etag.slice(1, -1)))
      }
    }
  }
  await Promise.all(
    clients.map((client, n) =>
      ask(client, n).catch((error: Error) => {
        failures[error.message] = (failures[error.message] ?? 0) + 1
      }),
    ),
  )
  const seconds = (performance.now() - began) / 1000
  for (const client of clients) client.close()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    requests: times.length,
    seconds,
    p50: at(0.5),
    p99: at(0.99),
    bytes: Math.round(bytes / Math.max(1, times.length)),
    failures,
    unused: left,
  }
}

/** The same walk through the subjects for both servers; a connection keeps its own draft. */
function subjectOf(job: Job, connection: number, turn: number): string | undefined {
  const { subjects, operation } = job
  const n = operation === 'autosave' ? connection : connection * 7919 + turn * 31
  return subjects[n % subjects.length]
}
