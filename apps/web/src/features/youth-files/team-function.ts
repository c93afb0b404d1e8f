import type { YouthFile } from '@havre/contracts/youth-files.ts'
import { m } from '../../paraglide/messages.js'

export type TeamFunction = YouthFile['team'][number]['function']

const labels: Record<TeamFunction, () => string> = {
  referent: m.file_function_referent,
  co_referent: m.file_function_co_referent,
  educator: m.file_function_educator,
  legal: m.file_function_legal,
  psychologist: m.file_function_psychologist,
  nurse: m.file_function_nurse,
  social_worker: m.file_function_social_worker,
  school: m.file_function_school,
}

/** The parts that somebody may have in a file. */
export const teamFunctions: readonly TeamFunction[] = [
  'referent',
  'co_referent',
  'educator',
  'legal',
  'psychologist',
  'nurse',
  'social_worker',
  'school',
]

/** A part in words. */
export function teamFunctionLabel(duty: TeamFunction): string {
  return labels[duty]()
}

/** The referent first, then the others in the order in which parts are offered. */
export function byDuty(team: YouthFile['team']): YouthFile['team'] {
  const rank = (member: YouthFile['team'][number]) => teamFunctions.indexOf(member.function)
  return team.toSorted((a, b) => rank(a) - rank(b))
}
