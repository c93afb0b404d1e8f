import { Failed } from '../../../lib/failed.tsx'
import { failureWords } from '../../../lib/failure-words.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useChangeMyMail, useMyMail } from '../api/my-mail.ts'
import { occasionWords } from '../mail-words.ts'
import { MyAddress } from './my-address.tsx'

/** Neutral mail to my own address: off until I give one, type the code that came there, and say what for. */
export function MyMail() {
  const query = useMyMail()
  const change = useChangeMyMail()
  const mail = query.data
  return (
    <Card title={m.mail_title()} aside={mail?.confirmed && <Badge tone="ok">{m.mail_confirmed()}</Badge>}>
      {query.isPending && <Skeleton rows={2} />}
      {query.isError && !mail && (
        <Failed
          what={m.mail_failed()}
          error={query.error}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        />
      )}
      {mail && (
        <div className="flex flex-col gap-6">
          <p className="max-w-prose text-ink-soft">{mail.offered ? m.mail_lead() : m.mail_not_offered()}</p>
          {(mail.offered || mail.address) && <MyAddress mail={mail} />}
          {mail.offered && mail.confirmed && (
            <CheckboxGroup
              label={m.mail_occasions()}
              help={m.mail_occasions_help()}
              options={optionsOf(occasionWords)}
              value={change.isPending ? change.variables : mail.occasions}
              onChange={occasions =>
                change.mutate(occasions, {
                  onError: error =>
                    toast({ title: m.account_not_kept(), description: failureWords(error), tone: 'danger' }),
                })
              }
            />
          )}
        </div>
      )}
    </Card>
  )
}
