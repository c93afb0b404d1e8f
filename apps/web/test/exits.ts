import type { ExitList, ExitListItem } from '@havre/contracts/exit-lists.ts'
import type { CountdownItem, ExitPlan, ExitRoom } from '@havre/contracts/exit-plans.ts'
import type { YouthExit } from '@havre/contracts/youth-exits.ts'
import { withRegisters } from './a-tray.ts'
import { dayIn } from './days.ts'
import type { House } from './house-replies.ts'
import { idOf } from './youths.ts'

const same = (words: string) => ({ fr: words, nl: words, en: words })
const practice = { explain: same('La maison le propose.'), basis: { text: same('Pratique'), article: '' } }
const source = { ...practice, certainty: 'practice' as const }
export const lena = { id: idOf('a', 3), name: 'Lucie Lambert' }

export function aPlan(given: Partial<ExitPlan> = {}): ExitPlan {
  return {
    id: idOf('5', 0),
    youthId: idOf('b', 0),
    plannedOn: null,
    pillars: {
      housing: { state: 'planned', note: 'Candidature envoyée' },
      income: { state: 'missing', note: null },
      residence: { state: 'ok', note: null },
      healthCover: { state: 'ok', note: null },
      referencePerson: { state: 'ok', note: null },
    },
    lodging: null,
    lodgingFrom: null,
    lodgingUntil: null,
    lodgingEmergency: false,
    farewell: 'Repas du vendredi',
    safetyPlan: null,
    documents: {
      identity: 'ready',
      residence: 'asked',
      birth: 'missing',
      health: 'missing',
      vaccination: 'missing',
      school: 'missing',
      bank: 'missing',
      socialSecurity: 'missing',
      contacts: 'missing',
      rights: 'missing',
      copies: 'missing',
    },
    closed: false,
    version: 3,
    can: { change: true, exit: true, readDestination: false, readWords: true },
    ...given,
  }
}

export function aStep(code: string, title: string, given: Partial<CountdownItem> = {}): CountdownItem {
  return {
    code,
    title: same(title),
    changes: same('Avant, puis après 18 ans.'),
    explain: same('À préparer trois mois avant.'),
    basis: { text: same('Loi d’essai'), article: '7' },
    certainty: 'known',
    version: '2026-11-27',
    actor: 'house',
    nature: 'target',
    hard: false,
    pillar: null,
    opensOn: dayIn(-80),
    dueOn: dayIn(11),
    daysLeft: 11,
    state: 'due',
    record: null,
    deadline: null,
    can: { done: true, notApplicable: true },
    ...given,
  }
}

export function anExit(given: Partial<YouthExit> = {}): YouthExit {
  const day = (month: 1 | 3 | 6 | 12, days: number, state: 'coming' | 'due' | 'late' | 'held') => ({
    month,
    opensOn: dayIn(days - 15),
    dueOn: dayIn(days),
    daysLeft: days,
    state,
    ...source,
    record: null,
  })
  return {
    id: idOf('8', 0),
    on: dayIn(-40),
    reason: 'majority',
    pillars: { housing: 'ok', income: 'missing', residence: 'ok', healthCover: 'ok', referencePerson: 'ok' },
    missing: 1,
    abrupt: true,
    outcome: 'abrupt',
    lodging: 'supportedHousing',
    note: null,
    relay: null,
    unpreparedBecause: 'Aucune place',
    by: lena,
    recordedAt: new Date().toISOString(),
    followUps: [day(1, -10, 'late'), day(3, 50, 'coming'), day(6, 140, 'coming'), day(12, 320, 'coming')],
    corrections: [],
    comesBack: true,
    version: 1,
    can: { followUp: true, correct: false, withdraw: false },
    ...given,
  }
}

export function aRoom(given: Partial<ExitRoom> = {}): ExitRoom {
  const { pillars } = given.plan ?? aPlan()
  return {
    today: dayIn(0),
    jurisdiction: 'BE',
    majorityOn: dayIn(11),
    exit: { on: dayIn(11), by: 'majority' },
    span: { from: dayIn(-354), to: dayIn(11) },
    alarmDays: { first: 90, last: 30 },
    readiness: { level: 'red', daysLeft: 11, reason: same('À 30 jours ou moins, il manque : revenus.') },
    readinessRule: source,
    first: {
      code: 'be.exit.housing',
      title: same('Un logement'),
      pillar: 'housing',
      on: dayIn(-2),
      state: 'late',
      lastOn: null,
      lost: false,
    },
    items: [aStep('be.exit.income', 'Un revenu'), aStep('be.exit.housing', 'Un logement', { state: 'late' })],
    pillars: {
      housing: pillars.housing.state,
      income: pillars.income.state,
      residence: pillars.residence.state,
      healthCover: pillars.healthCover.state,
      referencePerson: pillars.referencePerson.state,
    },
    plan: aPlan(),
    stayLapses: false,
    stayEnds: null,
    relays: [],
    exits: [],
    withdrawnExits: [],
    lodgingRule: null,
    missionLocale: null,
    returnUntil: null,
    exitUnrecorded: false,
    can: { open: false, change: true },
    ...given,
  }
}

export function withExit(room: () => ExitRoom, own: House['own'] = {}) {
  return withRegisters({ getExit: room, ...own }, 'exit')
}

export function anItem(n: number, given: Partial<ExitListItem> = {}): ExitListItem {
  return {
    youthId: idOf('b', n),
    alias: `Hêtre ${n + 3}`,
    phase: 'autonomy_studio',
    age: 17,
    planId: idOf('5', n),
    exit: { on: dayIn(11), by: 'majority' },
    readiness: { level: 'red', daysLeft: 11, reason: same('Il manque : revenus.') },
    pillars: {
      housing: 'planned',
      income: 'missing',
      residence: 'ok',
      healthCover: 'ok',
      referencePerson: 'ok',
    },
    first: {
      code: 'be.exit.income',
      title: same('Un revenu'),
      pillar: 'income',
      on: dayIn(11),
      state: 'due',
      lastOn: null,
      lost: false,
    },
    late: 0,
    relay: 'pending',
    ...given,
  }
}

export function aList(items: ExitListItem[], given: Partial<ExitList> = {}): ExitList {
  const at = (level: string | null) => items.filter(one => one.readiness?.level === level).length
  return {
    items,
    nextCursor: null,
    counts: {
      all: items.length,
      red: at('red'),
      amber: at('amber'),
      green: at('green'),
      notYet: at(null),
      unknown: 0,
      withoutPlan: 0,
    },
    ...given,
  }
}
