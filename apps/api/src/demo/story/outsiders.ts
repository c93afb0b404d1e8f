import type { Role } from '@havre/policy/roles.ts'
import type { PlannedExclusion, PlannedGrant, PlannedRead } from '../plan.ts'
import type { Crew } from './file-team.ts'
import type { Teller } from './teller.ts'

const GUARDIAN = ['OPS', 'INTAKE', 'SAFETY', 'LEGAL', 'EDUC', 'MED', 'INTEG', 'AUTON', 'IDENT', 'TASK']
const LAWYER = ['INTAKE', 'LEGAL', 'IDENT', 'EDUC', 'INTEG']
const GUARDIANS = ['pascal.renard', 'fatou.ndiaye', 'katrien.maes', 'ahmed.ouali']
const LAWYERS = ['charlotte.leclercq', 'david.rosenberg']

/** Dated access of guardians, lawyers and partners: asked by the jurists, approved by the director. */
export function grantsFor(tellers: readonly Teller[], crew: Crew): PlannedGrant[] {
  const grants: PlannedGrant[] = []
  const housed = tellers.filter(
    ({ youth }) =>
      youth.gone === undefined && youth.day < -5 && youth.phase !== 'refused' && youth.phase !== 'referral',
  )
  for (const [index, teller] of housed.entries()) {
    const give = grantTo(teller, crew, grants)
    give(GUARDIANS[index % 4], GUARDIAN, -Math.min(60, -teller.youth.day - 4))
    if (index % 2 === 0) give(LAWYERS[(index / 2) % 2], LAWYER, -Math.min(40, -teller.youth.day - 4))
    const items = teller.entries
      .filter(({ kind, status }) => kind === 'integ-note' && status === 'signed')
      .slice(-3)
    if (index % 4 === 1 && items.length > 0)
      give('marie.colson', ['INTEG'], -20, { items: items.map(({ id }) => id) })
  }
  const [first, second, third] = housed.toReversed()
  if (first) grantTo(first, crew, grants)('david.rosenberg', LAWYER, -150)
  if (second) grantTo(second, crew, grants)('charlotte.leclercq', LAWYER, -30, { revokedOn: -8 })
  if (third) grantTo(third, crew, grants)('marie.colson', ['INTEG'], 0, { isWaiting: true })
  return grants
}

function grantTo(teller: Teller, crew: Crew, into: PlannedGrant[]) {
  const { calendar, dice, team } = teller
  return (
    login: string | undefined,
    compartments: readonly string[],
    from: number,
    more: { items?: readonly string[]; revokedOn?: number; isWaiting?: boolean } = {},
  ) => {
    if (!login) return
    into.push({
      id: dice.uuid(),
      youthId: teller.id,
      accountId: crew.id(login),
      compartments,
      items: more.items ?? [],
      mandateRef: `M-${calendar.date(from).slice(0, 4)}-${dice.between(100, 999)}`,
      startsAt: calendar.at(from, 0),
      endsAt: calendar.at(from + 90, 0),
      requestedBy: team.legal,
      approvedBy: more.isWaiting ? null : team.director,
      revokedAt: more.revokedOn === undefined ? null : calendar.at(more.revokedOn, 12),
    })
  }
}

/** One educator is kin of one youth: the file does not exist for them. */
export function exclusionsFor(tellers: readonly Teller[], crew: Crew): PlannedExclusion[] {
  return tellers
    .filter(({ youth }) => youth.alias === 'Aulne 629')
    .map(({ id, dice, calendar, youth }) => ({
      id: dice.uuid(),
      youthId: id,
      accountId: crew.id('lucas.vandamme'),
      ground: 'kinship',
      createdBy: crew.id('helene.lambert'),
      createdAt: calendar.at(youth.day, 9),
    }))
}

/** Who opened what this morning, so that the page of traces is not empty. */
export function readsFor(tellers: readonly Teller[], crew: Crew): PlannedRead[] {
  const present = tellers.filter(({ youth }) => youth.day < 0 && youth.gone === undefined)
  const readers: [string, readonly Role[]][] = [
    ['nadia.benali', ['EDU']],
    ['aminata.diallo', ['EDU', 'REF']],
    ['sofie.peeters', ['COO']],
    ['claire.dubois', ['LEG']],
    ['pascal.renard', ['GUA']],
  ]
  return present.slice(0, 14).flatMap((teller, index) => {
    const [login, roles] = readers[index % readers.length] ?? ['nadia.benali', ['EDU']]
    const accountId = crew.id(login)
    const entry = teller.entries.find(({ kind }) => kind === 'operational-card')
    const opened: PlannedRead = {
      accountId,
      roles,
      action: 'youth-file.read',
      compartment: 'OPS',
      youthId: teller.id,
      objectIds: null,
      outcome: 'done',
    }
    const read: PlannedRead[] = entry ? [{ ...opened, action: 'entry.read', objectIds: [entry.id] }] : []
    return [opened, ...read]
  })
}
