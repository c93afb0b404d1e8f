import { Worker } from 'node:worker_threads'

const MOST_MEMORY_MIB = 512

// The main thread may be deep in somebody's document: another one watches the size of both.
const WATCH = `setInterval(() => { if (process.memoryUsage.rss() > ${MOST_MEMORY_MIB * 1024 * 1024}) process.kill(process.pid, 'SIGKILL') }, 10)`

/** From when this answers, the process ends itself when it grows too large. */
export async function watchMemory(): Promise<Worker> {
  const watch = new Worker(WATCH, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } })
  await new Promise(resolve => watch.once('online', resolve))
  return watch
}

export async function readStandardInput(): Promise<Buffer> {
  const received: Buffer[] = []
  for await (const bytes of process.stdin) received.push(bytes as Buffer)
  return Buffer.concat(received)
}

export function say(bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(bytes, error => (error ? reject(error) : resolve())),
  )
}
