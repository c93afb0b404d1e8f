import {
  CONTACT_DOMAINS,
  CONTACT_MODES,
  END_AGREED_BY,
  type ExtraMurosContact,
  type ExtraMurosFollowUp,
  type ExtraMurosItem,
  FOLLOW_UP_ENDS,
  FOLLOW_UP_MONTHS,
  GOINGS,
} from '@havre/contracts/extra-muros.ts'
import { plannedExit } from '@havre/rules/exit/planned-exit.ts'
import {
  daysLate,
  type HeldContact,
  nextContact,
  stopsBefore,
} from '@havre/rules/extra-muros/next-contact.ts'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'

type Table = 'extra_muros_follow_up' | 'extra_muros_contact'
const domains = z.partialRecord(z.enum(CONTACT_DOMAINS), z.enum(GOINGS))

export function extraMurosSeal(key: YouthKey, table: Table, id: string, youthId: string) {
  return rowSeal(key, { table, id, youthId, compartment: 'AUTON' })
}

/** What the asker may do with the follow-ups of a file, and with the addresses in it. */
export type May = { readonly change: boolean; readonly readPlaces: boolean; readonly changePlaces: boolean }

export function toFollowUp(
  ctx: Ctx,
  key: YouthKey,
  row: Row,
  contacts: readonly Row[],
  may: May,
  today: string,
): ExtraMurosFollowUp {
  const id = text(row, 'id')
  const words = extraMurosSeal(key, 'extra_muros_follow_up', id, text(row, 'youth_id'))
  const running = row.status === 'running'
  const agreed = agreedOf(row)
  const next = nextContact(agreed, contacts.map(toHeld))
  return {
    id,
    youthId: text(row, 'youth_id'),
    status: running ? 'running' : 'ended',
    ...agreed,
    mode: oneOf(row, 'mode', CONTACT_MODES),
    endsOn: text(row, 'ends_on'),
    stopsBefore: running ? stopsBefore(text(row, 'ends_on'), leavesOn(row)) : null,
    referent: toPerson(ctx.keyring, row, 'referent'),
    goals: words.open('goals', bytesOrNull(row, 'goals')),
    next: running ? { ...next, late: daysLate(next.dueOn, today) } : null,
    contacts: contacts.map(contact => toContact(ctx, key, contact)),
    secondAddress: {
      known: flag(row, 'address_known'),
      can: { read: may.readPlaces, change: may.changePlaces },
    },
    end: running
      ? null
      : {
          on: text(row, 'ended_on'),
          because: oneOf(row, 'ended_because', FOLLOW_UP_ENDS),
          agreedBy: END_AGREED_BY.filter(one => texts(row, 'end_agreed_by').includes(one)),
          youthWords: words.open('end_words', bytesOrNull(row, 'end_words')),
          note: words.open('end_note', bytesOrNull(row, 'end_note')),
          by: toPerson(ctx.keyring, row, 'ender'),
        },
    version: number(row, 'version'),
    can: { change: running && may.change },
  }
}

/** The day on which the youth left, or leaves: planned, or of age. */
export function leavesOn(row: Row): string | null {
  const planned = plannedExit(textOrNull(row, 'youth_birth_on'), textOrNull(row, 'youth_planned_on'))
  return textOrNull(row, 'youth_left_on') ?? planned?.on ?? null
}

/** What was agreed, in the words of the rules. */
export function agreedOf(row: Row) {
  const months = number(row, 'months')
  const known = FOLLOW_UP_MONTHS.find(one => one === months)
  if (known === undefined) throw new TypeError('column months holds what the contract does not know')
  return { startedOn: text(row, 'started_on'), rhythmWeeks: number(row, 'rhythm_weeks'), months: known }
}

export function toHeld(row: Row): HeldContact {
  return { heldOn: text(row, 'held_on'), reached: flag(row, 'reached'), nextOn: textOrNull(row, 'next_on') }
}

function toContact(ctx: Ctx, key: YouthKey, row: Row): ExtraMurosContact {
  const id = text(row, 'id')
  const words = extraMurosSeal(key, 'extra_muros_contact', id, text(row, 'youth_id'))
  const said = words.open('domains', bytesOrNull(row, 'domains'))
  return {
    id,
    heldOn: text(row, 'held_on'),
    mode: oneOf(row, 'mode', CONTACT_MODES),
    reached: flag(row, 'reached'),
    domains: said ? domains.parse(JSON.parse(said)) : {},
    note: words.open('note', bytesOrNull(row, 'note')),
    incident: words.open('incident', bytesOrNull(row, 'incident')),
    nextOn: textOrNull(row, 'next_on'),
    by: toPerson(ctx.keyring, row, 'maker'),
    recordedAt: text(row, 'created_at'),
  }
}

export function toItem(ctx: Ctx, row: Row, today: string): ExtraMurosItem {
  const dueOn = text(row, 'next_due_on')
  const heldOn = textOrNull(row, 'held_on')
  return {
    id: text(row, 'id'),
    youthId: text(row, 'youth_id'),
    youthAlias: text(row, 'alias'),
    mode: oneOf(row, 'mode', CONTACT_MODES),
    rhythmWeeks: number(row, 'rhythm_weeks'),
    startedOn: text(row, 'started_on'),
    endsOn: text(row, 'ends_on'),
    nextDueOn: dueOn,
    late: daysLate(dueOn, today),
    lastContact: heldOn === null ? null : { heldOn, reached: flag(row, 'reached') },
    attempts: number(row, 'attempts'),
    referent: toPerson(ctx.keyring, row, 'referent'),
    addressKnown: flag(row, 'address_known'),
  }
}
