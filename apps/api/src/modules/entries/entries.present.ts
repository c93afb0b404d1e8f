import type { Entry, EntryItem } from '@havre/contracts/entries.ts'
import { LINK_RELATIONS } from '@havre/contracts/entries.ts'
import { AXES, RECORD_COMPARTMENTS } from '@havre/kinds/kind.ts'
import { FILE_COMPARTMENTS } from '@havre/policy/compartments.ts'
import { decide } from '@havre/policy/decide.ts'
import { mayCorrect, mayCreate, maySign, mayValidate, mayWrite } from '@havre/policy/entries.ts'
import { mayPrintInside, mayPrintOutside } from '@havre/policy/prints.ts'
import { ROW_ASPECTS } from '@havre/policy/qualifiers.ts'
import type { Target } from '@havre/policy/target.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { toPeople, toPerson } from '../accounts/person-name.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import { openAnswers, openSummary, youthKeyOf } from './entry-seal.ts'

const STATUSES = ['draft', 'signed', 'corrected', 'discarded'] as const

/** One line of a timeline; give the youth's key when many rows are of one file. */
export function toEntryItem(ctx: Ctx, row: Row, key: YouthKey = youthKeyOf(ctx.keyring, row)): EntryItem {
  return {
    id: text(row, 'id'),
    kind: text(row, 'kind'),
    kindVersion: number(row, 'kind_version'),
    compartment: oneOf(row, 'compartment', FILE_COMPARTMENTS),
    axes: AXES.filter(axis => texts(row, 'axes').includes(axis)),
    status: oneOf(row, 'status', STATUSES),
    occurredAt: text(row, 'occurred_at'),
    author: toPerson(ctx.keyring, row, 'author') ?? { id: text(row, 'author_id'), name: null },
    signedAt: textOrNull(row, 'signed_at'),
    validatedAt: textOrNull(row, 'validated_at'),
    takenOverOn: textOrNull(row, 'taken_over_on'),
    correctsId: textOrNull(row, 'corrects_id'),
    correctedById: textOrNull(row, 'corrected_by_id'),
    attachments: number(row, 'attachments'),
    summary: openSummary(key, row),
  }
}

/** The whole entry from the four results of `readEntry`, with what the reader may do with it. */
export function toEntry(ctx: Ctx, row: Row, links: readonly Row[], presence: readonly Row[]): Entry {
  const key = youthKeyOf(ctx.keyring, row)
  const item = toEntryItem(ctx, row, key)
  return {
    ...item,
    youthId: text(row, 'youth_id'),
    youthAlias: text(row, 'alias'),
    version: number(row, 'version'),
    createdAt: text(row, 'created_at'),
    updatedAt: text(row, 'updated_at'),
    signedBy: toPerson(ctx.keyring, row, 'signer'),
    validatedBy: toPerson(ctx.keyring, row, 'validator'),
    writers: toPeople(ctx.keyring, row.writer_people),
    answers: openAnswers(key, row),
    links: links.map(link => ({
      id: text(link, 'id'),
      relation: oneOf(link, 'relation', LINK_RELATIONS),
      direction: oneOf(link, 'direction', ['from', 'to'] as const),
      entryId: text(link, 'entry_id'),
      kind: text(link, 'kind'),
      occurredAt: text(link, 'occurred_at'),
    })),
    presence: toPresence(ctx, presence),
    can: toAbilities(ctx, row),
  }
}

export function toPresence(ctx: Ctx, rows: readonly Row[]): Entry['presence'] {
  return rows.map(row => ({
    person: toPerson(ctx.keyring, row, 'person') ?? { id: '', name: null },
    self: flag(row, 'self'),
    seenAt: text(row, 'seen_at'),
  }))
}

/** The question about one entry, for `decide` and its relatives; the row carries `RELATION`. */
export function toEntryTarget(ctx: Ctx, row: Row): Target {
  const target = toTarget(ctx, row, oneOf(row, 'compartment', FILE_COMPARTMENTS))
  const entrusted = texts(row, 'rel_items').includes(text(row, 'id'))
  const aspect = ROW_ASPECTS.find(one => one === row.aspect)
  return {
    ...target,
    row: {
      authorIds: texts(row, 'writers'),
      signed: row.status === 'signed' || row.status === 'corrected',
      occurredAt: new Date(text(row, 'occurred_at')),
      updatedAt: new Date(text(row, 'updated_at')),
      aspect,
      itemGranted: entrusted,
      // Until releases exist, what a lawyer hands on is handed on by a grant that names it.
      released: entrusted,
    },
  }
}

/** Signed, of a kind that asks for a second person, and nobody has come yet. */
export function awaitsValidation(row: Row): boolean {
  return flag(row, 'two_people') && row.status === 'signed' && row.validated_at === null
}

/** What is suspected, and what passes between a lawyer and a client, is handed to nobody by the house. */
export const NEVER_OUTSIDE: readonly unknown[] = ['SEALED', 'PRIV']

/** Whether this entry may be made a paper for the outside: the release row of the matrix says who, the legal officer for the legal axis. */
export function mayLeave(ctx: Ctx, row: Row): boolean {
  const legal = row.compartment === 'LEGAL' || texts(row, 'axes').includes('legal')
  return (
    !NEVER_OUTSIDE.includes(row.compartment) &&
    mayPrintOutside(toActor(ctx), toTarget(ctx, row, 'RELEASE'), legal)
  )
}

function toAbilities(ctx: Ctx, row: Row): Entry['can'] {
  const actor = toActor(ctx)
  const target = toEntryTarget(ctx, row)
  const isAuthor = row.author_id === ctx.me.accountId
  const isDraft = row.status === 'draft'
  const write = isDraft && mayWrite(actor, target)
  return {
    write,
    sign: isDraft && maySign(actor, target),
    validate: awaitsValidation(row) && mayValidate(actor, target, text(row, 'signer_id')),
    correct: row.status === 'signed' && mayCorrect(actor, target),
    discard: isAuthor && isDraft && mayCreate(actor, target),
    invite: isAuthor && write,
    link: write,
    goOn: !isDraft && RECORD_COMPARTMENTS.some(one => mayCreate(actor, toTarget(ctx, row, one))),
    print: mayPrintInside(actor) && decide(actor, 'r', target).allow,
    printOutside: !isDraft && mayLeave(ctx, row),
    task: mayCreate(actor, toTarget(ctx, row, 'TASK')),
  }
}
