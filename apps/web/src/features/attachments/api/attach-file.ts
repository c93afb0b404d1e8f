import { call } from '../../../lib/http.ts'
import { sendBytes } from '../../../lib/http-bytes.ts'

export interface FileToAttach {
  entryId: string
  file: File
  confidential: boolean
  replacesId: string | undefined
  /** The same on every attempt at one file. */
  key: string
  onSent: (bytes: number) => void
  signal: AbortSignal
}

/** Announces a file and sends its bytes; answers when the service has checked and kept it. */
export async function attachFile({
  entryId,
  file,
  confidential,
  replacesId,
  key,
  onSent,
  signal,
}: FileToAttach) {
  const { id, version } = await call('announceAttachment', {
    params: { entryId },
    body: { name: file.name, bytes: file.size, confidential, ...(replacesId && { replacesId }) },
    idempotencyKey: key,
    signal,
  })
  return sendBytes('sendAttachment', {
    params: { attachmentId: id },
    ifMatch: version,
    file,
    onSent,
    signal,
  })
}
