import { AttachedCount } from '../../../lib/attached-count.tsx'
import { useAttachments } from '../api/list-attachments.ts'
import { seriesOf } from './attachment-series.tsx'

/** For the head of an entry: how many files hang on it and on what it corrects. */
export function EntryAttached({ entryId }: { entryId: string }) {
  const list = useAttachments(entryId)
  return <AttachedCount count={seriesOf(list.data?.items ?? []).length} />
}
