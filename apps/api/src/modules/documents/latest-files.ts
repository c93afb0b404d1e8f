import type { Attachment } from '@havre/contracts/attachments.ts'

/** Of each file that hangs on an entry, the last of its versions. */
export function latestFiles(items: readonly Attachment[]): Attachment[] {
  return items.filter(file => items.every(one => one.seriesId !== file.seriesId || one.number <= file.number))
}
