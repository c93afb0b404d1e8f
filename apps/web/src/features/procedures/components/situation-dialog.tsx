import { Plus } from 'lucide-react'
import { useState } from 'react'
import { longDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type LegalProcedure, lawOf, type ProcedureDetail } from '../api/file-law.ts'
import { changeProcedure } from '../api/procedure-changes.ts'
import { changed } from '../changed.ts'
import { CaseFields } from './case-fields.tsx'
import { FactQuestions } from './fact-questions.tsx'
import { LawDialog } from './law-dialog.tsx'

interface Props {
  procedure: LegalProcedure
  detail: ProcedureDetail
  /** The birth date that the file retains now. */
  bornOn: string | null
  open: boolean
  onClose: () => void
}

interface Values extends Pick<ProcedureDetail, 'facts' | 'bornOn'> {
  otherBirths: readonly (string | null)[]
  applicant: LegalProcedure['applicant']
  reference: string
  note: string
}

const MAX_OTHERS = 4

/** What a procedure is computed with: facts, birth dates, in whose name. */
export default function SituationDialog({ procedure, detail, bornOn, ...dialog }: Props) {
  const [opened] = useState<Values>({
    facts: detail.facts,
    bornOn: detail.bornOn,
    otherBirths: detail.otherBirths,
    applicant: procedure.applicant,
    reference: detail.reference ?? '',
    note: detail.note ?? '',
  })
  return (
    <LawDialog<Values>
      {...dialog}
      title={m.legal_situation()}
      description={m.legal_situation_help()}
      start={opened}
      send={values => {
        const facts = changed(opened.facts, values.facts)
        return changeProcedure(procedure, {
          ...changed(sent(opened), sent(values)),
          ...(Object.keys(facts).length > 0 && { facts: { ...detail.facts, ...facts } }),
        })
      }}
      refreshes={lawOf(procedure.youthId)}
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          {detail.asksBirth && (
            <>
              <DateField
                label={m.procedures_birth()}
                value={values.bornOn}
                onChange={set('bornOn')}
                onInvalid={onInvalid('bornOn')}
                mark="optional"
                error={wrong('bornOn')}
                {...(detail.birthChanged &&
                  bornOn &&
                  values.bornOn !== bornOn && { help: m.legal_birth_on_file({ at: longDate(bornOn) }) })}
              />
              {values.otherBirths.map((day, at) => (
                <DateField
                  // biome-ignore lint/suspicious/noArrayIndexKey: a box has no name but its place
                  key={at}
                  label={m.legal_other_births()}
                  value={day}
                  onChange={next =>
                    set('otherBirths')(values.otherBirths.map((one, n) => (n === at ? next : one)))
                  }
                  onInvalid={onInvalid('otherBirths')}
                  mark="optional"
                />
              ))}
              {values.otherBirths.length < MAX_OTHERS && (
                <Button
                  variant="quiet"
                  size="small"
                  icon={<Plus size={18} />}
                  className="self-start"
                  onClick={() => set('otherBirths')([...values.otherBirths, null])}
                >
                  {m.legal_birth_add()} · {m.legal_other_births()}
                </Button>
              )}
            </>
          )}
          <FactQuestions asked={detail.asks} facts={values.facts} onChange={set('facts')} />
          <CaseFields
            applicant={values.applicant}
            reference={values.reference}
            onApplicant={set('applicant')}
            onReference={set('reference')}
          />
          <TextArea
            label={m.legal_note()}
            mark="optional"
            value={values.note}
            onChange={set('note')}
            maxLength={2000}
            rows={2}
          />
        </>
      )}
    </LawDialog>
  )
}

function sent({ bornOn, otherBirths, applicant, reference, note }: Values) {
  return {
    bornOn,
    otherBirths: otherBirths.filter(day => day !== null),
    applicant,
    reference: reference.trim() || null,
    note: note.trim() || null,
  }
}
