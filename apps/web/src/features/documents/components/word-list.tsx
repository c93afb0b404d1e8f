import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { toast } from '../../../ui/toasts.ts'
import { type HouseWord, useRemoveWord } from '../api/house-words.ts'

/** The words; the direction may let one leave again, after a second look. */
export function WordList({ words, mayRemove }: { words: readonly HouseWord[]; mayRemove: boolean }) {
  const [asked, setAsked] = useState<HouseWord>()
  const remove = useRemoveWord()
  const confirm = () => {
    if (!asked) return
    remove.mutate(asked, {
      onError: error =>
        toast({ title: m.documents_word_kept(), description: failureWords(error), tone: 'danger' }),
      onSettled: () => setAsked(undefined),
    })
  }
  return (
    <>
      <List label={m.documents_words()}>
        {words.map(one => (
          <ListRow
            key={one.id}
            title={<bdi>{one.word}</bdi>}
            trailing={
              mayRemove && (
                <Button
                  size="small"
                  aria-label={m.documents_word_remove_one({ word: one.word })}
                  onClick={() => setAsked(one)}
                >
                  {m.ui_remove()}
                </Button>
              )
            }
          />
        ))}
      </List>
      <LaterAlertDialog
        open={asked !== undefined}
        onOpenChange={open => {
          if (!open) setAsked(undefined)
        }}
        title={m.documents_word_remove_title({ word: asked?.word ?? '' })}
        description={m.documents_word_remove_about()}
        confirm={m.ui_remove()}
        tone="danger"
        loading={remove.isPending}
        onConfirm={confirm}
      />
    </>
  )
}
