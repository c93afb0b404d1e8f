import { everything, useDirectory } from '../features/partners/api/search-partners.ts'

/** The services that can be chosen: those that are not archived, by name. */
export function usePartnerChoices(): { value: string; label: string }[] {
  const { data } = useDirectory(everything)
  return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
}
