import type { Answers } from '@havre/kinds/answers.ts'
import { useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useStartEntry } from '../features/entries/api/start-entry.ts'
import { useKinds } from '../features/kinds/api/list-kinds.ts'
import type { YouthFile } from '../features/youth-files/api/get-youth-file.ts'
import { failureWords } from '../lib/failure-words.ts'
import { useCreateKey } from '../lib/use-create-key.ts'
import { m } from '../paraglide/messages.js'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toasts.ts'

interface Props {
  file: YouthFile
  kinds: readonly string[]
  /** What is known of a record of that kind before it is written. */
  known?: Readonly<Record<string, Answers>>
}

/** One tap to each of these records that may be started on the file. */
export function RecordButtons({ file, kinds, known }: Props) {
  const navigate = useNavigate()
  const { title } = useKinds()
  const start = useStartEntry()
  const keys = useCreateKey()
  const begin = (kind: string) => {
    const body = { kind, ...(known?.[kind] && { answers: known[kind] }) }
    start.mutate(
      { youthId: file.id, key: keys.of({ youthId: file.id, body }), body },
      {
        onSuccess: ({ id }) => void navigate({ to: '/entries/$entryId', params: { entryId: id } }),
        onError: error =>
          toast({ title: m.file_not_started(), description: failureWords(error), tone: 'danger' }),
      },
    )
  }
  return kinds
    .filter(kind => file.can.start.includes(kind))
    .map(kind => (
      <Button
        key={kind}
        size="small"
        icon={<Plus size={16} />}
        loading={start.isPending && start.variables.body.kind === kind}
        onClick={() => begin(kind)}
      >
        {title(kind)}
      </Button>
    ))
}
