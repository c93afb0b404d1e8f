import type { AgreementFields } from '@havre/contracts/agreements.ts'
import { meetingDueOn } from '@havre/rules/network/agreement.ts'
import {
  sealAgreement,
  sealEdition,
  sealMeeting,
  sealSentence,
} from '../../modules/network/agreement-words.ts'
import { referralWords } from '../../modules/network/referrals.present.ts'
import { PRESENT } from '../people/present.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { fileNamed, handsOf } from './crew.ts'
import { keyOf, plusDays } from './house.ts'
import { DEPARTMENT, MISSION } from './network-partners.ts'
import { MEETINGS, POINTS, REFERRALS, texts } from './network-story.ts'
import { demoPartnerId } from './partners.ts'
import type { DemoHouse } from './registers.ts'

const SIGNED = -300
const AMENDED = -131
const TERM_DAYS = 900

const idOf = (name: string) => createDice(`network/${name}`).uuid()
const AGREEMENT = idOf('agreement')
const meetingId = (n: number) => idOf(`meeting/${n}`)
const codeId = (n: number, code: string) => idOf(`code/${n}/${code}`)

function dayOf({ now }: DemoHouse, days: number): string {
  return plusDays(now.toISOString().slice(0, 10), days)
}

/** Services meet from Monday to Friday. */
function meetingDay(house: DemoHouse, days: number): string {
  const day = dayOf(house, days)
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return plusDays(day, weekday === 0 ? -2 : weekday === 6 ? -1 : 0)
}

/** The columns of what somebody made on a day. */
function made(house: DemoHouse, id: string, days: number, createdBy: string): TableRow {
  const at = new Date(`${dayOf(house, days)}T10:00:00Z`)
  return { id, centre_id: house.plan.centreId, created_by: createdBy, created_at: at }
}

function kept(house: DemoHouse, id: string, days: number, createdBy: string): TableRow {
  const row = made(house, id, days, createdBy)
  return { ...row, updated_at: row.created_at, version: 1 }
}

function coordinatorOf({ plan }: DemoHouse): string {
  const account = plan.accounts.find(one => one.login === 'sofie.peeters')
  if (!account) throw new Error('the demo has no coordinator')
  return account.id
}

const textsOf = (house: DemoHouse) => texts(dayOf(house, SIGNED), dayOf(house, SIGNED + TERM_DAYS))

export function demoAgreements(house: DemoHouse): readonly TableRow[] {
  const { now } = textsOf(house)
  const { startsOn, endsOn, noticeDays, meetingWeeks } = now
  const signedOn = dayOf(house, AMENDED)
  const due = meetingDueOn(
    { signedOn, startsOn, endsOn, endedOn: null, weeks: meetingWeeks },
    MEETINGS.map(({ planned, held }) => ({
      plannedOn: meetingDay(house, planned),
      heldOn: held === undefined ? null : meetingDay(house, held),
      status: held === undefined ? ('planned' as const) : ('held' as const),
    })),
  )
  return [
    {
      ...kept(house, AGREEMENT, SIGNED, coordinatorOf(house)),
      edition: 2,
      signed_on: signedOn,
      starts_on: startsOn,
      ends_on: endsOn,
      notice_days: noticeDays,
      meeting_weeks: meetingWeeks,
      meeting_due_on: due,
      ended_on: null,
      ended_because: null,
      details: sealAgreement(house.site.keyring, AGREEMENT, now),
    },
  ]
}

export function demoAgreementEditions(house: DemoHouse): readonly TableRow[] {
  const { first, now } = textsOf(house)
  const edition = (number: number, days: number, fields: AgreementFields, reason: string): TableRow => {
    const id = idOf(`edition/${number}`)
    const parties = [
      { name: DEPARTMENT, role: 'department' as const },
      { name: MISSION, role: 'missionLocale' as const },
    ]
    return {
      ...made(house, id, days, coordinatorOf(house)),
      agreement_id: AGREEMENT,
      number,
      signed_on: dayOf(house, days),
      details: sealEdition(house.site.keyring, id, { ...fields, parties, reason }),
    }
  }
  return [
    edition(1, SIGNED, first, ''),
    edition(2, AMENDED, now, 'Trois mois entre deux réunions laissaient passer des échéances.'),
  ]
}

export function demoAgreementParties(house: DemoHouse): readonly TableRow[] {
  return textsOf(house).now.parties.map(({ partnerId, role }) => ({
    ...made(house, idOf(`party/${role}`), SIGNED, coordinatorOf(house)),
    agreement_id: AGREEMENT,
    partner_id: partnerId,
    role,
    active: true,
  }))
}

export function demoMeetings(house: DemoHouse): readonly TableRow[] {
  return MEETINGS.map(({ planned, held, agenda, practice = '', protocols = [] }, n) => ({
    ...kept(house, meetingId(n), planned - 20, coordinatorOf(house)),
    agreement_id: AGREEMENT,
    planned_on: meetingDay(house, planned),
    status: held === undefined ? 'planned' : 'held',
    held_on: held === undefined ? null : meetingDay(house, held),
    present: held === undefined ? [] : [demoPartnerId(DEPARTMENT), demoPartnerId(MISSION)],
    body: sealMeeting(house.site.keyring, meetingId(n), { agenda, practice, protocols: [...protocols] }),
  }))
}

export function demoAgreementPoints(house: DemoHouse): readonly TableRow[] {
  const { keyring } = house.site
  return POINTS.map((point, n) => {
    const id = idOf(`point/${n}`)
    const { kind, what, note, partner, due, settled, meeting } = point
    return {
      ...kept(
        house,
        id,
        meeting === undefined ? SIGNED : (MEETINGS[meeting]?.held ?? 0),
        coordinatorOf(house),
      ),
      agreement_id: AGREEMENT,
      meeting_id: meeting === undefined ? null : meetingId(meeting),
      kind,
      partner_id: partner === undefined ? null : demoPartnerId(partner),
      for_role: point.forRole ?? null,
      level: point.level ?? null,
      due_on: due === undefined ? null : dayOf(house, due),
      state: point.state ?? 'open',
      settled_on: settled === undefined ? null : dayOf(house, settled),
      what: sealSentence(keyring, 'agreement_point', id, 'what', what),
      note: note === undefined ? null : sealSentence(keyring, 'agreement_point', id, 'note', note),
    }
  })
}

export function demoMeetingCodes(house: DemoHouse): readonly TableRow[] {
  return MEETINGS.flatMap(({ planned, files }, n) =>
    files.map(([code]) => ({
      ...kept(house, codeId(n, code), planned - 2, coordinatorOf(house)),
      meeting_id: meetingId(n),
      code,
      followed: true,
    })),
  )
}

export function demoMeetingFiles(house: DemoHouse): readonly TableRow[] {
  return MEETINGS.flatMap(({ planned, held, files }, n) =>
    files.map(([code, alias]) => {
      const { id: youthId } = fileNamed(house, alias)
      const decided = house.plan.tasks.find(task => task.youthId === youthId && task.title !== null)
      return {
        ...made(house, idOf(`file/${n}/${code}`), planned - 2, coordinatorOf(house)),
        youth_id: youthId,
        meeting_id: meetingId(n),
        code_id: codeId(n, code),
        task_ids: held !== undefined && n === 1 && decided ? [decided.id] : [],
      }
    }),
  )
}

export function demoReferrals(house: DemoHouse): readonly TableRow[] {
  return REFERRALS.map((given, n) => {
    const id = idOf(`referral/${n}`)
    const { id: youthId, birthOn, languages } = fileNamed(house, given.alias)
    const words = referralWords(keyOf(house, youthId), id, youthId)
    const { partner, under, purpose, tells, agreed, sent, answered, ended } = given
    const told: Record<(typeof tells)[number], string[]> = {
      usualName: [PRESENT.find(one => one.alias === given.alias)?.usual ?? ''],
      age: birthOn
        ? [String(Math.floor((Date.parse(dayOf(house, sent ?? 0)) - Date.parse(birthOn)) / 31_557_600_000))]
        : [],
      gender: [],
      languages: [...languages],
      request: [purpose],
    }
    const lines = tells.filter(field => told[field].length > 0).map(field => ({ field, values: told[field] }))
    const on = (days: number | undefined) => (days === undefined ? null : dayOf(house, days))
    return {
      ...kept(house, id, agreed, handsOf(house, youthId).referent),
      youth_id: youthId,
      partner_id: demoPartnerId(partner),
      agreement_id: under ? AGREEMENT : null,
      entry_id: null,
      purpose: words.close('purpose', purpose),
      tells,
      told: sent === undefined ? null : words.close('told', JSON.stringify(lines)),
      told_how: given.how ?? null,
      document: words.close('document', given.document),
      agreed_on: on(agreed),
      sent_on: on(sent),
      answer: given.answer ?? 'pending',
      answered_on: on(answered),
      ended_on: on(ended),
      outcome: given.outcome ?? null,
      outcome_words: words.close('outcome_words', given.words),
    }
  })
}
