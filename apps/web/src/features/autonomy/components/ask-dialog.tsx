import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { askForStudio } from '../api/autonomy-changes.ts'
import { ChangeDialog, type DialogProps } from './change-dialog.tsx'

/** The youth asks to live in a studio, in the own words. */
export default function AskDialog(props: DialogProps) {
  const [words, setWords] = useState('')
  const [askedOn, setAskedOn] = useState<string | null>(today())
  const [wishedFrom, setWishedFrom] = useState<string | null>(null)
  const [key] = useState(() => crypto.randomUUID())
  return (
    <ChangeDialog
      {...props}
      title={m.autonomy_ask()}
      submit={m.autonomy_save()}
      change={() =>
        words.trim() && askedOn
          ? () => askForStudio(props.youthId, { words: words.trim(), askedOn, wishedFrom }, key)
          : undefined
      }
    >
      {(tried, faultAt) => (
        <>
          <TextArea
            voice="youth"
            label={m.autonomy_words()}
            help={m.autonomy_words_help()}
            value={words}
            onChange={setWords}
            maxLength={4000}
            rows={4}
            error={tried && !words.trim() ? m.autonomy_words_missing() : faultAt('words')}
          />
          <DateField
            label={m.autonomy_asked_on()}
            value={askedOn}
            onChange={setAskedOn}
            max={today()}
            error={tried && !askedOn ? m.autonomy_on_missing() : faultAt('askedOn')}
          />
          <DateField
            label={m.autonomy_wished()}
            mark="optional"
            value={wishedFrom}
            onChange={setWishedFrom}
            min={askedOn ?? today()}
            error={faultAt('wishedFrom')}
          />
        </>
      )}
    </ChangeDialog>
  )
}
