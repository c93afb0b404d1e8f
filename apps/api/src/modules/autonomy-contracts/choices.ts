import type { Autonomy } from '@havre/contracts/autonomy-contracts.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { bytes, text } from '../../db/row.ts'
import { attachmentSeal } from '../attachments/attachment-seal.ts'
import { personOf } from '../studio-applications/studio-applications.present.ts'
import { readChoices } from './contracts.data.ts'
import { guardianName } from './parties.present.ts'

export type Choices = NonNullable<Autonomy['detail']>['choices']

export const NO_CHOICES: Choices = { referents: [], directors: [], guardians: [], witnesses: [], scans: [] }

/** Whom a text of this file can name, and what can be the scan of a signed paper. */
export async function choicesOf(ctx: Ctx, key: YouthKey, youthId: string): Promise<Choices> {
  const [people = [], guardians = [], scans = []] = await ctx.door.group(ctx.sid, readChoices(youthId))
  const those = (part: string) => {
    const found = people.filter(row => row.part === part).map(row => personOf(ctx, row, 'person'))
    const once = new Map(found.map(person => [person.id, person]))
    return [...once.values()].toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? ''))
  }
  return {
    referents: those('referent'),
    directors: those('director'),
    witnesses: [
      ...new Map([...those('witness'), ...those('director')].map(person => [person.id, person])).values(),
    ].filter(({ id }) => id !== ctx.me.accountId),
    guardians: guardians.map(row => ({ id: text(row, 'guardian_id'), name: guardianName(key, row) })),
    scans: scans.map(row => toScan(key, row)),
  }
}

function toScan(key: YouthKey, row: Row): Choices['scans'][number] {
  const place = {
    id: text(row, 'id'),
    youthId: text(row, 'youth_id'),
    compartment: text(row, 'compartment'),
  }
  return {
    id: place.id,
    name: attachmentSeal(key, place).openName(bytes(row, 'name')),
    at: text(row, 'created_at'),
  }
}
