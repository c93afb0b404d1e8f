import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { languageName } from '../../../lib/language-names.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useAddText } from '../api/change-house-document.ts'
import type { HouseText } from '../api/list-house-documents.ts'
import { sourceLanguage } from '../library.ts'

interface Props {
  text: HouseText
  /** The newest text in the language that the house writes first. */
  source: HouseText
  open: boolean
  onClose: () => void
}

/** A better wording, a translation of the newest edition, or (in our first language) a new edition. */
export default function TextDialog({ text, source, open, onClose }: Props) {
  return (
    <Dialog
      width="wide"
      open={open}
      onClose={onClose}
      title={m.documents_text_write({ language: languageName(text.language) })}
      description={m.documents_text_signs()}
    >
      {open && <TextForm text={text} source={source} onDone={onClose} />}
    </Dialog>
  )
}

function TextForm({ text, source, onDone }: { text: HouseText; source: HouseText; onDone: () => void }) {
  const isSource = text.language === sourceLanguage
  const [body, setBody] = useState(text.body)
  const [kind, setKind] = useState<'wording' | 'edition'>('wording')
  const key = useCreateKey()
  const add = useAddText()
  const edition = isSource ? text.edition + (kind === 'edition' ? 1 : 0) : source.edition
  const fault = add.error instanceof ApiProblem && add.error.rule === 'stays-inside'
  const submit = () => {
    const sent = { sheet: text.sheet, language: text.language, edition, body }
    if (body.trim()) add.mutate({ body: sent, key: key.of(sent) }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {add.error && !fault && (
        <Banner tone="danger" title={m.documents_text_not_saved()}>
          {failureWords(add.error)}
        </Banner>
      )}
      {isSource ? (
        <RadioGroup
          label={m.documents_text_kind()}
          options={[
            { value: 'wording', label: m.documents_text_wording(), hint: m.documents_text_wording_about() },
            { value: 'edition', label: m.documents_text_edition(), hint: m.documents_text_edition_about() },
          ]}
          value={kind}
          onChange={setKind}
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
        lang={text.language}
        rows={8}
        maxLength={20_000}
        value={body}
        error={fault ? m.documents_text_stays() : undefined}
        onChange={setBody}
      />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" loading={add.isPending} disabled={!body.trim()}>
          {m.documents_text_save()}
        </Button>
      </div>
    </Form>
  )
}
