import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { type AttachmentItem, attachmentsKey } from './list-attachments.ts'

/** Makes a file confidential; asks for the way back; or agrees to it as the second person. */
export function useClassAttachment(
  entryId: string,
  name: 'raiseAttachment' | 'askLowering' | 'lowerAttachment',
) {
  return useChange(entryId, ({ id, version }) =>
    call(name, { params: { attachmentId: id }, body: {}, ifMatch: version }),
  )
}

/** Takes a file away from a draft. */
export function useRemoveAttachment(entryId: string) {
  return useChange(entryId, ({ id }) => call('removeAttachment', { params: { attachmentId: id } }))
}

function useChange(entryId: string, change: (item: AttachmentItem) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: attachmentsKey(entryId) }),
  })
}
