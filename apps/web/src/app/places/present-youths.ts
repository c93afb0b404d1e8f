import { useYouthFiles } from '../../features/youth-files/api/search-youth-files.ts'

/** Youths who live in the house, as choices. */
export function usePresentYouths() {
  const files = useYouthFiles({ present: true, limit: 100 })
  return (files.data?.items ?? []).map(({ id, alias }) => ({ value: id, label: alias }))
}
