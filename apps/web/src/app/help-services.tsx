import type { Help } from '@havre/contracts/partner-helps.ts'
import { lazy, Suspense, useState } from 'react'
import { everything, type PartnerItem, useDirectory } from '../features/partners/api/search-partners.ts'
import { PartnerList } from '../features/partners/components/partner-list.tsx'
import { helpWords } from '../features/partners/partner-words.ts'
import { useMe } from '../features/session/me.ts'
import { Failed } from '../lib/failed.tsx'
import { list } from '../lib/formats.ts'
import { m } from '../paraglide/messages.js'
import { Skeleton } from '../ui/skeleton.tsx'

const PartnerDialog = lazy(() => import('../features/partners/components/partner-dialog.tsx'))

/** The kinds of help that something asks for, and who of the directory gives them, for who may read it. */
export function HelpServices({ helps }: { helps: readonly Help[] }) {
  const me = useMe()
  const [opened, setOpened] = useState(false)
  const words = list(helps.map(help => helpWords[help]()))
  return (
    <div className="mt-2 text-small">
      <p>{m.reflexes_helps({ what: words })}</p>
      {me.can.readPartners && (
        // Reading the directory leaves a trace: it is read when somebody asks for it.
        <details onToggle={event => setOpened(event.currentTarget.open)} className="mt-1 print:hidden">
          <summary className="w-fit cursor-pointer text-accent underline underline-offset-3">
            {m.reflexes_services()}
          </summary>
          {opened && <Services helps={helps} />}
        </details>
      )}
    </div>
  )
}

/** Asked for whole and chosen from here: what is looked for tells what a young person risks. */
function Services({ helps }: { helps: readonly Help[] }) {
  const query = useDirectory(everything)
  const [shown, setShown] = useState<{ partner: PartnerItem; open: boolean }>()
  if (query.isPending) return <Skeleton rows={2} />
  if (!query.data)
    return (
      <Failed
        what={m.reflexes_services_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const partners = query.data.items.filter(partner => partner.helps.some(help => helps.includes(help)))
  return (
    <div className="mt-2">
      {partners.length === 0 ? (
        <p className="text-ink-soft">{m.reflexes_services_none()}</p>
      ) : (
        <PartnerList
          partners={partners}
          mayVerify={query.data.can.create}
          onOpen={partner => setShown({ partner, open: true })}
        />
      )}
      {shown && (
        <Suspense>
          <PartnerDialog
            partner={shown.partner}
            tellMore={query.data.can.tellMore}
            open={shown.open}
            onClose={() => setShown({ ...shown, open: false })}
          />
        </Suspense>
      )}
    </div>
  )
}
