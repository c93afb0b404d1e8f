import { CHANNELS, MAY_CALL, PARTY_ROLES, type Party } from '@havre/contracts/parties.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import type { PartyRow } from './parties.data.ts'

const channels = z.array(z.object({ type: z.enum(CHANNELS), value: z.string() }))

/** Who may name the people around this youth, whose file's row carries `RELATION`. */
export function mayNameParties(ctx: Ctx, file: Row): boolean {
  return mayCreate(toActor(ctx), toTarget(ctx, file, 'IDENT'))
}

type PartyWords = Omit<Party, 'youthId' | 'version' | 'can'>

/** The party as its row holds it: names, numbers and notes sealed. */
export function sealParty(key: YouthKey, youthId: string, party: PartyWords): PartyRow {
  const words = rowSeal(key, { table: 'party', id: party.id, youthId, compartment: 'IDENT' })
  return {
    ...party,
    name: words.close('name', party.name),
    channels: words.close('channels', party.channels.length > 0 ? JSON.stringify(party.channels) : null),
    note: words.close('note', party.note),
  }
}

export function toParty(key: YouthKey, row: Row, change: boolean): Party {
  const id = text(row, 'id')
  const youthId = text(row, 'youth_id')
  const words = rowSeal(key, { table: 'party', id, youthId, compartment: 'IDENT' })
  return {
    id,
    youthId,
    role: oneOf(row, 'role', PARTY_ROLES),
    name: words.open('name', bytesOrNull(row, 'name')) ?? '',
    channels: toChannels(words.open('channels', bytesOrNull(row, 'channels'))),
    note: words.open('note', bytesOrNull(row, 'note')),
    language: textOrNull(row, 'language'),
    verifiedOn: textOrNull(row, 'verified_on'),
    mayCall: oneOf(row, 'may_call', MAY_CALL),
    risk: flag(row, 'risk'),
    since: text(row, 'since'),
    until: textOrNull(row, 'until'),
    version: number(row, 'version'),
    can: { change },
  }
}

function toChannels(words: string | null): Party['channels'] {
  return words ? channels.parse(JSON.parse(words)) : []
}
