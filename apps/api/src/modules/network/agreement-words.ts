import { type AgreementFields, MILESTONES, PARTY_ROLES } from '@havre/contracts/agreements.ts'
import { z } from 'zod'
import { houseSeal } from '../../crypto/house-seal.ts'
import type { Keyring } from '../../crypto/keys.ts'

/** What of an agreement is sealed: which services a house works with, and on what, tells where it is. */
const Words = z.object({
  title: z.string(),
  scope: z.string(),
  paper: z.string(),
  milestones: z.array(z.object({ milestone: z.enum(MILESTONES), what: z.string() })),
})
export type AgreementWords = z.infer<typeof Words>

/** For a list, where one row that does not open must not take the others with it. */
export const NO_WORDS: AgreementWords = { title: '', scope: '', paper: '', milestones: [] }

export function sealAgreement(keyring: Keyring, id: string, fields: AgreementFields): Buffer {
  const { title, scope, paper, milestones } = fields
  return houseSeal(keyring, 'agreement', id).close('details', { title, scope, paper, milestones })
}

/** What was sealed; null where it does not open. */
export function openAgreement(keyring: Keyring, id: string, box: Uint8Array): AgreementWords | null {
  const read = Words.safeParse(houseSeal(keyring, 'agreement', id).open('details', box))
  return read.success ? read.data : null
}

/** An edition holds the whole text, so that it says the same in ten years, whatever became of its parties. */
const Edition = z.object({
  ...Words.shape,
  reason: z.string(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  noticeDays: z.int().nullable(),
  meetingWeeks: z.int().nullable(),
  parties: z.array(z.object({ name: z.string(), role: z.enum(PARTY_ROLES) })),
})
export type EditionWords = z.infer<typeof Edition>

export function sealEdition(keyring: Keyring, id: string, words: EditionWords): Buffer {
  return houseSeal(keyring, 'agreement_edition', id).close('details', words)
}

export function openEdition(keyring: Keyring, id: string, box: Uint8Array): EditionWords | null {
  const read = Edition.safeParse(houseSeal(keyring, 'agreement_edition', id).open('details', box))
  return read.success ? read.data : null
}

/** One sentence in a column of its own. */
export function sealSentence(
  keyring: Keyring,
  table: 'agreement' | 'agreement_point',
  id: string,
  column: string,
  words: string,
): Buffer {
  return houseSeal(keyring, table, id).close(column, { words })
}

/** Empty for an empty column, and for one that does not open. */
export function openSentence(
  keyring: Keyring,
  table: 'agreement' | 'agreement_point',
  id: string,
  column: string,
  box: Uint8Array | null,
): string {
  const read = box ? Sentence.safeParse(houseSeal(keyring, table, id).open(column, box)) : undefined
  return read?.success ? read.data.words : ''
}
const Sentence = z.object({ words: z.string() })

const Body = z.object({
  agenda: z.string(),
  practice: z.string(),
  protocols: z.array(z.object({ protocol: z.string(), change: z.string() })),
})
export type MeetingWords = z.infer<typeof Body>

export function sealMeeting(keyring: Keyring, id: string, words: MeetingWords): Buffer {
  const { agenda, practice, protocols } = words
  return houseSeal(keyring, 'coordination_meeting', id).close('body', { agenda, practice, protocols })
}

export function openMeeting(keyring: Keyring, id: string, box: Uint8Array): MeetingWords | null {
  const read = Body.safeParse(houseSeal(keyring, 'coordination_meeting', id).open('body', box))
  return read.success ? read.data : null
}
