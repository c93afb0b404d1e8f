import { CircleCheck, CircleHelp, CircleX } from 'lucide-react'
import type { ReactNode } from 'react'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { Condition } from '../api/read-autonomy.ts'
import { answerTone, answerWords, conditionWords } from '../autonomy-words.ts'

const signs = { yes: <CircleCheck />, no: <CircleX />, unknown: <CircleHelp /> }

const sources: Record<Condition['condition'], (on: string) => string> = {
  lifeProject: on => m.autonomy_source_entry({ on }),
  skills: on => m.autonomy_source_entry({ on }),
  age: on => m.autonomy_source_birth({ on }),
  residence: on => m.autonomy_source_paper({ on }),
}

interface Props {
  conditions: readonly Condition[]
  /** A way to the act that an answer comes from. */
  link: (entryId: string, words: string) => ReactNode
}

/** The conditions of admission as the records answer them; they help to decide and do not decide. */
export function ConditionsList({ conditions, link }: Props) {
  return (
    <List label={m.autonomy_conditions()}>
      {conditions.map(one => {
        const words = one.on ? sources[one.condition](date(one.on)) : m.autonomy_source_none()
        return (
          <ListRow
            key={one.condition}
            title={conditionWords[one.condition]()}
            meta={one.entryId ? link(one.entryId, words) : words}
            trailing={
              <Badge tone={answerTone[one.answer]} icon={signs[one.answer]}>
                {answerWords[one.answer]()}
              </Badge>
            }
          />
        )
      })}
    </List>
  )
}
