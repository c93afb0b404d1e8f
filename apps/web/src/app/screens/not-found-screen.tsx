import { createLink } from '@tanstack/react-router'
import { m } from '../../paraglide/messages.js'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFoundState } from '../../ui/states.tsx'

const Home = createLink(LinkButton)

/** No such page, or not this person's: the same words. */
export function NotFoundScreen() {
  return (
    <Page width="reading">
      <h1 className="sr-only">{m.ui_not_found()}</h1>
      <NotFoundState
        action={
          <Home to="/" variant="primary">
            {m.app_home()}
          </Home>
        }
      />
    </Page>
  )
}
