import { paths } from '@havre/contracts/paths.ts'
import { wireRequest } from './wire-client.ts'

export const OPERATIONS = [
  'list',
  'list-own',
  'open',
  'timeline',
  'board',
  'board-own',
  'autosave',
  'sign',
] as const
export type OperationName = (typeof OPERATIONS)[number]

export type Operation = {
  readonly title: string
  /** Whose session asks; what it reaches decides what row security costs. */
  readonly as: 'coordinator' | 'referent' | 'legal'
  /** Bars of shared/performance.md, as ratios to the floor. */
  readonly bars: { readonly p50: number; readonly throughput: number; readonly cpu?: number }
  /** What each request needs one of: an alias to begin with, a file, a draft to keep, a draft to use up. */
  readonly needs: 'alias' | 'file' | 'draft' | 'fresh draft'
}

/** Every operation that the benchmark measures. A later one adds a line here, a request below and a statement in floor.ts. */
export const operations: Record<OperationName, Operation> = {
  list: {
    title: 'list, 25 by alias (sees all files)',
    as: 'coordinator',
    bars: { p50: 2, throughput: 0.5, cpu: 2 },
    needs: 'alias',
  },
  'list-own': {
    title: 'list, 25 by alias (sees its own files)',
    as: 'referent',
    bars: { p50: 2, throughput: 0.5, cpu: 2 },
    needs: 'alias',
  },
  open: { title: 'open a file', as: 'referent', bars: { p50: 2.5, throughput: 0.35 }, needs: 'file' },
  timeline: {
    title: 'timeline page, 30 entries',
    as: 'referent',
    bars: { p50: 2.5, throughput: 0.35 },
    needs: 'file',
  },
  board: {
    title: 'deadline board, 50 (sees all files)',
    as: 'coordinator',
    bars: { p50: 2, throughput: 0.5 },
    needs: 'file',
  },
  'board-own': {
    title: 'deadline board, 50 (sees its own files)',
    as: 'legal',
    bars: { p50: 2, throughput: 0.5 },
    needs: 'file',
  },
  autosave: {
    title: 'autosave a first interview',
    as: 'referent',
    bars: { p50: 2, throughput: 0.5 },
    needs: 'draft',
  },
  sign: {
    title: 'sign a first interview',
    as: 'referent',
    bars: { p50: 2, throughput: 0.5 },
    needs: 'fresh draft',
  },
}

/** One request. `subject` is the alias, file or draft; `version` the draft's; `answers` an autosave's, as JSON. */
export function requestFor(
  name: OperationName,
  subject: string,
  version: number,
  token: string,
  answers: string,
): string {
  const headers = { authorization: `Bearer ${token}` }
  const conditional = { ...headers, 'if-match': `"${version}"` }
  if (name === 'list' || name === 'list-own') {
    const { method, path } = paths.searchYouthFiles
    return wireRequest(method, path, headers, JSON.stringify({ alias: subject, limit: 25 }))
  }
  if (name === 'open') {
    const { method, path } = paths.getYouthFile
    return wireRequest(method, path.replace(':youthId', subject), headers)
  }
  if (name === 'timeline') {
    const { method, path } = paths.readTimeline
    return wireRequest(method, path.replace(':youthId', subject), headers, '{"limit":30}')
  }
  if (name === 'board' || name === 'board-own') {
    const { method, path } = paths.searchDeadlines
    return wireRequest(method, path, headers, `{"mine":${name === 'board-own'},"limit":50}`)
  }
  if (name === 'autosave') {
    const { method, path } = paths.saveAnswers
    return wireRequest(method, path.replace(':entryId', subject), conditional, `{"answers":${answers}}`)
  }
  const { method, path } = paths.signEntry
  return wireRequest(method, path.replace(':entryId', subject), conditional, '{}')
}
