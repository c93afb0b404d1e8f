import { useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { lawOf, type Paper } from '../api/file-law.ts'
import { useProcedures } from '../api/list-procedures.ts'
import { addPaper, changePaper } from '../api/procedure-changes.ts'
import { changed } from '../changed.ts'
import { originalWords } from '../law-words.ts'
import { LawDialog } from './law-dialog.tsx'

interface Props {
  youthId: string
  /** The one to change; none to record one. */
  paper?: Paper
  open: boolean
  onClose: () => void
}

interface Values extends Pick<Paper, 'validUntil' | 'withdrawnOn'> {
  paper: Paper['paper'] | null
  issuedOn: string | null
  original: NonNullable<Paper['original']>
  copies: string
  number: string
  note: string
}

/** A paper as it is printed, and who holds it. */
export default function PaperDialog({ youthId, paper, ...dialog }: Props) {
  const { data } = useProcedures()
  const [opened] = useState<Values>({
    paper: paper?.paper ?? null,
    issuedOn: paper?.issuedOn ?? null,
    validUntil: paper?.validUntil ?? null,
    original: paper?.original ?? 'unknown',
    copies: String(paper?.copies ?? 0),
    number: paper?.number ?? '',
    note: paper?.note ?? '',
    withdrawnOn: paper?.withdrawnOn ?? null,
  })
  // What an event gave, and when, is corrected by taking the event back.
  const ofEvent = Boolean(paper?.eventId)
  return (
    <LawDialog<Values>
      {...dialog}
      title={paper ? textOf(paper.title) : m.legal_document_add()}
      start={opened}
      missing={({ paper: kind, issuedOn }) => ({
        paper: kind ? undefined : m.legal_choose(),
        issuedOn: issuedOn ? undefined : m.legal_date_missing(),
      })}
      send={async ({ paper: kind, issuedOn, withdrawnOn, ...typed }, idempotencyKey) => {
        if (!kind || !issuedOn) return
        const body = { paper: kind, issuedOn, ...sent(typed) }
        await (paper
          ? changePaper(paper, changed({ ...opened, ...sent(opened) }, { ...body, withdrawnOn }))
          : addPaper(youthId, body, idempotencyKey))
      }}
      refreshes={lawOf(youthId)}
    >
      {({ values, set, wrong, onInvalid }) => (
        <>
          <FormGrid columns={2}>
            <Select
              label={m.legal_document_paper()}
              options={(data?.papers ?? []).map(({ id, title }) => ({ value: id, label: textOf(title) }))}
              value={values.paper}
              onChange={set('paper')}
              error={wrong('paper')}
              disabled={ofEvent}
            />
            <TextInput
              label={m.legal_document_number()}
              mark="optional"
              value={values.number}
              onChange={set('number')}
              maxLength={60}
            />
            <DateField
              label={m.legal_document_issued()}
              value={values.issuedOn}
              onChange={set('issuedOn')}
              onInvalid={onInvalid('issuedOn')}
              disabled={ofEvent}
              error={wrong('issuedOn')}
            />
            <DateField
              label={m.legal_document_until()}
              mark="optional"
              value={values.validUntil}
              onChange={set('validUntil')}
              onInvalid={onInvalid('validUntil')}
              error={wrong('validUntil')}
            />
            <Select
              label={m.legal_original()}
              options={optionsOf(originalWords)}
              value={values.original}
              onChange={set('original')}
            />
            <TextInput
              label={m.legal_copies()}
              value={values.copies}
              onChange={next => set('copies')(next.replaceAll(/\D/g, '').slice(0, 2))}
              inputMode="numeric"
            />
            {paper && (
              <DateField
                label={m.legal_document_back()}
                mark="optional"
                value={values.withdrawnOn}
                onChange={set('withdrawnOn')}
                onInvalid={onInvalid('withdrawnOn')}
                error={wrong('withdrawnOn')}
              />
            )}
          </FormGrid>
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

function sent({
  validUntil,
  original,
  copies,
  number,
  note,
}: Omit<Values, 'paper' | 'issuedOn' | 'withdrawnOn'>) {
  return {
    validUntil,
    original,
    copies: Number(copies || 0),
    number: number.trim() || null,
    note: note.trim() || null,
  }
}
