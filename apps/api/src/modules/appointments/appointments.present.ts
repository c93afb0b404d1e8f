import { APPOINTMENT_STATUSES, type Appointment } from '@havre/contracts/appointments.ts'
import { ACCOMPANIMENTS, SIGNS } from '@havre/contracts/occasions.ts'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytes, flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { toPlace } from '../occasions/occasions.present.ts'

const Words = z.object({ title: z.string(), note: z.string(), placeWords: z.string() })
type Words = z.infer<typeof Words>

/** What is said about an appointment is about the child: sealed under the youth's key. */
export function sealAppointment(key: YouthKey, id: string, youthId: string, words: Words): Buffer {
  return sealOf(key, id, youthId).close('details', JSON.stringify(words)) ?? Buffer.alloc(0)
}

export function toAppointment(ctx: Ctx, row: Row): Appointment {
  const youthId = text(row, 'youth_id')
  const { title, note, placeWords } = openWords(youthKeyOf(ctx.keyring, row), row)
  return {
    id: text(row, 'id'),
    youthId,
    youthAlias: text(row, 'alias'),
    title,
    note,
    date: text(row, 'on_date'),
    starts: text(row, 'starts'),
    ends: textOrNull(row, 'ends'),
    sign: SIGNS.find(sign => sign === row.sign) ?? 'other',
    place: toPlace(row, placeWords),
    accompaniment: oneOf(row, 'accompaniment', ACCOMPANIMENTS),
    escort: toPerson(ctx.keyring, row, 'escort'),
    inWeek: flag(row, 'in_week'),
    status: oneOf(row, 'status', APPOINTMENT_STATUSES),
    version: number(row, 'version'),
    can: { change: flag(row, 'may_change') },
  }
}

function openWords(key: YouthKey, row: Row): Words {
  const words = sealOf(key, text(row, 'id'), text(row, 'youth_id')).open('details', bytes(row, 'details'))
  const read = Words.safeParse(words ? JSON.parse(words) : null)
  return read.success ? read.data : { title: '', note: '', placeWords: '' }
}

function sealOf(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'appointment', id, youthId, compartment: 'TASK' })
}
