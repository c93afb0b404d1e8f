import { m } from '../../paraglide/messages.js'
import { ErrorState } from '../../ui/states.tsx'
import { FrontPage } from '../front-page.tsx'

interface Props {
  onRetry: () => void
  retrying: boolean
}

/** The service does not answer at all. */
export function UnreachableScreen({ onRetry, retrying }: Props) {
  return (
    <FrontPage title={m.session_unreachable_title()}>
      <ErrorState
        title={m.session_unreachable()}
        kept={m.session_unreachable_kept()}
        onRetry={onRetry}
        retrying={retrying}
      />
    </FrontPage>
  )
}
