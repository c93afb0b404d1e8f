import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Job, Measured } from './load.ts'
import type { ServerGiven } from './service.ts'

/** A server under test: a process with a port. */
export type Server = { readonly pid: number; readonly port: number; ask(message: string): Promise<unknown> }

/** The processes of a run; `end` kills every one of them. They also end by themselves when we are gone. */
export type Children = {
  serve(file: 'service.ts' | 'floor.ts', given: ServerGiven): Promise<Server>
  load(job: Job): Promise<Measured>
  end(): void
}

export function openChildren(): Children {
  const all: ChildProcess[] = []
  const start = (file: string) => {
    const child = fork(join(import.meta.dirname, file))
    all.push(child)
    return child
  }
  let generator: ChildProcess | undefined
  return {
    async serve(file, given) {
      const child = start(file)
      const port = Number(await askChild(child, given))
      return { pid: child.pid ?? 0, port, ask: message => askChild(child, message) }
    },
    async load(job) {
      generator ??= start('load.ts')
      // The child is our own program and answers with nothing else.
      return (await askChild(generator, job)) as Measured
    },
    end() {
      for (const child of all) child.kill('SIGKILL')
    },
  }
}

function askChild(child: ChildProcess, message: object | string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('a process of the benchmark ended early'))
    child.once('exit', gone)
    child.once('message', answer => {
      child.off('exit', gone)
      resolve(answer)
    })
    child.send(message)
  })
}
