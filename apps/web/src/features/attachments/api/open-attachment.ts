import { useMutation } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

/** Opens a confidential file: the service notes who and when, and says its name. */
export function useOpenAttachment() {
  return useMutation({
    mutationFn: (id: string) => call('openAttachment', { params: { attachmentId: id }, body: {} }),
  })
}
