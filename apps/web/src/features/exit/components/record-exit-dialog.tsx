import { useState } from 'react'
import { list, today } from '../../../lib/formats.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { recordExit } from '../api/exit-changes.ts'
import { type DialogState, EXIT, type ExitPlan } from '../api/exit-room.ts'
import { exitRefusals } from '../exit-refusals.ts'
import { PILLARS, pillarNames } from '../exit-words.ts'
import { type ExitFacts, ExitFields } from './exit-fields.tsx'

interface Props extends DialogState {
  plan: ExitPlan
  relayAccepted: boolean
  /** The day on which the file says that the youth left. */
  leftOn: string | null
}

/** The exit, written once: the consequence is named before it is. */
export default function RecordExitDialog({ plan, relayAccepted, leftOn, open, onClose }: Props) {
  const [asked, setAsked] = useState(!relayAccepted)
  const { values, set, wrong, onInvalid, form } = useFormAct<
    ExitFacts & { unpreparedBecause: string; note: string }
  >({
    start: {
      on: leftOn ?? today(),
      reason: null,
      lodging: plan.lodging,
      unpreparedBecause: '',
      note: '',
    },
    required: relayAccepted ? ['on', 'reason'] : ['on', 'reason', 'unpreparedBecause'],
    send: async ({ on, reason, lodging, unpreparedBecause, note }, idempotencyKey) => {
      if (!on || !reason) return
      const body = {
        on,
        reason,
        ...(lodging && { lodging }),
        ...(note.trim() && { note: note.trim() }),
        ...(unpreparedBecause.trim() && { unpreparedBecause: unpreparedBecause.trim() }),
      }
      await recordExit(plan, body, idempotencyKey)
    },
    refreshes: EXIT,
    refusals: exitRefusals,
    onClose,
  })
  const missing = PILLARS.filter(pillar => plan.pillars[pillar].state === 'missing')
  const because = wrong('unpreparedBecause')
  // What was asked for once stays there: the refusal goes as soon as anything else is typed.
  if (because && !asked) setAsked(true)
  return (
    <FormDialog
      title={m.exit_record()}
      description={m.exit_record_lead()}
      width="wide"
      open={open}
      submit={m.exit_record()}
      {...form}
    >
      {missing.length > 0 && (
        <Banner tone="warn">
          {m.exit_record_foresee_abrupt({ what: list(missing.map(pillar => pillarNames[pillar]())) })}
        </Banner>
      )}
      <ExitFields
        facts={values}
        onDay={set('on')}
        onReason={set('reason')}
        onLodging={set('lodging')}
        onInvalid={onInvalid('on')}
        wrong={wrong}
      />
      {(!relayAccepted || asked) && (
        <TextArea
          label={m.exit_record_because()}
          help={m.exit_record_because_help()}
          mark="required"
          value={values.unpreparedBecause}
          onChange={set('unpreparedBecause')}
          maxLength={1000}
          rows={2}
          error={because}
        />
      )}
      <TextArea
        label={m.exit_record_note()}
        mark="optional"
        value={values.note}
        onChange={set('note')}
        maxLength={2000}
        rows={2}
      />
    </FormDialog>
  )
}
