import { createHash } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { StartError } from '../start/start-error.ts'

/**
 * Holds the data directory for this process, or refuses with one sentence when another one holds it.
 * On Linux the lock is an abstract socket: the kernel drops it with the process, whatever way that ends.
 */
export async function holdDataDir(dataDir: string, socketFolder: string): Promise<() => void> {
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 24)
  const address = process.platform === 'linux' ? `\0havre-data-${name}` : join(socketFolder, 'lock')
  const server = createServer(socket => socket.end())
  if (!(await listens(server, address))) {
    if (process.platform === 'linux' || (await answers(address))) {
      throw new StartError(
        `Havre already runs with the data directory ${dataDir}. ` +
          'Use the one that runs, stop it first, or set DATA_DIR (and PORT) for a second one.',
      )
    }
    rmSync(address, { force: true })
    await listens(server, address)
  }
  server.unref()
  return () => void server.close()
}

function listens(server: Server, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      server.off('listening', accepted)
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    }
    const accepted = () => {
      server.off('error', refused)
      resolve(true)
    }
    server.once('error', refused)
    server.once('listening', accepted)
    server.listen(address)
  })
}

function answers(address: string): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(address, () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
