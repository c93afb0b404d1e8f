import type { TaskItem } from '@havre/contracts/tasks.ts'
import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

interface Change {
  task: Pick<TaskItem, 'id' | 'version'>
  change: Wire['changeTask']['body']
}

/** Ticks off, drops, reopens or postpones a task at the version that was read. Lists that hold it are read again. */
export function useChangeTask() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ task, change }: Change) =>
      call('changeTask', { params: { taskId: task.id }, body: change, ifMatch: task.version }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['today'] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
        client.invalidateQueries({ queryKey: ['youth-files', 'detail'] }),
      ]),
  })
}
