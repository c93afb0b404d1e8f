import { ATTACHMENT_TYPES } from '@havre/contracts/attachment-types.ts'
import type { AttachmentItem } from './api/list-attachments.ts'

/** Saves the bytes on the device under a name that says nothing of anybody. */
export function save(bytes: Blob, { id, type }: Pick<AttachmentItem, 'id' | 'type'>): void {
  const url = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = url
  link.download = `document-${id.slice(0, 8)}.${ATTACHMENT_TYPES[type].extensions[0]}`
  link.click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
