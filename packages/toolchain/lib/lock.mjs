import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './paths.mjs'

/**
 * Only one process prepares this folder at a time: a second one waits for the first. The lock is an abstract
 * socket, which the kernel removes with the process whatever way it ends.
 * @param {() => Promise<void>} work
 */
export async function alone(work) {
  const name = `\0havre-prepare-${createHash('sha256').update(root).digest('hex').slice(0, 24)}`
  const server = createServer()
  for (let waited = 0; !(await holds(server, name)); waited += 1) {
    if (waited === 0) console.error('  Another start is preparing this folder; waiting for it.')
    await sleep(200)
  }
  try {
    await work()
  } finally {
    server.close()
  }
}

/**
 * @param {import('node:net').Server} server
 * @param {string} name
 * @returns {Promise<boolean>}
 */
function holds(server, name) {
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      server.removeAllListeners('listening')
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(name, () => {
      server.removeAllListeners('error')
      resolve(true)
    })
  })
}
