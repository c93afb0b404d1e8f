import { SignInForm } from '../../features/session/components/sign-in-form.tsx'
import { m } from '../../paraglide/messages.js'
import { FrontLink, FrontPage } from '../front-page.tsx'

interface Props {
  onActivate: () => void
  /** Called as soon as somebody tries, so that the rest of the application can come meanwhile. */
  onSubmitting: () => void
}

/** Sign-in: says nothing about what the house is for. */
export function SignInScreen({ onActivate, onSubmitting }: Props) {
  return (
    <FrontPage
      title={m.session_welcome()}
      lead={m.session_welcome_lead()}
      foot={<FrontLink onPress={onActivate}>{m.session_have_setup_code()}</FrontLink>}
    >
      <SignInForm onSubmitting={onSubmitting} />
    </FrontPage>
  )
}
