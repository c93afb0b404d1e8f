import { useNavigate } from '@tanstack/react-router'
import { useStartEntry } from '../../features/entries/api/start-entry.ts'
import type { PlaceUse } from '../../features/places/api/read-board.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { useCreateKey } from '../../lib/use-create-key.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toasts.ts'

interface Props {
  use: PlaceUse
  way: 'in' | 'out'
}

/** An inventory that is missing; who adds to the file starts it from here, with the place and the way filled in. */
function StartInventory({ use: { youth, place, can }, way }: Props) {
  const navigate = useNavigate()
  const start = useStartEntry()
  const keys = useCreateKey()
  const missing = <Badge tone="warn">{m.places_inventory_missing()}</Badge>
  if (!youth || !can.change) return missing
  const body = { kind: 'studio-inventory', answers: { way, ...(place.code && { place: place.code }) } }
  const begin = () =>
    start.mutate(
      { youthId: youth.id, key: keys.of({ youthId: youth.id, body }), body },
      {
        onSuccess: ({ id }) => void navigate({ to: '/entries/$entryId', params: { entryId: id } }),
        onError: error =>
          toast({ title: m.file_not_started(), description: failureWords(error), tone: 'danger' }),
      },
    )
  return (
    <span className="flex flex-wrap items-center gap-2">
      {missing}
      <Button size="small" loading={start.isPending} onClick={begin}>
        {way === 'in' ? m.places_inventory_start_in() : m.places_inventory_start_out()}
      </Button>
    </span>
  )
}

/** The same where a list asks for it. */
export function startInventory(use: PlaceUse, way: 'in' | 'out') {
  return <StartInventory use={use} way={way} />
}
