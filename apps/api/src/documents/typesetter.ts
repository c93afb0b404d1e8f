import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { problem } from '../problem.ts'
import type { Stretch } from './pages.ts'
import { type Paper, paperSchema } from './paper.ts'
import type { Printed } from './typesetting.ts'
import type { Delivery, Order } from './typesetting-process.ts'

/** Sets documents, one after the other, in a process of its own. */
export type Typesetter = {
  /**
   * Sets one document. Throws a ZodError for a paper that is not whole (without an audience, for instance), the problem
   * `busy` when too many wait or this one took too long, and an Error without a word of the paper when it cannot be set.
   */
  set(paper: Paper, options?: { pages?: Stretch }): Promise<Printed>
  /** Resident memory of the process after its last document; 0 while there is none. For measurements. */
  residentBytes(): number
  close(): Promise<void>
}

export type TypesetterLimits = {
  readonly timeMs: number
  readonly idleMs: number
  readonly waiting: number
  readonly residentBytes: number
}

const LIMITS: TypesetterLimits = {
  timeMs: 20_000,
  idleMs: 180_000,
  waiting: 24,
  residentBytes: 400 * 1024 * 1024,
}

/** Starts nothing yet: the process begins with the first document and ends when none has come for a while. */
export function openTypesetter(limits: Partial<TypesetterLimits> = {}): Typesetter {
  const { timeMs, idleMs, waiting, residentBytes } = { ...LIMITS, ...limits }
  let child: ChildProcess | null = null
  let resident = 0
  let asked = 0
  let last: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  function end(signal: NodeJS.Signals = 'SIGTERM'): void {
    child?.removeAllListeners()
    // A process that is being ended may complain once more; nobody listens.
    child?.on('error', () => undefined)
    child?.kill(signal)
    child = null
    resident = 0
  }

  function setNow(order: Order): Promise<Printed> {
    const process = child ?? start()
    child = process
    return new Promise<Printed>((resolve, reject) => {
      const late = setTimeout(() => {
        end('SIGKILL')
        reject(problem('busy', { retryAfter: 5 }))
      }, timeMs)
      const settle = (act: () => void) => {
        clearTimeout(late)
        process.removeAllListeners()
        process.on('exit', () => {
          if (child === process) child = null
        })
        act()
      }
      process.removeAllListeners()
      process.once('message', (delivery: Delivery) =>
        settle(() => {
          if ('failed' in delivery) return reject(new Error(`document not set: ${delivery.failed}`))
          resident = delivery.residentBytes
          if (resident > residentBytes) end()
          resolve(delivery.done)
        }),
      )
      for (const event of ['exit', 'error'] as const)
        process.once(event, () =>
          settle(() => {
            end('SIGKILL')
            reject(new Error('the typesetting process ended'))
          }),
        )
      process.send(order)
    })
  }

  return {
    async set(paper, { pages } = {}) {
      const whole = paperSchema.parse(paper)
      if (asked >= waiting) throw problem('busy', { retryAfter: 5 })
      asked += 1
      clearTimeout(idle)
      const turn = last.then(() => setNow({ paper: whole, pages: pages ?? null }))
      last = turn.catch(() => undefined)
      try {
        return await turn
      } finally {
        asked -= 1
        if (asked === 0) idle = setTimeout(end, idleMs).unref()
      }
    },
    residentBytes: () => resident,
    async close() {
      clearTimeout(idle)
      end()
    },
  }
}

/** Nothing of the service's environment goes along: no secret, no host name, no time zone, no typeface of the machine. */
function start(): ChildProcess {
  return fork(join(import.meta.dirname, 'typesetting-process.ts'), {
    env: { TZ: 'UTC', FONTCONFIG_FILE: join(import.meta.dirname, 'template/fonts.conf') },
    execArgv: ['--max-old-space-size=256'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}
