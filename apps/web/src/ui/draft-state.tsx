import { LeaveGuard } from './leave-guard.tsx'
import { SaveState, type SaveStatus } from './save-state.tsx'

/** Where the words of a draft that saves itself are; asks before they are left behind when the last save did not take them. */
export function DraftState({ status, unkept }: { status: SaveStatus; unkept: boolean }) {
  return (
    <>
      <SaveState status={status} />
      <LeaveGuard when={unkept} />
    </>
  )
}
