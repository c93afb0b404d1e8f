import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

type Acting =
  | { act: 'follow'; meetingId: string; youthId: string; idempotencyKey: string }
  | { act: 'list'; file: { id: string; version: number }; followed: boolean }
  | { act: 'decide'; fileId: string; body: Wire['decideOnFile']['body']; idempotencyKey: string }

/** Follows a file under a code, takes it off the list, or turns a decision about it into a task of the file. */
export function useFollowFile() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: Acting) => {
      switch (given.act) {
        case 'follow': {
          const { meetingId, youthId, idempotencyKey } = given
          return call('followFile', { params: { meetingId }, body: { youthId }, idempotencyKey })
        }
        case 'list':
          return call('changeFollowedFile', {
            params: { followedFileId: given.file.id },
            body: { followed: given.followed },
            ifMatch: given.file.version,
          })
        case 'decide':
          return call('decideOnFile', {
            params: { followedFileId: given.fileId },
            body: given.body,
            idempotencyKey: given.idempotencyKey,
          })
      }
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['network'] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
        client.invalidateQueries({ queryKey: ['today'] }),
      ]),
  })
}
