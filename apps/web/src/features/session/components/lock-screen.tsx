import { LockKeyhole } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { PresenceForm } from './presence-form.tsx'

interface Props {
  /** Whose session it is, so that a colleague does not try her own password. */
  name: string
  onUnlocked: () => void
  onSignOut: () => void
  /** What was written is being sent before the session ends. */
  signingOut: boolean
}

/** What stands there while the work is put away. */
export function LockScreen({ name, onUnlocked, onSignOut, signingOut }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-gutter py-10">
      <div className="rounded-sheet border border-line bg-surface p-6 shadow-raise sm:p-8">
        <LockKeyhole size={28} className="text-accent" />
        <h1 className="mt-3 text-title-2">{m.session_locked()}</h1>
        <p className="mt-1 mb-6 text-ink-soft">{m.session_locked_text({ name })}</p>
        <PresenceForm action={m.session_unlock()} onConfirmed={onUnlocked}>
          <Button variant="quiet" loading={signingOut} onClick={onSignOut}>
            {m.session_not_me()}
          </Button>
        </PresenceForm>
      </div>
    </main>
  )
}
