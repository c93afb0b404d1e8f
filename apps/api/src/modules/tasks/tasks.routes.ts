import { taskRoutes as contracts } from '@havre/contracts/tasks.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { changeTask, createTask, searchTasks } from './tasks.service.ts'

export function taskRoutes(app: FastifyInstance): void {
  const access = (action: 'r' | 'c' | 'u') => ({ compartment: 'TASK', action }) as const
  endpoint(app, contracts.searchTasks, { access: access('r'), audit: 'task.list' }, ({ ctx, body }) =>
    searchTasks(ctx, body),
  )
  endpoint(app, contracts.createTask, { access: access('c'), audit: 'by-trigger' }, ({ ctx, params, body }) =>
    createTask(ctx, params.youthId, body),
  )
  endpoint(
    app,
    contracts.changeTask,
    { access: access('u'), audit: 'by-trigger' },
    ({ ctx, params, body, ifMatch }) => changeTask(ctx, params.taskId, ifMatch, body),
  )
}
