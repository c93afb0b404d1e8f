import { type ShouldBlockFn, useBlocker } from '@tanstack/react-router'
import { useEffect } from 'react'
import { m } from '../paraglide/messages.js'
import { LaterAlertDialog } from './later.tsx'

/**
 * While `when`, what was typed here is kept nowhere: a link or the back button asks before it is lost, and the browser does before
 * the page is loaded anew or closed. Hiding, locking and signing out go nowhere, so nothing holds them up.
 */
export function LeaveGuard({ when }: { when: boolean }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: leavesThePage,
    disabled: !when,
    withResolver: true,
  })
  // Kept after all while the question stood: there is nothing to ask any more.
  useEffect(() => {
    if (!when) proceed?.()
  }, [when, proceed])
  return (
    <LaterAlertDialog
      open={status === 'blocked'}
      onOpenChange={open => !open && reset?.()}
      tone="danger"
      title={m.ui_leave_title()}
      description={m.ui_leave_text()}
      cancel={m.ui_leave_stay()}
      confirm={m.ui_leave_anyway()}
      onConfirm={() => proceed?.()}
    />
  )
}

const leavesThePage: ShouldBlockFn = ({ current, next }) => current.pathname !== next.pathname
