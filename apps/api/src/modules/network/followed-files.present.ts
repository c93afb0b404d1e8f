import type { FollowedFile } from '@havre/contracts/coordination-meetings.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { titleOf } from '../tasks/tasks.service.ts'
import { mayAdd } from '../youth-files/open-file.ts'

/** The files behind codes, from the rows that PostgreSQL let the asker read. */
export function toFollowed(ctx: Ctx, files: readonly Row[], tasks: readonly Row[]): FollowedFile[] {
  return files.map(file => {
    const id = text(file, 'id')
    const change = mayAdd(ctx, file, 'AUTON')
    return {
      id,
      code: text(file, 'code'),
      followed: flag(file, 'followed'),
      youthId: text(file, 'youth_id'),
      alias: text(file, 'alias'),
      tasks: tasks
        .filter(task => text(task, 'meeting_file_id') === id)
        .map(task => ({
          id: text(task, 'id'),
          title: titleOf(ctx, task),
          dueOn: textOrNull(task, 'due_on'),
          status: oneOf(task, 'status', ['open', 'done', 'dropped'] as const),
        })),
      version: number(file, 'version'),
      can: { change, addTask: change && mayAdd(ctx, file, 'TASK') },
    }
  })
}
