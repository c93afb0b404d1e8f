import { Check, PhoneMissed } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { isSending, noteStep } from '../acts.ts'
import type { Step } from '../api/get-missing.ts'
import type { Episode } from '../use-episode.ts'

interface Props {
  episode: Episode
  step: Pick<Step, 'code' | 'turn'>
  /** The step that is next: its button is the one of the page. */
  main?: boolean
  /** Somebody is called: nobody may answer. */
  isCall: boolean
}

/** One press each: done now, nobody answered, not needed. The time can be corrected afterwards. */
export function StepButtons({ episode, step, main = false, isCall }: Props) {
  const sending = isSending(episode, step.code, step.turn)
  const note = (outcome: 'done' | 'notReached' | 'notNeeded') =>
    noteStep(episode, { step: step.code, turn: step.turn, outcome })
  return (
    <div className="flex flex-wrap gap-3">
      <Button
        variant={main ? 'primary' : 'secondary'}
        icon={<Check size={20} />}
        loading={sending}
        onClick={() => note('done')}
        className={main ? 'min-h-14! px-6! text-title-3!' : ''}
      >
        {m.missing_done_now()}
      </Button>
      {isCall && (
        <Button
          icon={<PhoneMissed size={20} />}
          disabled={sending}
          onClick={() => note('notReached')}
          className={main ? 'min-h-14!' : ''}
        >
          {m.missing_not_reached()}
        </Button>
      )}
      <Button
        variant="quiet"
        disabled={sending}
        onClick={() => note('notNeeded')}
        className={main ? 'min-h-14!' : ''}
      >
        {m.missing_not_needed()}
      </Button>
    </div>
  )
}
