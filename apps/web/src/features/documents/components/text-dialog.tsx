import { useState } from 'react'
import { call } from '../../../lib/http.ts'
import { languageName } from '../../../lib/language-names.ts'
import { refusals } from '../../../lib/refusals.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TEXTS } from '../api/change-house-document.ts'
import type { HouseText } from '../api/list-house-documents.ts'
import { sourceLanguage } from '../library.ts'

interface Props {
  text: HouseText
  /** The newest text in the language that the house writes first. */
  source: HouseText
  open: boolean
  onClose: () => void
}

interface Values {
  body: string
  kind: 'wording' | 'edition'
}

const textRefusals = refusals({
  title: m.documents_text_not_saved,
  missing: m.session_fill,
  rules: { 'stays-inside': m.documents_text_stays },
  sayAll: ['body'],
})

/** A better wording, a translation of the newest edition, or (in our first language) a new edition. */
export default function TextDialog({ open, onClose, ...newest }: Props) {
  // As they were when it was opened: nothing is saved onto an edition that its author has not read.
  const [{ text, source }] = useState(newest)
  const { sheet, language } = text
  const isSource = language === sourceLanguage
  const { values, set, wrong, form } = useFormAct<Values>({
    start: { body: text.body, kind: 'wording' },
    required: ['body'],
    send: ({ body, kind }, idempotencyKey) => {
      const edition = isSource ? text.edition + (kind === 'edition' ? 1 : 0) : source.edition
      return call('addHouseDocument', { body: { sheet, language, edition, body }, idempotencyKey })
    },
    refreshes: TEXTS,
    refusals: textRefusals,
    onClose,
  })
  return (
    <FormDialog
      width="wide"
      title={m.documents_text_write({ language: languageName(language) })}
      description={m.documents_text_signs()}
      open={open}
      submit={m.documents_text_save()}
      {...form}
    >
      {isSource ? (
        <RadioGroup
          label={m.documents_text_kind()}
          options={[
            { value: 'wording', label: m.documents_text_wording(), hint: m.documents_text_wording_about() },
            { value: 'edition', label: m.documents_text_edition(), hint: m.documents_text_edition_about() },
          ]}
          value={values.kind}
          onChange={set('kind')}
        />
      ) : (
        <details className="rounded-card border border-line bg-sunken px-4 py-3">
          <summary className="min-h-6 cursor-pointer font-medium">
            {m.documents_text_source({ edition: source.edition })}
          </summary>
          <p lang={source.language} className="mt-3 whitespace-pre-line">
            {source.body}
          </p>
        </details>
      )}
      <TextArea
        label={m.documents_text()}
        lang={language}
        rows={8}
        maxLength={20_000}
        value={values.body}
        error={wrong('body')}
        onChange={set('body')}
      />
    </FormDialog>
  )
}
