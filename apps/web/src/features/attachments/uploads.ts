import type { QueryClient } from '@tanstack/react-query'
import { onSessionEnd } from '../../lib/session.ts'
import { attachFile } from './api/attach-file.ts'
import { attachmentsKey } from './api/list-attachments.ts'

/** A file on its way. `checking`: all bytes have left, the service looks at them. */
export interface Upload {
  readonly key: string
  readonly file: File
  readonly confidential: boolean
  readonly replacesId: string | undefined
  readonly sent: number
  readonly state: 'waiting' | 'sending' | 'checking' | 'failed'
  readonly error?: unknown
}

/** The service takes two at a time from one person. */
const AT_ONCE = 2
const NONE: readonly Upload[] = []

// Outside the screens: a file goes on while its entry is read over before the signature, or left for another page.
const queues = new Map<string, readonly Upload[]>()
const running = new Map<string, AbortController>()
const listeners = new Set<() => void>()

onSessionEnd(() => {
  for (const stop of running.values()) stop.abort()
  queues.clear()
  tell()
})

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The files of an entry that are on their way or were not taken in. */
export function uploadsOf(entryId: string): readonly Upload[] {
  return queues.get(entryId) ?? NONE
}

/** Sends files to an entry, two at a time whatever the entry. */
export function addUploads(
  client: QueryClient,
  entryId: string,
  files: readonly File[],
  more: Pick<Upload, 'confidential' | 'replacesId'>,
): void {
  const added = files.map(file => ({
    ...more,
    file,
    key: crypto.randomUUID(),
    sent: 0,
    state: 'waiting' as const,
  }))
  set(entryId, [...uploadsOf(entryId), ...added])
  startNext(client)
}

/** Stops one that runs, or puts one away that was not taken in. */
export function cancelUpload(entryId: string, key: string): void {
  running.get(key)?.abort()
  drop(entryId, key)
}

/** Sends once more what the line or the service lost. */
export function retryUpload(client: QueryClient, entryId: string, key: string): void {
  change(entryId, key, { state: 'waiting', sent: 0, key: crypto.randomUUID() })
  startNext(client)
}

function startNext(client: QueryClient): void {
  for (const [entryId, queue] of queues) {
    for (const upload of queue) {
      if (running.size >= AT_ONCE) return
      if (upload.state === 'waiting') void run(client, entryId, upload)
    }
  }
}

async function run(client: QueryClient, entryId: string, upload: Upload): Promise<void> {
  const stop = new AbortController()
  const { key, file, confidential, replacesId } = upload
  running.set(key, stop)
  change(entryId, key, { state: 'sending' })
  const onSent = (sent: number) =>
    change(entryId, key, { sent, state: sent < file.size ? 'sending' : 'checking' })
  try {
    await attachFile({ entryId, file, confidential, replacesId, key, onSent, signal: stop.signal })
    await client.invalidateQueries({ queryKey: attachmentsKey(entryId) })
    drop(entryId, key)
  } catch (error) {
    if (!stop.signal.aborted) change(entryId, key, { state: 'failed', error })
  } finally {
    running.delete(key)
    startNext(client)
  }
}

function change(entryId: string, key: string, changes: Partial<Upload>): void {
  set(
    entryId,
    uploadsOf(entryId).map(one => (one.key === key ? { ...one, ...changes } : one)),
  )
}

function drop(entryId: string, key: string): void {
  set(
    entryId,
    uploadsOf(entryId).filter(one => one.key !== key),
  )
}

function set(entryId: string, queue: readonly Upload[]): void {
  if (queue.length > 0) queues.set(entryId, queue)
  else queues.delete(entryId)
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}
