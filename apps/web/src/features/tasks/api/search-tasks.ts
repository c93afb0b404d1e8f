import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type TaskFilter = Wire['searchTasks']['body']

/** Open tasks that I may read, the earliest first. */
export function tasksQuery(filter: TaskFilter) {
  return queryOptions({
    queryKey: ['tasks', filter],
    queryFn: ({ signal }) => call('searchTasks', { body: filter, signal }),
  })
}

export function useTasks(filter: TaskFilter) {
  return useQuery(tasksQuery(filter))
}
