import { ATTACHMENT_TYPE_NAMES } from '@havre/contracts/attachment-types.ts'
import type { Attachment } from '@havre/contracts/attachments.ts'
import { leadsHouse } from '@havre/policy/leading.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, bytesOrNull, flag, number, oneOf, text } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { attachmentSeal, type Details } from './attachment-seal.ts'

const SCANS = ['clean', 'unscanned'] as const
const NOTHING: Details = { file: '', received: null, preview: 'none', pages: 0, shown: [] }

/** The seals of the row's attachment. */
export function sealOf(ctx: Ctx, row: Row) {
  const place = {
    id: text(row, 'id'),
    youthId: text(row, 'youth_id'),
    compartment: text(row, 'compartment'),
  }
  return attachmentSeal(youthKeyOf(ctx.keyring, row), place)
}

export function detailsOf(ctx: Ctx, row: Row): Details {
  const box = bytesOrNull(row, 'details')
  return (box && sealOf(ctx, row).openDetails(box)) ?? NOTHING
}

/** One file. A confidential one says neither its name nor its fingerprint unless it is being `opened`. */
export function toAttachment(ctx: Ctx, row: Row, opened = false): Attachment {
  const confidential = flag(row, 'confidential')
  const closed = confidential && !opened
  const details = detailsOf(ctx, row)
  const writes = flag(row, 'writes')
  const mayClass = writes || flag(row, 'raises')
  return {
    id: text(row, 'id'),
    entryId: text(row, 'entry_id'),
    type: oneOf(row, 'type', ATTACHMENT_TYPE_NAMES),
    name: closed ? null : sealOf(ctx, row).openName(bytes(row, 'name')),
    bytes: number(row, 'bytes'),
    confidential,
    scan: oneOf(row, 'scan', SCANS),
    preview: { as: details.preview, shown: details.shown.length, pages: details.pages },
    fingerprint: closed ? null : { file: details.file, received: details.received },
    seriesId: text(row, 'series_id'),
    number: number(row, 'number'),
    addedBy: toPerson(ctx.keyring, row, 'adder') ?? { id: text(row, 'adder_id'), name: null },
    addedAt: text(row, 'created_at'),
    version: number(row, 'version'),
    loweringAsked: flag(row, 'lowering_asked'),
    can: {
      remove: writes,
      raise: !confidential && mayClass,
      askLowering: confidential && mayClass && !flag(row, 'lowering_asked'),
      lower: confidential && mayClass && leadsHouse(ctx.me.roles) && flag(row, 'is_other'),
    },
  }
}
