import type { Answer, Answers } from '@havre/kinds/answers.ts'
import { useKinds } from '../../features/kinds/api/list-kinds.ts'
import { useStudioLife } from '../../features/studio-life/api/read-studio-life.ts'
import { termWords } from '../../features/studio-life/studio-terms.ts'
import { date } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'

interface Props {
  youthId: string
  answers: Answers
  onAnswer: (field: string, value: Answer) => void
}

/** How often somebody comes by, as the stage that runs says it; a press takes it where another rule, or none, stands in the form. */
export function VisitRule({ youthId, answers, onAnswer }: Props) {
  const { data } = useStudioLife(youthId)
  const words = termWords(useKinds().kinds)
  const rule = data?.rule
  if (rule?.from !== 'contract') return null
  const isTaken = answers.rule === rule.code
  return (
    <Banner
      tone="info"
      actions={
        !isTaken && <Button onClick={() => onAnswer('rule', rule.code)}>{m.auton_visit_rule_take()}</Button>
      }
    >
      {m.auton_visit_rule({ rule: words('studio-presence', 'rule', rule.code), at: date(rule.since) })}
    </Banner>
  )
}
