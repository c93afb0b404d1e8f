import { lazy, type ReactNode, Suspense, useState } from 'react'
import { dateTime } from '../lib/formats.ts'
import { sendLastWords, type Unsent } from '../lib/last-words.ts'
import { leave } from './leave.ts'

const load = () => import('./unsent-dialog.tsx')
const UnsentDialog = lazy(load)

/** Fetches the question ahead: it is asked when the line is down. */
export function prepareLeave(): void {
  load().catch(() => {})
}

interface Leave {
  /** Sends what waits, then ends the session; asks first when something could not be sent. */
  leave: () => void
  leaving: boolean
  /** The question, to be drawn somewhere. */
  question: ReactNode
}

/** Signing out without losing words. `named`: whether the question may say whose files they are about. */
export function useLeave({ named }: { named: boolean }): Leave {
  const [leaving, setLeaving] = useState(false)
  const [unsent, setUnsent] = useState<readonly Unsent[]>([])
  const begin = async () => {
    setLeaving(true)
    const left = await sendLastWords()
    if (left.length === 0) return leave()
    setLeaving(false)
    setUnsent(left)
  }
  const question = unsent.length > 0 && (
    <Suspense>
      <UnsentDialog
        notes={named ? unsent.map(note => `${note.alias}, ${dateTime(note.occurredAt)}`) : []}
        onStay={() => setUnsent([])}
        onLeave={leave}
      />
    </Suspense>
  )
  return { leave: () => void begin(), leaving, question }
}
