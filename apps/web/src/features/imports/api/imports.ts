import type { Wire } from '@havre/contracts/wire.ts'
import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { call } from '../../../lib/http.ts'
import { sendBytes } from '../../../lib/http-bytes.ts'
import { onSessionEnd } from '../../../lib/session.ts'

export type Import = Wire['getImport']['reply']
export type ImportItem = Wire['listImports']['reply']['items'][number]
export type Table = NonNullable<Import['table']>
export type ImportPlan = Table['plan']
export type SheetPlan = ImportPlan['sheets'][number]
export type ColumnPlan = SheetPlan['columns'][number]

/** How the last choice fares on its way. */
export interface Saving {
  isPending: boolean
  error: unknown
}

const BEAT_MS = 700
export const importsKey = ['imports'] as const

/** The tables that were brought in, newest first. */
export function useImports() {
  return useQuery({
    queryKey: [...importsKey, 'list'],
    queryFn: ({ signal }) => call('listImports', { signal }),
  })
}

export function importQuery(importId: string) {
  return queryOptions({
    queryKey: [...importsKey, importId],
    queryFn: ({ signal }) => call('getImport', { params: { importId }, signal }),
    gcTime: 0,
  })
}

/** One import; asked again every moment while it runs. */
export function useImport(importId: string) {
  const client = useQueryClient()
  const query = useQuery({
    ...importQuery(importId),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? BEAT_MS : false),
  })
  const running = query.data?.status === 'running'
  const ran = useRef(running)
  useEffect(() => {
    if (ran.current && !running) filesChanged(client)
    ran.current = running
  }, [running, client])
  return query
}

/** Files came or went: whatever counts or lists them is asked anew. */
function filesChanged(client: QueryClient) {
  for (const queryKey of [['youth-files'], ['today'], [...importsKey, 'list']])
    void client.invalidateQueries({ queryKey })
}

interface Bringing {
  file: Blob
  key: string
  onSent: (bytes: number) => void
  stop: AbortController
}

/** Brings in a table, until it is stopped or the session ends; the file's name stays on the device. */
export function useBringTable() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ file, key, onSent, stop }: Bringing) => {
      const forget = onSessionEnd(() => stop.abort())
      try {
        return await sendBytes('createImport', { file, idempotencyKey: key, onSent, signal: stop.signal })
      } finally {
        forget()
      }
    },
    // The table and the answer bear names.
    gcTime: 0,
    // What is stopped late has arrived all the same, and can be put away from the list.
    onSettled: () => client.invalidateQueries({ queryKey: [...importsKey, 'list'] }),
  })
}

/** Acts on one import; each answers what it is now. */
export function useImportActs(importId: string) {
  const client = useQueryClient()
  const { queryKey } = importQuery(importId)
  const version = () => client.getQueryData(queryKey)?.version ?? 0
  const params = { importId }
  const settle = {
    // A screen that was left keeps nothing: the answer bears names.
    onSuccess: (now: Import) => client.setQueryData(queryKey, shown => shown && now),
    gcTime: 0,
    onSettled: () => client.invalidateQueries({ queryKey: [...importsKey, 'list'] }),
  }
  const again = () => client.invalidateQueries({ queryKey })
  return {
    // One after the other, each on what the one before it left.
    plan: useMutation({
      mutationFn: (body: ImportPlan) => call('planImport', { params, body, ifMatch: version() }),
      scope: { id: `import ${importId}` },
      ...settle,
      onError: again,
    }),
    run: useMutation({
      mutationFn: () => call('runImport', { params, body: {}, ifMatch: version() }),
      ...settle,
      onError: again,
    }),
    cancel: useMutation({ mutationFn: () => call('cancelImport', { params, body: {} }), ...settle }),
    undo: useMutation({
      mutationFn: (reason: Wire['undoImport']['body']['reason']) =>
        call('undoImport', { params, body: { reason }, ifMatch: version() }),
      ...settle,
      onSuccess: now => {
        settle.onSuccess(now)
        filesChanged(client)
      },
      onError: again,
    }),
    putAway: useMutation({
      mutationFn: () => call('discardImport', { params }),
      onSuccess: () => client.removeQueries({ queryKey }),
      onSettled: settle.onSettled,
    }),
  }
}

/** What is wrong with the table as it is mapped now; asked anew whenever the mapping changes. */
export function useCheck(importId: string, version: number) {
  return useQuery({
    queryKey: [...importsKey, importId, 'check', version],
    queryFn: ({ signal }) => call('checkImport', { params: { importId }, body: {}, signal }),
    // The page stays while what was left out is checked anew.
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

/** The different words of one column. */
export function useWords(importId: string, column: { sheet: number; column: number; to: string }) {
  return useQuery({
    queryKey: [...importsKey, importId, 'words', column],
    queryFn: ({ signal }) => call('readImportWords', { params: { importId }, body: column, signal }),
    gcTime: 0,
  })
}

/** Files of an import that somebody has touched since. */
export function useTouched(importId: string, asked: boolean) {
  return useQuery({
    queryKey: [...importsKey, importId, 'touched'],
    queryFn: ({ signal }) => call('readImportTouched', { params: { importId }, signal }),
    enabled: asked,
    gcTime: 0,
  })
}
