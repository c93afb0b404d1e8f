import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { textOf } from '../../../lib/text.ts'

export type Kind = Wire['listKinds']['reply']['items'][number]

/** The forms of this centre, every version in use: kept, and asked now and then whether a new version was published. */
export const kindsQuery = queryOptions({
  queryKey: ['kinds'],
  queryFn: ({ signal }) => call('listKinds', { signal, kept: true }),
  staleTime: 60_000,
  gcTime: Number.POSITIVE_INFINITY,
})

/** The forms, and how to name one: the newest version where none is asked for. */
export function useKinds() {
  const query = useQuery(kindsQuery)
  const items = query.data?.items ?? []
  return { query, kinds: items, title: (id: string, version?: number) => kindTitle(items, id, version) }
}

/** One form by id: the version asked for, or the newest. */
export function findKind(kinds: readonly Kind[], id: string, version?: number): Kind | undefined {
  const versions = kinds.filter(kind => kind.id === id)
  if (version !== undefined) return versions.find(kind => kind.version === version)
  return versions.toSorted((a, b) => b.version - a.version)[0]
}

/** The name of a form in words; its id while the forms are not there yet. */
export function kindTitle(kinds: readonly Kind[], id: string, version?: number): string {
  const kind = findKind(kinds, id, version) ?? findKind(kinds, id)
  return kind ? textOf(kind.title) : id
}
