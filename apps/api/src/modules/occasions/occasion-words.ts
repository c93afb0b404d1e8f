import { OccasionFields } from '@havre/contracts/occasions.ts'
import { z } from 'zod'
import { houseSeal } from '../../crypto/house-seal.ts'
import type { Keyring } from '../../crypto/keys.ts'

/** What of an occasion is sealed: every word, and what no statement of ours asks for. */
const Words = OccasionFields.pick({
  title: true,
  description: true,
  aim: true,
  accompaniment: true,
  outingRule: true,
  transport: true,
  risk: true,
  consent: true,
}).extend({ placeWords: z.string(), partnerName: z.string(), learnsReason: z.string() })
export type OccasionWords = z.infer<typeof Words>

export function sealOccasion(keyring: Keyring, id: string, fields: OccasionFields): Buffer {
  const { title, description, aim, accompaniment, outingRule, transport, risk, consent } = fields
  const words: OccasionWords = {
    title,
    description,
    aim,
    accompaniment,
    outingRule,
    transport,
    risk,
    consent,
    placeWords: fields.place?.words ?? '',
    partnerName: fields.partner?.name ?? '',
    learnsReason: fields.partner?.reason ?? '',
  }
  return houseSeal(keyring, 'occasion', id).close('details', words)
}

/** What was sealed; without words where it does not open. */
export function openOccasion(keyring: Keyring, id: string, box: Uint8Array): OccasionWords {
  const read = Words.safeParse(houseSeal(keyring, 'occasion', id).open('details', box))
  return read.success ? read.data : UNREADABLE
}

const UNREADABLE: OccasionWords = {
  title: '',
  description: '',
  aim: '',
  accompaniment: null,
  outingRule: '',
  transport: 'none',
  risk: { checked: false, words: '' },
  consent: 'none',
  placeWords: '',
  partnerName: '',
  learnsReason: '',
}
