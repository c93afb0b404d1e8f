import type { ContactInput, ExtraMurosFollowUp } from '@havre/contracts/extra-muros.ts'
import { isPlannable } from '@havre/rules/dates/reach.ts'
import { type HeldContact, nextContact } from '@havre/rules/extra-muros/next-contact.ts'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { insertContact, moveDue, updateContact } from './extra-muros.data.ts'
import { agreedOf, extraMurosSeal, toHeld } from './extra-muros.present.ts'
import { type LoadedFollowUp, loadFollowUp, loadToChange, presentFollowUp, settled } from './load.ts'

/**
 * Records a contact and moves the day of the next one, in one transaction. Throws `rule-violated` (in-the-future,
 * dates-out-of-order, date-out-of-bounds, not-reached-tells-nothing), `invalid-request` where a youth was reached and nothing is told of
 * them, and as `loadToChange`.
 */
export async function recordContact(
  ctx: Ctx,
  id: string,
  version: number,
  input: ContactInput,
): Promise<ExtraMurosFollowUp> {
  const known = await loadFollowUp(ctx, id)
  // The same request again: it is recorded already.
  if (known.contacts.some(contact => contact.id === ctx.newId)) return presentFollowUp(ctx, known)
  const loaded = await loadToChange(ctx, id, version)
  check(ctx, loaded, input)
  const due = dueAfter(loaded, [...loaded.contacts.map(toHeld), heldOf(input)])
  const { centreId, accountId: createdBy } = ctx.me
  const [rows] = await ctx.door.group(ctx.sid, [
    moveDue(id, version, due),
    insertContact({ ...columns(loaded, id, ctx.newId, input), centreId, createdBy }, version),
  ])
  return settled(ctx, id, rows)
}

/** Writes a contact anew. Throws `not-found` for one of another follow-up, and as `recordContact`. */
export async function changeContact(
  ctx: Ctx,
  id: string,
  contactId: string,
  version: number,
  input: ContactInput,
): Promise<ExtraMurosFollowUp> {
  const loaded = await loadToChange(ctx, id, version)
  if (!loaded.contacts.some(contact => contact.id === contactId)) throw problem('not-found')
  check(ctx, loaded, input)
  const others = loaded.contacts.filter(contact => contact.id !== contactId)
  const due = dueAfter(loaded, [...others.map(toHeld), heldOf(input)])
  const [rows] = await ctx.door.group(ctx.sid, [
    moveDue(id, version, due),
    updateContact(columns(loaded, id, contactId, input), version),
  ])
  return settled(ctx, id, rows)
}

function check(ctx: Ctx, { row }: LoadedFollowUp, input: ContactInput): void {
  const { heldOn, nextOn, reached, domains, note, incident } = input
  if (heldOn > isoToday(ctx)) throw ruleBroken('in-the-future', '#/heldOn')
  if (heldOn < text(row, 'started_on')) throw ruleBroken('dates-out-of-order', '#/heldOn', 'before-start')
  if (nextOn && nextOn <= heldOn) throw ruleBroken('dates-out-of-order', '#/nextOn', 'before-start')
  if (nextOn && !isPlannable(nextOn, isoToday(ctx)))
    throw ruleBroken('date-out-of-bounds', '#/nextOn', 'too-far-ahead')
  if (!reached && Object.keys(domains).length > 0)
    throw ruleBroken('not-reached-tells-nothing', '#/domains', 'not-reached')
  // A contact that says nothing of the youth would end an alarm that it gives no reason to end.
  if (reached && Object.keys(domains).length === 0 && !note?.trim() && !incident?.trim())
    throw problem('invalid-request', { errors: [{ pointer: '#/note', code: 'required' }] })
}

const heldOf = ({ heldOn, reached, nextOn }: ContactInput): HeldContact => ({
  heldOn,
  reached,
  nextOn: nextOn ?? null,
})

const dueAfter = ({ row }: LoadedFollowUp, contacts: readonly HeldContact[]) =>
  nextContact(agreedOf(row), contacts).dueOn

function columns({ key, youthId }: LoadedFollowUp, followUpId: string, id: string, input: ContactInput) {
  const words = extraMurosSeal(key, 'extra_muros_contact', id, youthId)
  const told = Object.keys(input.domains).length > 0
  return {
    id,
    followUpId,
    youthId,
    heldOn: input.heldOn,
    mode: input.mode,
    reached: input.reached,
    domains: words.close('domains', told ? JSON.stringify(input.domains) : null),
    note: words.close('note', input.note),
    incident: words.close('incident', input.incident),
    nextOn: input.nextOn ?? null,
  }
}
