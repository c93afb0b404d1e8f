import { m } from '../../paraglide/messages.js'
import { toast } from '../../ui/toasts.ts'
import type { PlaceUse } from './api/read-board.ts'

/** Says it where a studio was just given to somebody without an accepted application or a contract. */
export function tellOfStudio({ withoutApplication, youth }: PlaceUse): void {
  if (!withoutApplication || !youth) return
  toast({
    title: m.places_without_application(),
    description: m.places_without_application_help({ alias: youth.alias }),
    tone: 'danger',
  })
}
