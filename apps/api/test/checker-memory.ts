import { readdirSync, readFileSync } from 'node:fs'

/** Watches the processes that look at files, children of this one, and keeps the highest memory of any; Linux only. */
export function watchCheckers(): () => number {
  let peak = 0
  const timer = setInterval(() => {
    for (const pid of childrenOf(process.pid)) peak = Math.max(peak, peakOf(pid))
  }, 15)
  return () => {
    clearInterval(timer)
    return peak
  }
}

function childrenOf(parent: number): string[] {
  try {
    return readdirSync('/proc').filter(pid => /^\d+$/.test(pid) && isChecker(pid, parent))
  } catch {
    return []
  }
}

function isChecker(pid: string, parent: number): boolean {
  const status = read(`/proc/${pid}/status`)
  return status.includes(`PPid:\t${parent}\n`) && read(`/proc/${pid}/cmdline`).includes('checker/main.ts')
}

/** Mebibytes of the process at its largest. */
function peakOf(pid: string): number {
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}
