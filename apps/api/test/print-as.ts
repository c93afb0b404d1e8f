import type { DocumentPreview } from '@havre/contracts/documents.ts'
import type { House, Person, Reply } from './harness.ts'
import { once } from './harness.ts'

export type Order = {
  document: object
  audience: string
  language: string
  reason?: string
  decisions?: object[]
  further?: object
}
type Seen = { digest: string; preparedAt: string }

export function previewAs(person: Person, youthId: string, order: Order): Promise<Reply<DocumentPreview>> {
  return person.call<DocumentPreview>('POST', `/api/v1/youth-files/${youthId}/documents/preview`, order)
}

/** Prints what was previewed; `pdf` is empty and `problem` filled when it was refused. */
export async function printAs(
  house: House,
  person: Person,
  youthId: string,
  order: Order,
  { digest, preparedAt }: Seen,
) {
  const reply = await house.app.inject({
    method: 'POST',
    url: `/api/v1/youth-files/${youthId}/documents`,
    headers: { authorization: `Bearer ${person.token}`, ...once() },
    payload: { ...order, seen: { digest, preparedAt } },
  })
  const refused = reply.statusCode >= 400
  return {
    status: reply.statusCode,
    headers: reply.headers,
    pdf: refused ? Buffer.alloc(0) : reply.rawPayload,
    problem: refused ? reply.json<{ rule?: string; errors?: object[] }>() : {},
  }
}
