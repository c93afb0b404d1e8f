import { type ReactNode, useState } from 'react'
import { ApiProblem } from '../../lib/api-problem.ts'
import { ConfirmDialog } from './components/confirm-dialog.tsx'

/**
 * Runs a protected act; where the service wants a fresh confirmation, asks for it and runs the act again.
 * Put `dialog` somewhere on the screen. Other failures go to `onFail`.
 */
export function useConfirmed(onFail: (error: unknown) => void): {
  run: (act: () => Promise<unknown>) => void
  dialog: ReactNode
} {
  const [waiting, setWaiting] = useState<() => Promise<unknown>>()
  const run = (act: () => Promise<unknown>) => {
    act().catch((error: unknown) => {
      if (error instanceof ApiProblem && error.slug === 'confirmation-needed') setWaiting(() => act)
      else onFail(error)
    })
  }
  const dialog = (
    <ConfirmDialog
      open={waiting !== undefined}
      onClose={() => setWaiting(undefined)}
      onConfirmed={() => {
        const act = waiting
        setWaiting(undefined)
        if (act) act().catch(onFail)
      }}
    />
  )
  return { run, dialog }
}
