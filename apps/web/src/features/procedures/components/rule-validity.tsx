import { BadgeCheck } from 'lucide-react'
import { lazy, useState } from 'react'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Procedure, Rule } from '../api/list-procedures.ts'
import {
  useValidationChange,
  useValidations,
  type Validation,
  withdrawValidation,
} from '../api/rule-validations.ts'
import { validationsOf } from '../validations.ts'
import { LawFailure } from './law-failure.tsx'

const load = () => import('./validate-rule-dialog.tsx')
const ValidateRuleDialog = lazy(load)

/** Who has validated this rule for the house, beside how sure it is. */
export function RuleValidity({ procedure, rule }: { procedure: Procedure; rule: Rule }) {
  const { data } = useValidations()
  if (!data) return null
  const all = validationsOf(data.items, procedure, rule)
  const standing = all.filter(({ withdrawn }) => !withdrawn)
  return (
    <div className="flex flex-col gap-2 border-line border-t pt-3">
      {standing.length === 0 && <p className="text-ink-soft text-small">{m.legal_valid_none()}</p>}
      {all.map(validation => (
        <Row key={validation.id} validation={validation} mayWithdraw={data.can.add} />
      ))}
      {data.can.add && (
        <Opener
          size="small"
          variant="quiet"
          className="self-start"
          icon={<BadgeCheck size={18} />}
          load={load}
          dialog={(open, close) => (
            <ValidateRuleDialog procedure={procedure} rule={rule} open={open} onClose={close} />
          )}
        >
          {m.legal_valid_add()}
        </Opener>
      )}
    </div>
  )
}

function Row({ validation, mayWithdraw }: { validation: Validation; mayWithdraw: boolean }) {
  const [why, setWhy] = useState<string | null>(null)
  const change = useValidationChange()
  const { lawyer, validatedOn, note, withdrawn } = validation
  return (
    <div className="flex flex-col gap-1 text-small">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={withdrawn ? 'neutral' : 'ok'}>
          {m.legal_valid_by({ who: lawyer, at: date(validatedOn) })}
        </Badge>
        {withdrawn && (
          <span className="text-ink-soft">{m.legal_valid_withdrawn({ why: withdrawn.because })}</span>
        )}
        {mayWithdraw && !withdrawn && why === null && (
          <Button size="small" variant="quiet" onClick={() => setWhy('')}>
            {m.legal_take_back()}
          </Button>
        )}
      </p>
      {note && <p dir="auto">{note}</p>}
      {why !== null && !withdrawn && (
        <div className="flex flex-wrap items-end gap-2">
          <TextInput label={m.legal_withdraw_why()} value={why} onChange={setWhy} maxLength={500} />
          <Button
            size="small"
            disabled={why.trim().length < 3}
            loading={change.isPending}
            onClick={() => change.mutate(() => withdrawValidation(validation, why.trim()))}
          >
            {m.legal_take_back()}
          </Button>
        </div>
      )}
      <LawFailure error={change.error} />
    </div>
  )
}
