import type { TaskItem } from '@havre/contracts/tasks.ts'
import { m } from '../../paraglide/messages.js'

const words: Record<NonNullable<TaskItem['forRole']>, () => string> = {
  EDU: m.tasks_for_EDU,
  REF: m.tasks_for_REF,
  NGT: m.tasks_for_NGT,
  LEG: m.tasks_for_LEG,
  PSY: m.tasks_for_PSY,
  COO: m.tasks_for_COO,
  DIR: m.tasks_for_DIR,
}

/** For whom a task is that anybody of a role may take on: `Pour l’équipe éducative`. */
export function taskRoleWords(role: NonNullable<TaskItem['forRole']>): string {
  return words[role]()
}
