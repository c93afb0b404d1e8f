import { today } from '../../../lib/formats.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { actOnContract } from '../api/autonomy-changes.ts'
import { AUTONOMY, type Contract } from '../api/read-autonomy.ts'
import { autonomyRefusals, dayMissing, reasonMissing } from '../autonomy-refusals.ts'
import { actName, type actWords } from '../autonomy-words.ts'

interface Props {
  contract: Contract
  act: keyof typeof actWords
  open: boolean
  onClose: () => void
}

interface Values {
  on: string | null
  reason: string
}

/** What is done with the contract as a whole, with its day and its reason. */
export default function ActDialog({ contract, act, open, onClose }: Props) {
  const asks = act !== 'start'
  const isFinal = act === 'break_off' || act === 'end'
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: { on: today(), reason: '' },
    required: [],
    missing: ({ on, reason }) => ({
      on: dayMissing(on),
      reason: asks ? reasonMissing(reason) : undefined,
    }),
    send: async ({ on, reason }, key) => {
      const given = reason.trim()
      if (on) await actOnContract(contract, { act, on, ...(given && { reason: given }) }, key)
    },
    refreshes: [AUTONOMY],
    refusals: autonomyRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={actName(contract, act)}
      description={isFinal ? m.autonomy_act_final() : undefined}
      open={open}
      submit={actName(contract, act)}
      tone={isFinal ? 'danger' : 'primary'}
      {...form}
    >
      <DateField
        label={m.autonomy_on()}
        value={values.on}
        onChange={set('on')}
        onInvalid={onInvalid('on')}
        {...(act === 'start' && contract.startsOn && { min: contract.startsOn })}
        max={today()}
        error={wrong('on')}
      />
      <TextArea
        label={m.autonomy_reason()}
        {...(!asks && { mark: 'optional' as const })}
        value={values.reason}
        onChange={set('reason')}
        maxLength={4000}
        error={wrong('reason')}
      />
    </FormDialog>
  )
}
