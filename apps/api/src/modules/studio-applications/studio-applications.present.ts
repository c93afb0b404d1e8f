import {
  APPLICATION_STATUSES,
  OPINIONS,
  type StudioApplication,
  type StudioOpinion,
} from '@havre/contracts/studio-applications.ts'
import { ADMISSION_CONDITIONS } from '@havre/rules/autonomy/admission.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { mayAdd } from '../youth-files/open-file.ts'
import { decidesOnProgramme, isReferent } from './programme-rights.ts'

export const applicationWords = (key: YouthKey, id: string, youthId: string) =>
  rowSeal(key, { table: 'studio_application', id, youthId, compartment: 'AUTON' })
export const opinionWords = (key: YouthKey, id: string, youthId: string) =>
  rowSeal(key, { table: 'studio_opinion', id, youthId, compartment: 'AUTON' })

/** An application with its opinions; `file` carries `RELATION`. */
export function toApplication(
  ctx: Ctx,
  key: YouthKey,
  file: Row,
  row: Row,
  opinions: readonly Row[],
): StudioApplication {
  const id = text(row, 'id')
  const youthId = text(row, 'youth_id')
  const words = applicationWords(key, id, youthId)
  const waits = row.status === 'asked' || row.status === 'deferred'
  const add = mayAdd(ctx, file, 'AUTON')
  const hasSpoken = opinions.some(one => one.giver_id === ctx.me.accountId)
  return {
    id,
    youthId,
    askedOn: text(row, 'asked_on'),
    words: words.open('words', bytesOrNull(row, 'words')) ?? '',
    wishedFrom: textOrNull(row, 'wished_from'),
    status: oneOf(row, 'status', APPLICATION_STATUSES),
    reason: words.open('reason', bytesOrNull(row, 'reason')),
    against: ADMISSION_CONDITIONS.filter(one => texts(row, 'against').includes(one)),
    decidedBy: toPerson(ctx.keyring, row, 'decider'),
    decidedAt: textOrNull(row, 'decided_at'),
    recordedBy: personOf(ctx, row, 'recorder'),
    opinions: opinions.map(one => toOpinion(ctx, key, one, waits && add)),
    version: number(row, 'version'),
    can: {
      decide: waits && decidesOnProgramme(ctx, file),
      withdraw: waits && add,
      giveOpinion: waits && add && isReferent(file) && !hasSpoken,
    },
  }
}

function toOpinion(ctx: Ctx, key: YouthKey, row: Row, open: boolean): StudioOpinion {
  const id = text(row, 'id')
  return {
    id,
    opinion: oneOf(row, 'opinion', OPINIONS),
    words: opinionWords(key, id, text(row, 'youth_id')).open('words', bytesOrNull(row, 'words')),
    by: personOf(ctx, row, 'giver'),
    at: text(row, 'updated_at'),
    version: number(row, 'version'),
    can: { change: open && row.giver_id === ctx.me.accountId },
  }
}

/** Who stands in the columns of that prefix: always somebody, perhaps without a name. */
export function personOf(ctx: Ctx, row: Row, prefix: string): { id: string; name: string | null } {
  return toPerson(ctx.keyring, row, prefix) ?? { id: text(row, `${prefix}_id`), name: null }
}
