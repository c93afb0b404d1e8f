import { PROBLEMS, problem as problemSchema } from '@havre/contracts/problem.ts'
import { CANARY } from './hostile.ts'

/** What was sent, and the field that is wrong where one alone is. */
export type Body =
  | { kind: 'json'; value: unknown; field: string | null }
  | { kind: 'raw'; type: string | undefined; text: string }
  | null
/** The record as it stands may hold what an earlier request had it keep. */
function withoutCurrent(text: string): string {
  return text.replace(/,"current":\{.*/s, '')
}

/** The place of a key that nobody knows is that key (RFC 6901): a name, not an answer. */
function withoutKeys(text: string): string {
  return text.replace(/\{"pointer":"[^"]*","code":"unrecognized-key"\}/g, '')
}

/** What is wrong with an answer, if anything. */
export function judge(status: number, type: unknown, text: string, body: Body): string | null {
  if (status >= 500) return `answers ${status} ${text.slice(0, 200)}`
  if (status < 400) return null
  if (withoutKeys(withoutCurrent(text)).includes(CANARY))
    return `repeats what was sent: ${text.slice(0, 200)}`
  if (!String(type).startsWith('application/problem+json')) return `is no problem document: ${String(type)}`
  const parsed = problemSchema.strict().safeParse(JSON.parse(text))
  if (!parsed.success) return 'is a problem document that the contract does not know'
  const slug = Object.entries(PROBLEMS).find(([name]) => parsed.data.type === `/problems/${name}`)
  if (slug?.[1].status !== status || parsed.data.status !== status)
    return `mixes up ${parsed.data.type} and ${status}`
  if (parsed.data.type !== '/problems/invalid-request') return null
  const pointers = (parsed.data.errors ?? []).map(error => error.pointer)
  if (pointers.length === 0 || pointers.some(pointer => !/^#(\/[\w%.~!$&'()*+,;=:@-]*)*$/.test(pointer))) {
    return `names no field: ${JSON.stringify(pointers).slice(0, 200)}`
  }
  const field = body?.kind === 'json' ? body.field : null
  const elsewhere = pointers.every(pointer => /^#($|\/(headers|params|querystring))/.test(pointer))
  if (field && !elsewhere && !pointers.some(pointer => pointer.startsWith(`#/${field}`)))
    return `does not name ${field}: ${pointers.slice(0, 5).join(' ')}`
  return null
}
