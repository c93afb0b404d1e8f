import type { PartnerFields } from '@havre/contracts/partners.ts'
import { z } from 'zod'
import { houseSeal } from '../../crypto/house-seal.ts'
import type { Keyring } from '../../crypto/keys.ts'

/** What of a partner is sealed: its name too, since the services around tell where a house is. */
const Words = z.object({
  name: z.string(),
  costWords: z.string(),
  contact: z.string(),
  phone: z.string(),
  mail: z.string(),
  address: z.string(),
  note: z.string(),
})
export type PartnerWords = z.infer<typeof Words>

/** A partner as its row holds it. */
export type SealedPartner = Omit<PartnerFields, keyof PartnerWords> & {
  readonly id: string
  readonly details: Buffer
}

export function sealPartner(keyring: Keyring, id: string, fields: PartnerFields): SealedPartner {
  const { name, costWords, contact, phone, mail, address, note, ...plain } = fields
  const words: PartnerWords = { name, costWords, contact, phone, mail, address, note }
  return { id, ...plain, details: houseSeal(keyring, 'partner', id).close('details', words) }
}

/** For a list, where one row that does not open must not take the others with it. */
export const NO_WORDS: PartnerWords = {
  name: '',
  costWords: '',
  contact: '',
  phone: '',
  mail: '',
  address: '',
  note: '',
}

/** What was sealed; null where it does not open. */
export function openPartnerWords(keyring: Keyring, id: string, box: Uint8Array): PartnerWords | null {
  const read = Words.safeParse(houseSeal(keyring, 'partner', id).open('details', box))
  return read.success ? read.data : null
}
