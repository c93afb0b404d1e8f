import { BadgeCheck, PenLine } from 'lucide-react'
import { lazy, useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { languageName } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useCheckText } from '../api/change-house-document.ts'
import type { HouseText } from '../api/list-house-documents.ts'
import { sourceLanguage, stateOf } from '../library.ts'

const load = () => import('./text-dialog.tsx')
const TextDialog = lazy(load)

/** What a writer of the house may do with a text: better it, or note that a native reader found it right. */
export function TextTools({ text, latest }: { text: HouseText; latest: readonly HouseText[] }) {
  const [asked, setAsked] = useState(false)
  const check = useCheckText()
  const source = latest.find(({ language }) => language === sourceLanguage)
  const { sheet, language, edition, revision } = text
  const confirm = () =>
    check.mutate(
      { body: { sheet, language, edition, revision }, key: crypto.randomUUID() },
      {
        onError: error =>
          toast({ title: m.documents_not_checked(), description: failureWords(error), tone: 'danger' }),
        onSettled: () => setAsked(false),
      },
    )
  return (
    <>
      {stateOf(text, latest) === 'waits' && (
        <Button icon={<BadgeCheck size={18} />} onClick={() => setAsked(true)}>
          {m.documents_check()}
        </Button>
      )}
      {source && (
        <Opener
          icon={<PenLine size={18} />}
          load={load}
          dialog={(open, close) => <TextDialog {...{ text, source, open }} onClose={close} />}
        >
          {m.documents_text_change()}
        </Opener>
      )}
      <LaterAlertDialog
        open={asked}
        onOpenChange={setAsked}
        title={m.documents_check_title({ language: languageName(language) })}
        description={m.documents_check_about()}
        confirm={m.documents_check_confirm()}
        loading={check.isPending}
        onConfirm={confirm}
      />
    </>
  )
}
