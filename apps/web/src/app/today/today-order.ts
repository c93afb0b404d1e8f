import type { Me } from '@havre/contracts/session.ts'

/** The parts of the first screen. */
export type TodayPart = 'watch' | 'shift' | 'doses' | 'deadlines' | 'tasks' | 'drafts' | 'quiet' | 'house'

/** What is somebody's first, by trade; what a trade has no part in stands last and shows itself when it holds something. */
const ORDERS: readonly (readonly [role: Me['roles'][number], parts: readonly TodayPart[]])[] = [
  ['NGT', ['shift', 'watch', 'doses', 'deadlines', 'tasks', 'drafts', 'quiet', 'house']],
  ['COO', ['watch', 'shift', 'deadlines', 'tasks', 'drafts', 'doses', 'quiet', 'house']],
  ['DIR', ['house', 'watch', 'shift', 'deadlines', 'tasks', 'drafts', 'doses', 'quiet']],
  ['LEG', ['deadlines', 'tasks', 'drafts', 'quiet', 'shift', 'watch', 'doses', 'house']],
  ['PSY', ['doses', 'deadlines', 'tasks', 'drafts', 'quiet', 'shift', 'watch', 'house']],
  ['REF', ['watch', 'doses', 'shift', 'drafts', 'deadlines', 'tasks', 'quiet', 'house']],
  ['EDU', ['watch', 'doses', 'shift', 'drafts', 'deadlines', 'tasks', 'quiet', 'house']],
]

/** In which order this person finds the parts of the day. */
export function todayOrder(roles: Me['roles']): readonly TodayPart[] {
  const found = ORDERS.find(([role]) => roles.includes(role))
  return found?.[1] ?? ['deadlines', 'tasks', 'drafts', 'house', 'watch', 'shift', 'doses', 'quiet']
}
