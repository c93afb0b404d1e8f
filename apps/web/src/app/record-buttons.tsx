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

/** One tap to each of these records that may be started on the file. */
export function RecordButtons({ file, kinds }: { file: YouthFile; kinds: readonly string[] }) {
  const navigate = useNavigate()
  const { title } = useKinds()
  const start = useStartEntry()
  const keys = useCreateKey()
  const begin = (kind: string) =>
    start.mutate(
      { youthId: file.id, key: keys.of({ youthId: file.id, kind }), body: { kind } },
      {
        onSuccess: ({ id }) => void navigate({ to: '/entries/$entryId', params: { entryId: id } }),
        onError: error =>
          toast({ title: m.file_not_started(), description: failureWords(error), tone: 'danger' }),
      },
    )
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
