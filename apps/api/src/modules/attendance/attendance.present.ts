import { ATTENDANCE, type Attendance, type AttendanceItem, CONSENT } from '@havre/contracts/attendance.ts'
import { OCCASION_KINDS, SIGNS } from '@havre/contracts/occasions.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { type RowSeal, rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text } from '../../db/row.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { openOccasion } from '../occasions/occasion-words.ts'
import { toSeries } from '../occasions/occasions.present.ts'
import { occurrenceOn } from '../occasions/rhythm.ts'

/** The words of one row, under the key of its youth. */
export function sealOf(key: YouthKey, id: string, youthId: string): RowSeal {
  return rowSeal(key, { table: 'attendance', id, youthId, compartment: 'INTEG' })
}

export function toAttendance(ctx: Ctx, row: Row): Attendance {
  const seal = sealOf(youthKeyOf(ctx.keyring, row), text(row, 'id'), text(row, 'youth_id'))
  return {
    id: text(row, 'id'),
    youthId: text(row, 'youth_id'),
    occasionId: text(row, 'occasion_id'),
    on: text(row, 'on_date'),
    status: oneOf(row, 'status', ATTENDANCE),
    consent: oneOf(row, 'consent', CONSENT),
    words: seal.open('words', bytesOrNull(row, 'words')) ?? '',
    note: seal.open('note', bytesOrNull(row, 'note')) ?? '',
    version: number(row, 'version'),
    can: { change: flag(row, 'may_change') },
  }
}

/** A line of the youth's file. Somebody from outside reads that it was, not what the house calls it, nor at what time. */
export function toAttendanceItem(ctx: Ctx, row: Row): AttendanceItem {
  const attendance = toAttendance(ctx, row)
  const kind = oneOf(row, 'kind', OCCASION_KINDS)
  const details = bytesOrNull(row, 'details')
  if (!details)
    return {
      ...attendance,
      kind,
      title: null,
      sign: null,
      date: attendance.on,
      starts: null,
      cancelled: false,
    }
  const series = toSeries({ ...row, status: row.occasion_status })
  const occurrence = occurrenceOn(series, attendance.on)
  return {
    ...attendance,
    kind,
    title: openOccasion(ctx.keyring, attendance.occasionId, details).title,
    sign: SIGNS.find(sign => sign === row.sign) ?? 'other',
    date: occurrence?.date ?? attendance.on,
    starts: occurrence?.starts ?? null,
    cancelled: occurrence?.cancelled ?? true,
  }
}
