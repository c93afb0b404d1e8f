import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Combobox } from '../../../ui/combobox.tsx'
import { type LegalProcedure, lawOf } from '../api/file-law.ts'
import { useProcedures } from '../api/list-procedures.ts'
import { openProcedure } from '../api/procedure-changes.ts'
import { CaseFields } from './case-fields.tsx'
import { LawDialog } from './law-dialog.tsx'

interface Props {
  youthId: string
  /** Definitions that run already. */
  running: readonly string[]
  open: boolean
  onClose: () => void
}

interface Values {
  definition: string | null
  applicant: LegalProcedure['applicant']
  reference: string
}

/** A procedure begins: which one, in whose name. What it is computed with is asked on its card. */
export default function OpenProcedureDialog({ youthId, running, ...dialog }: Props) {
  const { data } = useProcedures()
  // Of each procedure its newest version: the last one in the list.
  const newest = new Map((data?.items ?? []).map(item => [item.id, item]))
  return (
    <LawDialog<Values>
      {...dialog}
      title={m.legal_open()}
      submit={m.legal_open()}
      start={{ definition: null, applicant: 'guardian', reference: '' }}
      missing={({ definition }) => ({ definition: definition ? undefined : m.legal_open_missing() })}
      send={async ({ definition, applicant, reference }, idempotencyKey) => {
        if (!definition) return
        const body = { definition, applicant, ...(reference.trim() && { reference: reference.trim() }) }
        await openProcedure(youthId, body, idempotencyKey)
      }}
      refreshes={lawOf(youthId)}
    >
      {({ values, set, wrong }) => (
        <>
          <Combobox
            label={m.legal_open_which()}
            options={[...newest.values()]
              .filter(({ id }) => !running.includes(id))
              .map(({ id, title, jurisdiction }) => ({
                value: id,
                label: `${textOf(title)} · ${jurisdiction}`,
              }))}
            value={values.definition}
            onChange={set('definition')}
            error={wrong('definition')}
          />
          {newest.get(values.definition ?? '')?.draft && (
            <p className="text-small text-warn">{m.legal_open_draft()}</p>
          )}
          <CaseFields
            applicant={values.applicant}
            reference={values.reference}
            onApplicant={set('applicant')}
            onReference={set('reference')}
          />
        </>
      )}
    </LawDialog>
  )
}
