import { LockScreen } from '../features/session/components/lock-screen.tsx'
import { useLeave } from './use-leave.tsx'

/** The lock of one person's session. Whoever stands there may end it, and is told nothing of what was written. */
export function Locked({ onUnlocked }: { onUnlocked: () => void }) {
  const { leave, leaving, question } = useLeave({ named: false })
  return (
    <>
      <LockScreen onUnlocked={onUnlocked} onSignOut={leave} signingOut={leaving} />
      {question}
    </>
  )
}
