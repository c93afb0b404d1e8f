import type { Answers } from '@havre/kinds/answers.ts'
import { missingToSign } from '@havre/kinds/completeness.ts'
import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { isAhead, type Judged } from '@havre/kinds/tense.ts'
import { civilDay } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { momentField } from './moment.ts'

/** What the dates of a record of that moment are judged by, if it is signed now, on the centre's clocks. */
function judgedNow(occurredAt: string): Judged {
  const now = new Date().toISOString()
  return { now: { at: now, day: civilDay(now) }, told: { at: occurredAt, day: civilDay(occurredAt) } }
}

/** The dates of a draft that cannot be signed as they stand, as the service would tell them: said at once, kept all the same. */
export function wrongDates(kind: Kind, answers: Answers, occurredAt: string) {
  const judged = judgedNow(occurredAt)
  const wrong = missingToSign(kind, answers, judged).flatMap(({ path, code }) =>
    code === 'in-the-future' || code === 'in-the-past'
      ? [{ pointer: `#/answers/${path.join('/')}`, code }]
      : [],
  )
  if (!isAhead(judged)) return wrong
  const moment = momentField(kind)
  return [{ pointer: moment ? `#/answers/${moment}` : '#/occurredAt', code: 'in-the-future' }, ...wrong]
}

/**
 * What keeps a draft from being signed now, by the name that people see: fields, `besides` among them, and `occurredAt`, the
 * record's own moment, where no field asks for it.
 */
export function inTheWay(kind: Kind, answers: Answers, occurredAt: string, besides: readonly string[] = []) {
  const judged = judgedNow(occurredAt)
  const ids = new Set([
    ...missingToSign(kind, answers, judged).map(({ path }) => String(path[0])),
    ...besides,
  ])
  if (isAhead(judged)) ids.add(momentField(kind) ?? 'occurredAt')
  const places = [
    { id: 'occurredAt', label: m.entry_happened() },
    ...fieldsOf(kind).map(({ id, label }) => ({ id, label: textOf(label) })),
  ]
  return places.filter(({ id }) => ids.has(id))
}
