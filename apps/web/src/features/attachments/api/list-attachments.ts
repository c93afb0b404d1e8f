import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type AttachmentItem = Wire['listAttachments']['reply']['items'][number]

export const attachmentsKey = (entryId: string) => ['attachments', entryId] as const

/** The files of an entry, and of the entries that it corrects. */
export function useAttachments(entryId: string) {
  return useQuery({
    queryKey: attachmentsKey(entryId),
    queryFn: ({ signal }) => call('listAttachments', { params: { entryId }, signal }),
  })
}
