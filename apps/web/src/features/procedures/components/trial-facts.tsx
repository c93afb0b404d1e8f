import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import type { Procedure, Procedures } from '../api/list-procedures.ts'
import type { Situation } from '../trial.ts'
import { FactQuestions } from './fact-questions.tsx'

interface Props {
  procedure: Procedure
  facts: Procedures['facts']
  value: Situation
  onChange: (value: Situation) => void
}

/** What is known of the youth who is imagined: only what this procedure asks about. */
export function TrialFacts({ procedure, facts, value, onChange }: Props) {
  return (
    <div className="flex flex-col gap-5">
      <FormGrid columns={2}>
        {procedure.asksBirth && (
          <>
            <DateField
              label={m.procedures_birth()}
              value={value.birth}
              onChange={birth => onChange({ ...value, birth })}
            />
            <DateField
              label={m.procedures_birth_other()}
              mark="optional"
              value={value.otherBirth}
              onChange={otherBirth => onChange({ ...value, otherBirth })}
            />
          </>
        )}
        <DateField
          label={m.procedures_today()}
          value={value.today}
          onChange={today => today && onChange({ ...value, today })}
        />
      </FormGrid>
      <FactQuestions
        asked={facts.filter(({ id }) => procedure.facts.includes(id))}
        facts={value.facts}
        onChange={known => onChange({ ...value, facts: known })}
      />
    </div>
  )
}
