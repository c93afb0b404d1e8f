import { useState } from 'react'
import { Failed } from '../../../lib/failed.tsx'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import type { Option } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { type Saving, useWords } from '../api/imports.ts'
import { importRefusal } from '../import-words.ts'

type Words = { word: string; code: string }[]

interface Props {
  importId: string
  asked: { sheet: number; column: number; to: string }
  header: string
  codes: readonly Option[]
  open: boolean
  onClose: () => void
  saving: Saving
  /** Called with all words; the dialog stays until they are kept. */
  onKeep: (words: Words) => void
}

/** The words of a column, and the word of ours that each becomes. */
export function WordsDialog(props: Props) {
  const { open, onClose, header } = props
  return (
    <Dialog
      width="wide"
      open={open}
      onClose={onClose}
      title={m.imports_words_title()}
      description={
        <>
          <bdi>{header}</bdi>. {m.imports_words_text()}
        </>
      }
    >
      {open && <WordsForm {...props} />}
    </Dialog>
  )
}

function WordsForm({ importId, asked, codes, saving, onKeep }: Props) {
  const query = useWords(importId, asked)
  const [chosen, setChosen] = useState<Record<string, string | null>>({})
  if (query.isPending) return <Skeleton rows={4} />
  if (!query.data)
    return <Failed what={m.imports_words_failed()} error={query.error} onRetry={() => void query.refetch()} />
  const { items, more } = query.data
  if (items.length === 0) return <p className="text-ink-soft">{m.imports_words_none()}</p>
  const codeOf = (word: string, known: string | null) => (word in chosen ? (chosen[word] ?? null) : known)
  const words = items.flatMap(({ word, code }) => {
    const now = codeOf(word, code)
    return now === null ? [] : [{ word, code: now }]
  })
  return (
    <Form onSubmit={() => onKeep(words)}>
      <ul className="flex flex-col gap-3">
        {items.map(({ word, count, code }) => (
          <li key={word} className="grid items-center gap-x-6 gap-y-1 sm:grid-cols-2">
            <p className="min-w-0">
              <bdi className="font-medium">{word}</bdi>{' '}
              <span className="text-ink-soft text-small">{m.imports_rows({ count })}</span>
            </p>
            <Combobox
              label={m.imports_word_becomes({ word })}
              hideLabel
              options={codes}
              value={codeOf(word, code)}
              onChange={next => setChosen({ ...chosen, [word]: next })}
            />
          </li>
        ))}
      </ul>
      {more && <p className="text-ink-soft text-small">{m.imports_words_more()}</p>}
      {saving.error !== null && !saving.isPending && (
        <Banner tone="danger" title={m.imports_not_saved()}>
          {importRefusal(saving.error)}
        </Banner>
      )}
      <Button type="submit" variant="primary" className="self-end" loading={saving.isPending}>
        {m.imports_words_keep()}
      </Button>
    </Form>
  )
}
