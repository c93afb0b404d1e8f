import { ActivationForm } from '../../features/session/components/activation-form.tsx'
import { m } from '../../paraglide/messages.js'
import { FrontLink, FrontPage } from '../front-page.tsx'

/** First visit with a set-up code. */
export default function ActivationScreen({ onSignIn }: { onSignIn: () => void }) {
  return (
    <FrontPage
      title={m.session_activate()}
      lead={m.session_activate_lead()}
      foot={<FrontLink onPress={onSignIn}>{m.session_to_sign_in()}</FrontLink>}
    >
      <ActivationForm onDone={onSignIn} />
    </FrontPage>
  )
}
