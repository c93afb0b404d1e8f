import { useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { changeOpinion, giveOpinion } from '../api/autonomy-changes.ts'
import type { Application, Opinion } from '../api/read-autonomy.ts'
import { opinionWords } from '../autonomy-words.ts'
import { ChangeDialog, type DialogProps } from './change-dialog.tsx'

interface Props extends Omit<DialogProps, 'youthId'> {
  application: Application
  /** The own opinion, where one was given. */
  mine: Opinion | undefined
}

/** What a referent thinks of it: one a person, until the decision. */
export default function OpinionDialog({ application, mine, ...props }: Props) {
  const [opinion, setOpinion] = useState<Opinion['opinion'] | null>(mine?.opinion ?? null)
  const [words, setWords] = useState(mine?.words ?? '')
  const [key] = useState(() => crypto.randomUUID())
  const body = opinion && { opinion, words: words.trim() || null }
  return (
    <ChangeDialog
      {...props}
      youthId={application.youthId}
      title={mine ? m.autonomy_opinion_change() : m.autonomy_opinion_give()}
      submit={m.autonomy_save()}
      change={() =>
        body ? () => (mine ? changeOpinion(mine, body) : giveOpinion(application.id, body, key)) : undefined
      }
    >
      {(tried, faultAt) => (
        <>
          <RadioGroup
            label={m.autonomy_opinion()}
            options={optionsOf(opinionWords)}
            value={opinion}
            onChange={setOpinion}
            error={tried && !opinion ? m.autonomy_choose() : undefined}
          />
          <TextArea
            label={m.autonomy_opinion_words()}
            mark="optional"
            value={words}
            onChange={setWords}
            maxLength={2000}
            error={faultAt('words')}
          />
        </>
      )}
    </ChangeDialog>
  )
}
