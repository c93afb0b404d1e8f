import { useMutation, useQueryClient } from '@tanstack/react-query'
import { postForBytes } from '../../../lib/http-bytes.ts'
import type { Decision, Paper, Shown } from '../paper.ts'

interface Printing {
  decisions: readonly Decision[]
  reason: string
  shown: Shown
  /** The same on every attempt at this document. */
  key: string
  /** As it is shown, or the same words as an Office file. */
  format?: 'pdf' | 'docx'
}

/** The previewed paper as a file; the register of prints is written before the first byte comes. */
export function usePrintPaper(paper: Paper) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({
      decisions,
      reason,
      shown: { digest, preparedAt },
      key,
      format = 'pdf',
    }: Printing): Promise<Blob> => {
      const seen = { digest, preparedAt }
      if (!('document' in paper)) return postForBytes('printHouseDocument', {}, { ...paper, seen }, key)
      const { youthId, ...order } = paper
      const body = { ...order, decisions: [...decisions], seen, format, ...(reason && { reason }) }
      return postForBytes('printDocument', { youthId }, body, key)
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['documents'] }),
  })
}
