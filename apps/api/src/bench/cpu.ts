import { readdirSync, readFileSync } from 'node:fs'

/** CPU microseconds that a process has used since it began, all its threads together; 0 when it is gone. */
export function cpuOf(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    return threads.reduce((sum, thread) => sum + schedMicros(`/proc/${pid}/task/${thread}/schedstat`), 0)
  } catch {
    return 0
  }
}

/** The same by process for a process and its children: a PostgreSQL with all its backends and workers. */
export function cpuOfFamily(parent: number): ReadonlyMap<number, number> {
  return new Map([parent, ...childrenOf(parent)].map(pid => [pid, cpuOf(pid)]))
}

/** What a family used between two looks; what a process used that ended in between is not known and left out. */
export function cpuBetween(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  return [...after].reduce((sum, [pid, used]) => sum + Math.max(0, used - (before.get(pid) ?? 0)), 0)
}

/** Resident memory of a process in MB. */
export function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes ?? 0) / 1024
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number)
}

function parentOf(pid: string): number {
  try {
    // The command's name may hold spaces and brackets; what follows the last bracket does not.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}

function schedMicros(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8').split(' ')[0]) / 1000
  } catch {
    return 0
  }
}
