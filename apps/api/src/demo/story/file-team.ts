import type { Calendar } from '../calendar.ts'
import type { Youth } from '../people/youth.ts'
import type { PlannedAccount, PlannedMember } from '../plan.ts'
import type { Dice } from '../prng.ts'

/** Who works with one youth, by account id. */
export type FileTeam = {
  readonly referent: string
  readonly coReferent: string
  readonly educators: readonly [string, string]
  readonly night: string
  readonly legal: string
  readonly psychologist: string
  readonly nurse: string
  readonly coordinator: string
  readonly director: string
}

export type Crew = { id(login: string): string }

/** Finds accounts by login; a login nobody has is a mistake of the seed. */
export function crewOf(accounts: readonly PlannedAccount[]): Crew {
  const byLogin = new Map(accounts.map(account => [account.login, account.id]))
  return {
    id(login) {
      const id = byLogin.get(login)
      if (!id) throw new Error(`no demo account ${login}`)
      return id
    },
  }
}

const REFERENTS = ['aminata.diallo', 'thomas.lejeune', 'yasmina.elidrissi', 'bram.deconinck'] as const
const EDUCATORS = ['nadia.benali', 'kofi.mensah', 'ines.carvalho', 'lucas.vandamme'] as const
const NIGHT = ['rosa.mancini', 'dragan.petrovic'] as const
const LEGAL = ['claire.dubois', 'samir.haddad'] as const
const COORDINATORS = ['sofie.peeters', 'olivier.marchal'] as const

/** The work is shared out in turn, so that nobody carries everything. */
export function teamFor(crew: Crew, turn: number): FileTeam {
  const nth = (logins: readonly string[], shift = 0) => crew.id(logins[(turn + shift) % logins.length] ?? '')
  return {
    referent: nth(REFERENTS),
    coReferent: nth(REFERENTS, 1),
    educators: [nth(EDUCATORS), nth(EDUCATORS, 1)],
    night: nth(NIGHT),
    legal: nth(LEGAL),
    psychologist: crew.id('elena.ionescu'),
    nurse: crew.id('jeanne.mukendi'),
    coordinator: nth(COORDINATORS),
    director: crew.id('helene.lambert'),
  }
}

/** The rows of the file team, from the arrival until a month after the departure. */
export function membersOf(
  youthId: string,
  youth: Youth,
  team: FileTeam,
  dice: Dice,
  calendar: Calendar,
): PlannedMember[] {
  const isBefore = youth.phase === 'referral' || youth.phase === 'refused'
  const named: [string, string][] = isBefore
    ? [['legal', team.legal]]
    : [
        ['referent', team.referent],
        ['co_referent', team.coReferent],
        ['educator', team.educators[0]],
        ['educator', team.educators[1]],
        ['legal', team.legal],
        ['psychologist', team.psychologist],
        ['nurse', team.nurse],
      ]
  const ended =
    youth.gone !== undefined && youth.phase === 'left' && youth.gone < -60 ? youth.gone + 30 : undefined
  return named.map(([role, accountId]) => ({
    id: dice.uuid(),
    youthId,
    accountId,
    function: role,
    since: calendar.at(youth.day - 1, 9),
    until: ended === undefined ? null : calendar.at(ended, 17),
  }))
}
