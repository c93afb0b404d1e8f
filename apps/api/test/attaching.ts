import { nameOnFile } from '../src/demo/access-builders.ts'
import { type BuiltFile, buildEntry, buildFile } from '../src/demo/builders.ts'
import { type House, ifMatch, once, type Person } from './harness.ts'

export type Attached = {
  id: string
  name: string | null
  bytes: number
  version: number
  number: number
  scan: string
  seriesId: string
  confidential: boolean
  preview: { as: string; shown: number; pages: number }
  fingerprint: { file: string; received: string | null } | null
  loweringAsked: boolean
  can: { remove: boolean; raise: boolean; askLowering: boolean; lower: boolean }
  rule?: string
  errors?: { pointer: string; code: string }[]
}
export type Answer = { status: number; body: Attached }

/** A referent with a draft of a compartment on a file of hers. */
export async function referentWithDraft(house: House, kind = 'educ-note') {
  const referent = await house.person('EDU', 'REF')
  const file: BuiltFile = await buildFile(house)
  await nameOnFile(house, file, referent.id, 'referent')
  const entryId = await buildEntry(house, file, { kind, authorId: referent.id, status: 'draft' })
  return { referent, file, entryId }
}

export function announce(person: Person, entryId: string, name: string, bytes: number, more: object = {}) {
  const body = { name, bytes, ...more }
  return person.call<Attached>('POST', `/api/v1/entries/${entryId}/attachments`, body, once())
}

/** The bytes of an announced file, as the page sends them. */
export async function send(
  house: House,
  person: Person,
  id: string,
  bytes: Buffer,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const reply = await house.app.inject({
    method: 'PUT',
    url: `/api/v1/attachments/${id}/content`,
    payload: bytes,
    headers: {
      authorization: `Bearer ${person.token}`,
      'content-type': 'application/octet-stream',
      ...ifMatch(1),
      ...headers,
    },
  })
  return { status: reply.statusCode, body: reply.json<Attached>() }
}

/** Both requests, or the answer to the first where it is a refusal. */
export async function attach(
  house: House,
  person: Person,
  entryId: string,
  name: string,
  bytes: Buffer,
  more: object = {},
): Promise<Answer> {
  const announced = await announce(person, entryId, name, bytes.length, more)
  if (announced.status !== 201) return announced
  return send(house, person, announced.body.id, bytes)
}

/** Bytes of a kept file, or of a page of its preview. */
export async function fetchBytes(
  house: House,
  person: Person,
  id: string,
  what: 'content' | `pages/${number}` = 'content',
  headers: Record<string, string> = {},
) {
  const reply = await house.app.inject({
    url: `/api/v1/attachments/${id}/${what}`,
    headers: { authorization: `Bearer ${person.token}`, ...headers },
  })
  return { status: reply.statusCode, headers: reply.headers, bytes: reply.rawPayload }
}
