import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './sources.ts'

const server = join(root, 'apps/api/src/server.ts')
const vite = join(root, 'apps/web/node_modules/vite/bin/vite.js')

// The service restarts on a change of its sources; the web app reloads by itself and passes /api on to the service.
const children: ChildProcess[] = [
  spawn(process.execPath, ['--watch', '--watch-preserve-output', server], { cwd: root, stdio: 'inherit' }),
  spawn(process.execPath, [vite], { cwd: join(root, 'apps/web'), stdio: 'inherit' }),
]

const stop = (signal: NodeJS.Signals) => {
  for (const child of children) child.kill(signal)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
for (const child of children) {
  child.on('exit', code => {
    process.exitCode ||= code ?? 0
    stop('SIGTERM')
  })
}
