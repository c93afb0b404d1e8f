import { sealWords } from '../../modules/handover/house-note-words.ts'
import { lineSeal } from '../../modules/roll-calls/roll-calls.present.ts'
import { byDay, onClock } from '../calendar.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { keyOf } from './house.ts'
import type { DemoHouse } from './registers.ts'

const MINUTE = 60_000
const NIGHTS_BACK = 6

/** The rounds of a day: when on the centre’s clocks, who makes them, how long one takes. */
const ROUNDS = [
  { kind: 'morning', time: '07:32', by: 'nadia.benali' },
  { kind: 'evening', time: '20:34', by: 'kofi.mensah' },
  { kind: 'night', time: '23:06', by: 'rosa.mancini' },
] as const
const TAKES = 9

/** Who is not simply there: the youth by alias, the kind of round, where. */
const ELSEWHERE: Record<string, { kind: string; state: string; remark?: string }> = {
  'Prunier 772': { kind: 'evening', state: 'out' },
  'Bouleau 365': { kind: 'evening', state: 'family', remark: 'Retour dimanche, 18 h' },
  'Noisetier 153': { kind: 'morning', state: 'appointment' },
  'Sorbier 231': { kind: 'night', state: 'here', remark: 'Dort mal, lumière laissée' },
}

type Round = { id: string; kind: string; by: string; startedAt: Date }

function accountId({ plan }: DemoHouse, login: string): string {
  const account = plan.accounts.find(one => one.login === login)
  if (!account) throw new Error(`the demo has no ${login}`)
  return account.id
}

function roundsOf(house: DemoHouse): Round[] {
  return Array.from({ length: NIGHTS_BACK }, (_, n) => n).flatMap(day =>
    ROUNDS.map(({ kind, time, by }) => ({
      id: createDice(`roll call/${day}/${kind}`).uuid(),
      kind,
      by: accountId(house, day % 2 && kind === 'night' ? 'dragan.petrovic' : by),
      startedAt: new Date(onClock(house.now, -day, time).getTime() + day * MINUTE),
    })).filter(({ startedAt }) => startedAt.getTime() + TAKES * MINUTE < house.now.getTime()),
  )
}

export function demoRollCalls(house: DemoHouse): readonly TableRow[] {
  return roundsOf(house).map(({ id, kind, by, startedAt }) => {
    const closedAt = new Date(startedAt.getTime() + TAKES * MINUTE)
    return {
      id,
      centre_id: house.plan.centreId,
      kind,
      started_at: startedAt,
      closed_at: closedAt,
      closed_by: by,
      created_by: by,
      version: 2,
      created_at: startedAt,
      updated_at: closedAt,
    }
  })
}

const PRESENT = ['admitted', 'observation', 'integration', 'orientation', 'autonomy_studio']

export function demoRollCallLines(house: DemoHouse): readonly TableRow[] {
  const { plan } = house
  return roundsOf(house).flatMap(round => {
    const day = round.startedAt.toISOString().slice(0, 10)
    const there = plan.files.filter(file => PRESENT.includes(file.phase) && (file.arrivedOn ?? day) < day)
    return there.map((file, turn) => {
      const id = createDice(`${round.id}/${file.alias}`).uuid()
      const elsewhere = ELSEWHERE[file.alias]
      const known = elsewhere?.kind === round.kind ? elsewhere : undefined
      const checkedAt = new Date(round.startedAt.getTime() + (turn + 1) * 30_000)
      return {
        id,
        centre_id: plan.centreId,
        roll_call_id: round.id,
        youth_id: file.id,
        called_at: round.startedAt,
        state: known?.state ?? 'here',
        remark: lineSeal(keyOf(house, file.id), id, file.id).close('remark', known?.remark),
        checked_by: round.by,
        checked_at: checkedAt,
        created_by: round.by,
        version: 2,
        created_at: round.startedAt,
        updated_at: checkedAt,
      }
    })
  })
}

/** Words to the next shift; hours from now, and who has read them. */
const NOTES = [
  {
    words: 'Chaudière : le technicien passe demain entre 9 h et 11 h. La clé de la cave est au bureau.',
    importance: 'important',
    by: 'sofie.peeters',
    from: -20,
    until: 34,
    read: ['kofi.mensah', 'aminata.diallo', 'olivier.marchal'],
  },
  {
    words: 'La lumière du couloir du haut reste allumée cette semaine, aussi la nuit.',
    importance: 'normal',
    by: 'nadia.benali',
    from: -44,
    until: 90,
    read: ['rosa.mancini', 'dragan.petrovic', 'kofi.mensah'],
  },
  {
    words:
      'À chaque appel, la même réponse : nous ne confirmons ni n’infirmons. Notez l’heure et les mots exacts.',
    importance: 'normal',
    by: 'olivier.marchal',
    from: -70,
    until: 240,
    read: ['nadia.benali', 'rosa.mancini'],
  },
] as const

const notesOf = (house: DemoHouse) =>
  NOTES.map((note, n) => {
    const at = (hours: number) => new Date(house.now.getTime() + hours * 60 * MINUTE)
    return { ...note, id: createDice(`house note/${n}`).uuid(), at, fromAt: byDay(at(note.from)) }
  })

export function demoNotes(house: DemoHouse): readonly TableRow[] {
  return notesOf(house).map(({ id, words, importance, by, until, at, fromAt }) => ({
    id,
    centre_id: house.plan.centreId,
    words: sealWords(house.site.keyring, id, words),
    importance,
    valid_from: fromAt,
    valid_until: at(until),
    created_by: accountId(house, by),
    version: 1,
    created_at: fromAt,
    updated_at: fromAt,
  }))
}

export function demoMarks(house: DemoHouse): readonly TableRow[] {
  return notesOf(house).flatMap(({ id, read, fromAt }) =>
    read.map((login, n) => ({
      account_id: accountId(house, login),
      item_id: id,
      centre_id: house.plan.centreId,
      read_at: new Date(fromAt.getTime() + (n * 5 + 4) * 60 * MINUTE),
    })),
  )
}

/** Night staff read everything when they left this morning, the educators at the end of yesterday's day. */
export function demoReadings(house: DemoHouse): readonly TableRow[] {
  return ['rosa.mancini', 'dragan.petrovic', 'nadia.benali', 'kofi.mensah'].map((login, n) => ({
    account_id: accountId(house, login),
    centre_id: house.plan.centreId,
    read_until: new Date(house.now.getTime() - (15 + n * 3) * 60 * MINUTE),
  }))
}
