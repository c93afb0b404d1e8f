import { CheckCheck } from 'lucide-react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { PartnerItem } from '../api/search-partners.ts'
import { useVerifyPartner } from '../api/verify-partner.ts'

/** One press: all that is known of the service is still right today. */
export function VerifyButton({ partner, size = 'main' }: { partner: PartnerItem; size?: 'main' | 'small' }) {
  const verify = useVerifyPartner()
  const press = () =>
    verify.mutate(partner, {
      onSuccess: () => toast({ title: m.partners_verified_toast() }),
      onError: error =>
        toast({ title: m.partners_not_done(), description: failureWords(error), tone: 'danger' }),
    })
  return (
    <Button
      size={size}
      icon={<CheckCheck size={18} />}
      aria-label={m.partners_verify_who({ name: partner.name })}
      loading={verify.isPending}
      onClick={press}
    >
      {m.partners_verify()}
    </Button>
  )
}
