import { today } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Procedure, Rule } from '../api/list-procedures.ts'
import { validateRule, validationsQuery } from '../api/rule-validations.ts'
import { LawDialog } from './law-dialog.tsx'

interface Props {
  procedure: Procedure
  rule: Rule
  open: boolean
  onClose: () => void
}

interface Values {
  lawyer: string
  validatedOn: string | null
  note: string
}

/** That a named lawyer has read a rule as the house computes it. */
export default function ValidateRuleDialog({ procedure, rule, ...dialog }: Props) {
  return (
    <LawDialog<Values>
      {...dialog}
      title={m.legal_valid_add()}
      description={`${textOf(rule.title)}. ${m.legal_valid_help()}`}
      start={{ lawyer: '', validatedOn: today(), note: '' }}
      missing={({ lawyer, validatedOn }) => ({
        lawyer: lawyer.trim().length < 3 ? m.legal_valid_missing() : undefined,
        validatedOn: validatedOn ? undefined : m.legal_valid_missing(),
      })}
      send={async ({ lawyer, validatedOn, note }, idempotencyKey) => {
        if (!validatedOn) return
        const read = { definition: procedure.id, definitionVersion: procedure.version, rule: rule.id }
        const body = { ...read, lawyer: lawyer.trim(), validatedOn, note: note.trim() }
        await validateRule(body, idempotencyKey)
      }}
      refreshes={[validationsQuery.queryKey]}
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          <TextInput
            label={m.legal_valid_lawyer()}
            value={values.lawyer}
            onChange={set('lawyer')}
            maxLength={120}
            error={wrong('lawyer')}
          />
          <DateField
            label={m.legal_valid_on()}
            value={values.validatedOn}
            onChange={set('validatedOn')}
            onInvalid={onInvalid('validatedOn')}
            error={wrong('validatedOn')}
          />
          <TextArea
            label={m.legal_note()}
            mark="optional"
            value={values.note}
            onChange={set('note')}
            maxLength={1000}
            rows={2}
          />
        </>
      )}
    </LawDialog>
  )
}
