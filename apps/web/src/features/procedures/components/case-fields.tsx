import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { LegalProcedure } from '../api/file-law.ts'
import { applicantWords } from '../law-words.ts'

interface Props {
  applicant: LegalProcedure['applicant']
  reference: string
  onApplicant: (applicant: LegalProcedure['applicant']) => void
  onReference: (reference: string) => void
}

/** In whose name a procedure runs, and under which reference. */
export function CaseFields({ applicant, reference, onApplicant, onReference }: Props) {
  return (
    <>
      <Select
        label={m.legal_applicant()}
        options={optionsOf(applicantWords)}
        value={applicant}
        onChange={onApplicant}
      />
      <TextInput
        label={m.legal_reference()}
        mark="optional"
        value={reference}
        onChange={onReference}
        maxLength={80}
      />
    </>
  )
}
