import { everything, useDirectory } from '../api/search-partners.ts'

/** The names in the directory, offered by the box whose `list` names this id; anything else may be typed there. */
export function PartnerNames({ id }: { id: string }) {
  const { data } = useDirectory(everything)
  return (
    <datalist id={id}>
      {data?.items.map(partner => (
        <option key={partner.id} value={partner.name} />
      ))}
    </datalist>
  )
}
