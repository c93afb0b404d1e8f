import { Plus } from 'lucide-react'
import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useAddWord } from '../api/house-words.ts'

const shortest = 3

/** One more word that stays in the house. */
export function AddWord() {
  const [word, setWord] = useState('')
  const [short, setShort] = useState(false)
  const key = useCreateKey()
  const add = useAddWord()
  const submit = () => {
    const said = word.trim()
    setShort(said.length < shortest)
    if (said.length < shortest) return
    add.mutate(
      { word: said, key: key.of(said) },
      {
        onSuccess: () => {
          setWord('')
          key.done()
        },
      },
    )
  }
  return (
    <Form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <TextInput
        className="max-w-md flex-1"
        label={m.documents_word()}
        help={m.documents_word_help()}
        value={word}
        onChange={setWord}
        maxLength={120}
        autoComplete="off"
        error={short ? m.documents_word_short() : add.error ? failureWords(add.error) : undefined}
      />
      <Button type="submit" variant="primary" icon={<Plus size={18} />} loading={add.isPending}>
        {m.documents_word_add()}
      </Button>
    </Form>
  )
}
