import { ATTACHMENT_TYPES } from '@havre/contracts/attachment-types.ts'
import { saveBytes } from '../../lib/save-bytes.ts'
import type { AttachmentItem } from './api/list-attachments.ts'

/** Saves the bytes on the device under a name that says nothing of anybody. */
export function save(bytes: Blob, { id, type }: Pick<AttachmentItem, 'id' | 'type'>): void {
  saveBytes(bytes, `document-${id.slice(0, 8)}.${ATTACHMENT_TYPES[type].extensions[0]}`)
}
