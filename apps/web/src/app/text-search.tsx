import { Search } from 'lucide-react'
import { lazy } from 'react'
import { kindTitle, useKinds } from '../features/kinds/api/list-kinds.ts'
import { m } from '../paraglide/messages.js'
import { Opener } from '../ui/opener.tsx'

const load = () => import('../features/search/components/text-search-dialog.tsx')
const TextSearchDialog = lazy(load)

/** The button that looks for words inside one file. */
export function TextSearch({ youthId }: { youthId: string }) {
  const { kinds } = useKinds()
  return (
    <Opener
      icon={<Search size={18} />}
      load={load}
      dialog={(open, close) => (
        <TextSearchDialog
          youthId={youthId}
          title={item => kindTitle(kinds, item.kind, item.kindVersion)}
          open={open}
          onClose={close}
        />
      )}
    >
      {m.search_in_file()}
    </Opener>
  )
}
