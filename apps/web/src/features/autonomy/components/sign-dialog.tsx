import type { SignatureWay } from '@havre/contracts/autonomy-contracts.ts'
import { useState } from 'react'
import { languageOptions } from '../../../lib/language-names.ts'
import { getLanguage } from '../../../lib/locale.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { signText } from '../api/autonomy-changes.ts'
import type { Choices, Party, Text } from '../api/read-autonomy.ts'
import { partyName, wayWords } from '../autonomy-words.ts'
import { ChangeDialog, type DialogProps } from './change-dialog.tsx'
import { DrawingPad } from './drawing-pad.tsx'

interface Props extends DialogProps {
  party: Party
  text: Text
  choices: Choices
  /** It was signed: the button that opened this is gone. */
  onSigned: () => void
}

/** One party's own act: a colleague's under the own session; that of the youth or the guardian with somebody beside them. */
export default function SignDialog({ party, text, choices, onSigned, ...props }: Props) {
  const isStaff = party.person !== null
  const [way, setWay] = useState<SignatureWay>('screen')
  const [drawing, setDrawing] = useState('')
  const [confirmed, setConfirmed] = useState(false)
  const [witnessId, setWitnessId] = useState<string | null>(null)
  const [attachmentId, setAttachmentId] = useState<string | null>(null)
  const [language, setLanguage] = useState<string | null>(isStaff ? getLanguage() : text.language)
  const [interpreter, setInterpreter] = useState(isStaff ? '' : (text.interpreter ?? ''))
  const [key] = useState(() => crypto.randomUUID())
  const isWitnessed = way === 'thumb' || way === 'oral'
  const isReady =
    confirmed && language && (!isWitnessed || witnessId) && (way !== 'paper' || attachmentId) && text.digest
  const tell = <T,>(signed: T): T => {
    onSigned()
    return signed
  }
  const body = () => ({
    partyId: party.id,
    digest: text.digest ?? '',
    way,
    language: language ?? '',
    ...(isWitnessed && witnessId && { witnessId }),
    ...(way === 'paper' && attachmentId && { attachmentId }),
    ...(way === 'screen' && drawing && { drawing }),
    ...(interpreter.trim() && { interpreter: interpreter.trim() }),
  })
  return (
    <ChangeDialog
      {...props}
      title={m.autonomy_sign_of({ name: partyName(party) })}
      description={isStaff ? m.autonomy_sign_self() : m.autonomy_sign_beside()}
      submit={m.autonomy_sign_save()}
      change={() => (isReady ? () => signText(text.id, body(), key).then(tell) : undefined)}
    >
      {(tried, faultAt) => (
        <>
          {!isStaff && (
            <RadioGroup
              label={m.autonomy_way()}
              layout="columns"
              options={optionsOf(wayWords)}
              value={way}
              onChange={setWay}
              error={faultAt('way')}
            />
          )}
          {!isStaff && way === 'screen' && <DrawingPad value={drawing} onChange={setDrawing} />}
          {way === 'paper' &&
            (choices.scans.length > 0 ? (
              <Select
                label={m.autonomy_scan()}
                options={choices.scans.map(({ id, name }) => ({ value: id, label: name }))}
                value={attachmentId}
                onChange={setAttachmentId}
                error={tried && !attachmentId ? m.autonomy_choose() : faultAt('attachmentId')}
              />
            ) : (
              <Banner tone="warn">{m.autonomy_scan_none()}</Banner>
            ))}
          {isWitnessed && (
            <Combobox
              label={m.autonomy_witness()}
              help={m.autonomy_witness_help()}
              options={choices.witnesses.map(({ id, name }) => ({
                value: id,
                label: name ?? m.autonomy_somebody(),
              }))}
              value={witnessId}
              onChange={setWitnessId}
              error={tried && !witnessId ? m.autonomy_rule_witness_needed() : faultAt('witnessId')}
            />
          )}
          {!isStaff && (
            <>
              <Combobox
                label={m.autonomy_language_read()}
                options={languageOptions()}
                value={language}
                onChange={setLanguage}
                error={tried && !language ? m.autonomy_choose() : faultAt('language')}
              />
              <TextInput
                label={m.autonomy_interpreter()}
                mark="optional"
                value={interpreter}
                onChange={setInterpreter}
                maxLength={500}
                error={faultAt('interpreter')}
              />
            </>
          )}
          <Checkbox
            label={isStaff ? m.autonomy_confirm_self() : m.autonomy_confirm_beside()}
            checked={confirmed}
            onChange={setConfirmed}
            error={tried && !confirmed ? m.autonomy_confirm_missing() : undefined}
          />
        </>
      )}
    </ChangeDialog>
  )
}
