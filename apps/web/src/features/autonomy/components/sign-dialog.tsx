import type { SignatureWay } from '@havre/contracts/autonomy-contracts.ts'
import { today } from '../../../lib/formats.ts'
import { languageOptions } from '../../../lib/language-names.ts'
import { getLanguage } from '../../../lib/locale.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { signText } from '../api/autonomy-changes.ts'
import { AUTONOMY, type Choices, type Party, type Text } from '../api/read-autonomy.ts'
import { autonomyRefusals, dayMissing } from '../autonomy-refusals.ts'
import { partyName, wayWords } from '../autonomy-words.ts'
import type { Scan, Scanning } from '../scan.ts'
import { DrawingPad } from './drawing-pad.tsx'

interface Props {
  party: Party
  text: Text
  choices: Choices
  scanning: Scanning
  /** It was signed: the button that opened this is gone. */
  onSigned: () => void
  open: boolean
  onClose: () => void
}

interface Values {
  way: SignatureWay
  drawing: string
  witnessId: string | null
  attachmentId: string | null
  /** The day that stands on the paper. */
  signedOn: string | null
  /** A file chosen here, in place of one that lies in the file already. */
  scan: Scan | null
  language: string | null
  interpreter: string
  confirmed: boolean
}

/** One party's own act: a colleague's under the own session; that of the youth or the guardian with somebody beside them. */
export default function SignDialog({ party, text, choices, scanning, onSigned, open, onClose }: Props) {
  const isStaff = party.person !== null
  // The language and the interpreter of the text are the youth's: a guardian may read in another.
  const isYouth = party.role === 'youth'
  const isWitnessed = ({ way }: Values) => way === 'thumb' || way === 'oral'
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: {
      way: 'screen',
      drawing: '',
      witnessId: null,
      attachmentId: null,
      signedOn: null,
      scan: null,
      language: isYouth ? text.language : getLanguage(),
      interpreter: isYouth ? (text.interpreter ?? '') : '',
      confirmed: false,
    },
    required: ['language'],
    missing: typed => ({
      witnessId: isWitnessed(typed) && !typed.witnessId ? m.autonomy_rule_witness_needed() : undefined,
      attachmentId:
        typed.way === 'paper' && !typed.scan && !typed.attachmentId ? m.autonomy_scan_missing() : undefined,
      signedOn: typed.way === 'paper' ? dayMissing(typed.signedOn) : undefined,
      confirmed: typed.confirmed ? undefined : m.autonomy_confirm_missing(),
    }),
    send: async (typed, key) => {
      const { way, drawing, witnessId, signedOn, language, interpreter, scan } = typed
      const attachmentId = way === 'paper' ? ((await scan?.keep()) ?? typed.attachmentId) : null
      const body = {
        partyId: party.id,
        digest: text.digest ?? '',
        way,
        language: language ?? '',
        ...(isWitnessed(typed) && witnessId && { witnessId }),
        ...(attachmentId && { attachmentId }),
        ...(way === 'paper' && signedOn && { signedOn }),
        ...(way === 'screen' && drawing && { drawing }),
        ...(interpreter.trim() && { interpreter: interpreter.trim() }),
      }
      await signText(text.id, body, key)
      onSigned()
    },
    refreshes: [AUTONOMY],
    refusals: {
      ...autonomyRefusals,
      words: error => scanning.refusal(error) ?? autonomyRefusals.words(error),
    },
    onClose,
  })
  return (
    <FormDialog
      title={m.autonomy_sign_of({ name: partyName(party) })}
      description={isStaff ? m.autonomy_sign_self() : m.autonomy_sign_beside()}
      open={open}
      submit={m.autonomy_sign_save()}
      {...form}
    >
      {!isStaff && (
        <RadioGroup
          label={m.autonomy_way()}
          layout="columns"
          options={optionsOf(wayWords)}
          value={values.way}
          onChange={set('way')}
          error={wrong('way')}
        />
      )}
      {!isStaff && values.way === 'screen' && <DrawingPad value={values.drawing} onChange={set('drawing')} />}
      {values.way === 'paper' &&
        scanning.field({
          about: m.autonomy_scan_about({ number: text.number, name: partyName(party) }),
          scan: values.scan,
          onScan: set('scan'),
          error: wrong('attachmentId'),
        })}
      {values.way === 'paper' && !values.scan && choices.scans.length > 0 && (
        <Select
          label={m.autonomy_scan_there()}
          mark="optional"
          options={choices.scans.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.attachmentId}
          onChange={set('attachmentId')}
        />
      )}
      {values.way === 'paper' && (
        <DateField
          label={m.autonomy_paper_day()}
          value={values.signedOn}
          onChange={set('signedOn')}
          onInvalid={onInvalid('signedOn')}
          min={party.since}
          max={today()}
          error={wrong('signedOn')}
        />
      )}
      {isWitnessed(values) && (
        <Combobox
          label={m.autonomy_witness()}
          help={m.autonomy_witness_help()}
          options={choices.witnesses.map(({ id, name }) => ({
            value: id,
            label: name ?? m.autonomy_somebody(),
          }))}
          value={values.witnessId}
          onChange={set('witnessId')}
          error={wrong('witnessId')}
        />
      )}
      {!isStaff && (
        <>
          <Combobox
            label={m.autonomy_language_read()}
            options={languageOptions()}
            value={values.language}
            onChange={set('language')}
            error={wrong('language')}
          />
          <TextInput
            label={m.autonomy_interpreter()}
            mark="optional"
            value={values.interpreter}
            onChange={set('interpreter')}
            maxLength={500}
            error={wrong('interpreter')}
          />
        </>
      )}
      <Checkbox
        label={isStaff ? m.autonomy_confirm_self() : m.autonomy_confirm_beside()}
        checked={values.confirmed}
        onChange={set('confirmed')}
        error={wrong('confirmed')}
      />
    </FormDialog>
  )
}
