import { LockKeyhole } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { PresenceForm } from './presence-form.tsx'

interface Props {
  onUnlocked: () => void
  onSignOut: () => void
  /** What was written is being sent before the session ends. */
  signingOut: boolean
}

/** What stands there while the work is put away. Whoever looks must not learn whose it is: no name here. */
export function LockScreen({ onUnlocked, onSignOut, signingOut }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-gutter py-10">
      <div className="rounded-sheet border border-line bg-surface p-6 shadow-raise sm:p-8">
        <LockKeyhole size={28} className="text-accent" />
        <h1 className="mt-3 text-title-2">{m.session_locked()}</h1>
        <p className="mt-1 mb-6 text-ink-soft">{m.session_locked_text()}</p>
        <PresenceForm action={m.session_unlock()} onConfirmed={onUnlocked}>
          <Button variant="quiet" loading={signingOut} onClick={onSignOut}>
            {m.session_not_me()}
          </Button>
        </PresenceForm>
      </div>
    </main>
  )
}
