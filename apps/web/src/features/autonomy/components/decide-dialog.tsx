import { useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { decideApplication } from '../api/autonomy-changes.ts'
import type { Application, Condition } from '../api/read-autonomy.ts'
import { conditionWords, decisionWords } from '../autonomy-words.ts'
import { ChangeDialog, type DialogProps } from './change-dialog.tsx'

interface Props extends Omit<DialogProps, 'youthId'> {
  application: Application
  conditions: readonly Condition[]
}

/** Accept, refuse or defer, always with the reason. Against a condition that is not met only when the reason speaks of it. */
export default function DecideDialog({ application, conditions, ...props }: Props) {
  const [decision, setDecision] = useState<keyof typeof decisionWords | null>(null)
  const [reason, setReason] = useState('')
  const [saysSo, setSaysSo] = useState(false)
  const unmet = conditions.filter(({ answer }) => answer === 'no').map(({ condition }) => condition)
  const isAgainst = decision === 'accepted' && unmet.length > 0
  const named = unmet.map(one => conditionWords[one]()).join(', ')
  return (
    <ChangeDialog
      {...props}
      youthId={application.youthId}
      title={m.autonomy_decide()}
      submit={m.autonomy_decide_save()}
      change={() =>
        decision && reason.trim().length >= 3 && (!isAgainst || saysSo)
          ? () =>
              decideApplication(application, {
                decision,
                reason: reason.trim(),
                against: isAgainst ? unmet : [],
              })
          : undefined
      }
    >
      {(tried, faultAt) => (
        <>
          <RadioGroup
            label={m.autonomy_decision()}
            options={optionsOf(decisionWords)}
            value={decision}
            onChange={setDecision}
            error={tried && !decision ? m.autonomy_choose() : undefined}
          />
          {application.opinions.length === 0 && <Banner tone="info">{m.autonomy_opinions_never()}</Banner>}
          {isAgainst && <Banner tone="warn">{m.autonomy_unmet({ conditions: named })}</Banner>}
          <TextArea
            label={m.autonomy_reason()}
            help={m.autonomy_reason_help()}
            value={reason}
            onChange={setReason}
            maxLength={4000}
            rows={4}
            error={tried && reason.trim().length < 3 ? m.autonomy_reason_missing() : faultAt('reason')}
          />
          {isAgainst && (
            <Checkbox
              label={m.autonomy_says_so({ conditions: named })}
              checked={saysSo}
              onChange={setSaysSo}
              error={tried && !saysSo ? m.autonomy_rule_condition_not_met() : faultAt('against')}
            />
          )}
        </>
      )}
    </ChangeDialog>
  )
}
