import { createLink } from '@tanstack/react-router'
import { useMe } from '../../features/session/me.ts'
import { m } from '../../paraglide/messages.js'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFoundState } from '../../ui/states.tsx'
import { placesOf } from '../places.ts'

const Way = createLink(LinkButton)

const backWords = { today: m.app_today, youths: m.app_youths, calendar: m.calendar_page }

/** No such page, or not this person's: the same words, and the way back to the place one came for. */
export function NotFoundScreen({ back }: { back?: 'today' | 'youths' | 'calendar' }) {
  const places = placesOf(useMe())
  const place = back && places[back] ? back : undefined
  return (
    <Page width="reading">
      <NotFoundState
        page
        action={
          place ? (
            <Way to={`/${place}`} variant="primary">
              {backWords[place]()}
            </Way>
          ) : (
            <Way to="/" variant="primary">
              {m.app_home()}
            </Way>
          )
        }
      />
    </Page>
  )
}
