import { Pencil } from 'lucide-react'
import { lazy, type ReactNode } from 'react'
import { shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Opener } from '../../../ui/opener.tsx'
import type { Referral } from '../api/list-referrals.ts'
import { howWords, outcomeWords, referralTone, referralWords } from '../network-words.ts'
import { ToldLines } from './told-lines.tsx'

const loadStep = () => import('./referral-step-dialog.tsx')
const StepDialog = lazy(loadStep)
const loadForm = () => import('./referral-dialog.tsx')
const ReferralDialog = lazy(loadForm)

interface Props {
  referrals: readonly Referral[]
  /** The way to what is told, on paper. */
  extract: (referral: Referral) => ReactNode
}

/** Referrals of a youth: to whom, what for, what was told, what came of it. */
export function ReferralList({ referrals, extract }: Props) {
  return (
    <ul aria-label={m.network_referrals()} className="flex flex-col gap-4">
      {referrals.map(referral => (
        <li
          key={referral.id}
          className="flex flex-col gap-3 rounded-card border border-line bg-surface px-5 py-4 shadow-raise"
        >
          <Head referral={referral} />
          <p dir="auto" className="whitespace-pre-line">
            {referral.purpose}
          </p>
          {referral.told && (
            <details>
              <summary className="w-fit cursor-pointer text-accent underline underline-offset-3">
                {m.network_told()}
              </summary>
              <div className="mt-2">
                <ToldLines lines={referral.told} />
              </div>
            </details>
          )}
          {referral.outcome && (
            <p dir="auto">
              {m.network_outcome_is({
                what: [outcomeWords[referral.outcome](), referral.outcomeWords].filter(Boolean).join(' · '),
              })}
            </p>
          )}
          {referral.can.extract && extract(referral)}
          {referral.can.change && referral.state !== 'ended' && <Steps referral={referral} />}
        </li>
      ))}
    </ul>
  )
}

function Head({ referral }: { referral: Referral }) {
  const { partner, agreement, state, agreedOn, sentOn, toldHow, document, waitedDays, answeredOn } = referral
  const facts = [
    agreement && m.network_under({ title: agreement.title }),
    agreedOn && m.network_agreed_at({ at: shortDate(agreedOn) }),
    sentOn && m.network_sent_at({ at: shortDate(sentOn) }),
    toldHow && [howWords[toldHow](), document].filter(Boolean).join(' '),
    answeredOn && m.network_answered_at({ at: shortDate(answeredOn) }),
    sentOn && state !== 'ended' && waitedDays !== null && m.network_waited({ count: waitedDays }),
  ]
  return (
    <div className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <h3 className="font-semibold">
          <bdi>{partner.name}</bdi>
        </h3>
        <p className="text-ink-soft text-small">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <Badge tone={referralTone[state]}>{referralWords[state]()}</Badge>
    </div>
  )
}

function Steps({ referral }: { referral: Referral }) {
  const { partner, sentOn, agreedOn } = referral
  const of = (act: string) => ({ 'aria-label': m.network_act_of({ act, name: partner.name }) })
  const step = (act: 'send' | 'answer' | 'end', label: string, primary = false) => (
    <Opener
      size="small"
      variant={primary ? 'primary' : 'secondary'}
      {...of(label)}
      load={loadStep}
      dialog={(open, close) => <StepDialog referral={referral} act={act} open={open} onClose={close} />}
    >
      {label}
    </Opener>
  )
  return (
    <div className="flex flex-wrap items-center gap-3">
      {sentOn === null && (
        <>
          <Opener
            size="small"
            icon={<Pencil size={18} />}
            {...of(m.network_change())}
            load={loadForm}
            dialog={(open, close) => (
              <ReferralDialog youthId={referral.youthId} referral={referral} open={open} onClose={close} />
            )}
          >
            {m.network_change()}
          </Opener>
          {agreedOn === null ? (
            <p className="text-small text-warn">{m.network_not_agreed()}</p>
          ) : (
            step('send', m.network_send(), true)
          )}
        </>
      )}
      {sentOn !== null && step('answer', m.network_answer(), referral.answer === 'pending')}
      {step('end', m.network_finish())}
    </div>
  )
}
