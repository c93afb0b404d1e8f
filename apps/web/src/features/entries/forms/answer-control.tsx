import { type Answer, topicsIn } from '@havre/kinds/answers.ts'
import type { Field } from '@havre/kinds/kind.ts'
import { TopicsControl } from '../recorder/topics-control.tsx'
import { AcknowledgementControl } from './acknowledgement-control.tsx'
import { CellControl } from './cell-control.tsx'
import { ListControl } from './list-control.tsx'
import { NeedsControl } from './needs-control.tsx'

interface Props {
  field: Field
  value: Answer | undefined
  onChange: (value: Answer | undefined) => void
}

/** The control of any field of a form. */
export function AnswerControl({ field, value, onChange }: Props) {
  const pointer = `#/answers/${field.id}`
  switch (field.type) {
    case 'list':
      return <ListControl {...{ field, value, onChange, pointer }} />
    case 'topics':
      return <TopicsControl {...{ field, onChange, pointer }} value={topicsIn(value)} />
    case 'needs':
      return <NeedsControl {...{ field, value, onChange, pointer }} />
    case 'acknowledgement':
      return <AcknowledgementControl {...{ field, value, onChange, pointer }} />
    default:
      return <CellControl {...{ field, value, onChange, pointer }} />
  }
}
