import type { Wire } from '@havre/contracts/wire.ts'
import { m } from '../../paraglide/messages.js'
import type { Procedure, Rule } from './api/list-procedures.ts'

type Mode = NonNullable<NonNullable<Wire['evaluateProcedure']['body']['events']>[number]['mode']>

export const natureWords: Record<Rule['nature'], () => string> = {
  document: m.procedures_nature_document,
  legal: m.procedures_nature_legal,
  target: m.procedures_nature_target,
  from: m.procedures_nature_from,
}

export const modeWords: Record<Mode, () => string> = {
  registered: m.procedures_mode_registered,
  post: m.procedures_mode_post,
  handed: m.procedures_mode_handed,
  other: m.procedures_mode_other,
}

export const jurisdictionWords: Record<Procedure['jurisdiction'], () => string> = {
  BE: m.procedures_list_BE,
  FR: m.procedures_list_FR,
}
