import { RISK_LEVELS } from '@havre/contracts/agreement-parts.ts'
import {
  type Agreement,
  type AgreementItem,
  type AgreementParty,
  type AgreementPoint,
  MEETING_STATUS,
  PARTY_ROLES,
  POINT_KINDS,
  STATES_OF_POINTS,
} from '@havre/contracts/agreements.ts'
import { PARTNER_KINDS } from '@havre/contracts/partners.ts'
import { TASK_ROLES } from '@havre/kinds/kind.ts'
import {
  agreementState,
  isMeetingLate,
  isNoticeNear,
  meetingDueOn,
  noticeDueOn,
} from '@havre/rules/network/agreement.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, bytesOrNull, flag, number, numberOrNull, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { openPartnerWords } from '../partners/partner-words.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { type AgreementWords, openAgreement, openEdition, openSentence } from './agreement-words.ts'
import { bindsHouse, keepsNetwork } from './network-access.ts'

/** Parties in the order of their roles: who decides first, then who helps. */
function toParties(ctx: Ctx, rows: readonly Row[]): AgreementParty[] {
  return rows
    .map(row => toParty(ctx, row))
    .toSorted(
      (a, b) =>
        PARTY_ROLES.indexOf(a.role) - PARTY_ROLES.indexOf(b.role) || a.name.localeCompare(b.name, 'fr'),
    )
}

function toParty(ctx: Ctx, row: Row): AgreementParty {
  const partnerId = text(row, 'partner_id')
  return {
    partnerId,
    name: openPartnerWords(ctx.keyring, partnerId, bytes(row, 'details'))?.name ?? '',
    kind: oneOf(row, 'kind', PARTNER_KINDS),
    role: oneOf(row, 'role', PARTY_ROLES),
  }
}

/** Dates of an agreement and what they come to today. */
export function toDates(ctx: Ctx, row: Row) {
  const today = isoToday(ctx)
  const startsOn = textOrNull(row, 'starts_on')
  const endsOn = textOrNull(row, 'ends_on')
  const term = {
    signedOn: textOrNull(row, 'signed_on'),
    startsOn,
    endsOn,
    endedOn: textOrNull(row, 'ended_on'),
  }
  const state = agreementState(term, today)
  const running = state === 'inForce' || state === 'toCome'
  const noticeDueOnDay = term.endedOn
    ? null
    : noticeDueOn({ endsOn, noticeDays: numberOrNull(row, 'notice_days') })
  const meetingDue = running ? textOrNull(row, 'meeting_due_on') : null
  return {
    ...term,
    state,
    noticeDueOn: running ? noticeDueOnDay : null,
    noticeDue: running && isNoticeNear(noticeDueOnDay, today),
    meetingDueOn: meetingDue,
    meetingLate: meetingDue !== null && meetingDue < today,
  }
}

export function toAgreementItem(
  ctx: Ctx,
  row: Row,
  words: AgreementWords,
  parties: readonly Row[],
): AgreementItem {
  return {
    id: text(row, 'id'),
    title: words.title,
    ...toDates(ctx, row),
    parties: toParties(ctx, parties),
    open: number(row, 'open'),
    late: number(row, 'late'),
    version: number(row, 'version'),
  }
}

/** Everything about one, from the rows of `readAgreement`; null where its words do not open. */
export function toAgreement(ctx: Ctx, rows: readonly Row[][]): Agreement | null {
  const [agreements = [], parties = [], points = [], meetings = [], editions = []] = rows
  const row = agreements[0]
  const words = row && openAgreement(ctx.keyring, text(row, 'id'), bytes(row, 'details'))
  if (!row || !words) return null
  const dates = toDates(ctx, row)
  const names = namesOf(ctx, parties)
  const binds = bindsHouse(ctx)
  const over = dates.state === 'ended'
  const draft = dates.state === 'draft'
  return {
    id: text(row, 'id'),
    edition: number(row, 'edition'),
    ...words,
    ...dates,
    noticeDays: numberOrNull(row, 'notice_days'),
    meetingWeeks: numberOrNull(row, 'meeting_weeks'),
    endedBecause: openSentence(
      ctx.keyring,
      'agreement',
      text(row, 'id'),
      'ended_because',
      bytesOrNull(row, 'ended_because'),
    ),
    parties: toParties(
      ctx,
      parties.filter(party => flag(party, 'active')),
    ),
    points: points.map(point => toPoint(ctx, point, names)),
    meetings: meetings.map(meeting => {
      const dated = datesOf(meeting)
      return {
        id: text(meeting, 'id'),
        ...dated,
        late: !over && isMeetingLate(dated, isoToday(ctx)),
        followed: number(meeting, 'followed'),
      }
    }),
    editions: editions.flatMap(edition => {
      const signed = openEdition(ctx.keyring, text(edition, 'id'), bytes(edition, 'details'))
      if (!signed) return []
      const recordedBy = toPerson(ctx.keyring, edition, 'recorder')
      return [
        {
          number: number(edition, 'number'),
          signedOn: text(edition, 'signed_on'),
          ...signed,
          recordedBy: recordedBy ?? { id: text(edition, 'recorder_id'), name: null },
        },
      ]
    }),
    version: number(row, 'version'),
    can: {
      write: binds && draft,
      amend: binds && !draft && !over,
      end: binds && !draft && !over && dates.endedOn === null,
      keep: keepsNetwork(ctx) && !over,
    },
  }
}

/** The names of all that are or were parties, by partner. */
export function namesOf(ctx: Ctx, parties: readonly Row[]): Map<string, string> {
  return new Map(parties.map(party => [text(party, 'partner_id'), toParty(ctx, party).name]))
}

export function toPoint(ctx: Ctx, row: Row, names: ReadonlyMap<string, string>): AgreementPoint {
  const id = text(row, 'id')
  const partnerId = textOrNull(row, 'partner_id')
  const dueOn = textOrNull(row, 'due_on')
  const state = oneOf(row, 'state', STATES_OF_POINTS)
  const words = (column: 'what' | 'note') =>
    openSentence(ctx.keyring, 'agreement_point', id, column, bytesOrNull(row, column))
  return {
    id,
    kind: oneOf(row, 'kind', POINT_KINDS),
    meetingId: textOrNull(row, 'meeting_id'),
    partner: partnerId === null ? null : { partnerId, name: names.get(partnerId) ?? '' },
    forRole: TASK_ROLES.find(role => role === row.for_role) ?? null,
    level: RISK_LEVELS.find(level => level === row.level) ?? null,
    what: words('what'),
    note: words('note'),
    dueOn,
    late: state === 'open' && dueOn !== null && dueOn < isoToday(ctx),
    state,
    settledOn: textOrNull(row, 'settled_on'),
    version: number(row, 'version'),
    can: { settle: keepsNetwork(ctx) },
  }
}

/** The day of the next meeting by the rows of `readRhythm`. */
export function dueBy(agreement: Row, meetings: readonly Row[]): string | null {
  return meetingDueOn(
    {
      signedOn: textOrNull(agreement, 'signed_on'),
      startsOn: textOrNull(agreement, 'starts_on'),
      endsOn: textOrNull(agreement, 'ends_on'),
      endedOn: textOrNull(agreement, 'ended_on'),
      weeks: numberOrNull(agreement, 'meeting_weeks'),
    },
    meetings.map(datesOf),
  )
}

function datesOf(meeting: Row) {
  return {
    plannedOn: text(meeting, 'planned_on'),
    heldOn: textOrNull(meeting, 'held_on'),
    status: oneOf(meeting, 'status', MEETING_STATUS),
  }
}
