import { ApiProblem } from '../../../lib/api-problem.ts'
import { time } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { SaveState, type SaveStatus } from '../../../ui/save-state.tsx'
import type { State } from '../episode-keeper.ts'
import { stepLabel } from '../protocol-of.ts'
import { refusalWords } from '../refusal.ts'
import type { Episode } from '../use-episode.ts'

/** Where what was typed and pressed is now. */
export function EpisodeSave({ state }: { state: State }) {
  return <SaveState status={statusOf(state)} />
}

function statusOf({ phase, base, acts, typed, conflicts }: State): SaveStatus {
  if (Object.values(conflicts).some(some => Object.keys(some).length > 0)) return { kind: 'conflict' }
  if (phase === 'saving') return { kind: 'saving' }
  if (phase === 'typing' || phase === 'refused') return { kind: 'typing' }
  if (phase === 'saved') return { kind: 'saved', at: base.updatedAt }
  const fields = Object.values(typed).reduce((sum, some) => sum + Object.keys(some).length, 0)
  return { kind: 'offline', waiting: Math.max(1, acts.length + fields) }
}

/** What went otherwise than pressed: a colleague was faster, or the service refused. */
export function EpisodeNotices({ episode }: { episode: Episode }) {
  const { state, keeper } = episode
  const { notice, refusal } = state
  return (
    <>
      {notice && (
        <Banner tone="warn" onDismiss={() => keeper.forgetNotice()}>
          {noticeWords(state, notice)}
        </Banner>
      )}
      {refusal && <Banner tone="danger">{m.missing_refused({ why: refusalWords(refusal.error) })}</Banner>}
    </>
  )
}

function noticeWords({ base }: State, { act, error }: NonNullable<State['notice']>): string {
  if (act.kind === 'return')
    return base.returnedAt ? m.missing_already_back() : m.missing_not_noted({ why: refusalWords(error) })
  const step = stepLabel(base, act.body.step)
  const stands = base.steps.find(one => one.code === act.body.step && one.turn === (act.body.turn ?? 0))
  const first = stands?.calls.findLast(call => call.outcome !== 'notReached')
  return first && error instanceof ApiProblem && error.slug === 'already-exists'
    ? m.missing_already({ step, name: first.by.name ?? '…', time: time(first.at) })
    : m.missing_not_noted({ why: refusalWords(error) })
}
