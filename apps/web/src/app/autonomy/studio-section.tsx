import { Link } from '@tanstack/react-router'
import { useKinds } from '../../features/kinds/api/list-kinds.ts'
import { stateWords } from '../../features/roll-calls/roll-call-words.ts'
import { type StudioLife, useStudioLife } from '../../features/studio-life/api/read-studio-life.ts'
import { BillList } from '../../features/studio-life/components/bill-list.tsx'
import { DomainBalance } from '../../features/studio-life/components/domain-balance.tsx'
import { StudioFacts } from '../../features/studio-life/components/studio-facts.tsx'
import { StudioLog } from '../../features/studio-life/components/studio-log.tsx'
import { type TermWords, termWords } from '../../features/studio-life/studio-terms.ts'
import type { YouthFile } from '../../features/youth-files/api/get-youth-file.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Banner } from '../../ui/banner.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { RecordButtons } from '../record-buttons.tsx'

const inLine = 'rounded-mark text-accent underline underline-offset-3 hover:text-accent-strong'
const KINDS = ['studio-presence', 'studio-observation', 'bill', 'meal-plan', 'studio-visitor']
/** Of these, what still fits who lives elsewhere: nobody goes by a studio any more, and contacts are noted in the follow-up. */
const OUTSIDE = ['bill', 'meal-plan']

/** The week of studio life, told by what was signed. */
export function StudioSection({ file, outside }: { file: YouthFile; outside: boolean }) {
  const query = useStudioLife(file.id)
  const { kinds } = useKinds()
  if (query.isPending) return <Skeleton rows={8} />
  if (!query.data)
    return (
      <Failed
        what={m.auton_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const life = query.data
  if (!life.full)
    return (
      <Banner
        actions={
          file.registers.includes('programme') && (
            <Link
              to="/youths/$youthId/rooms/$room"
              params={{ youthId: file.id, room: 'programme' }}
              className={inLine}
            >
              {m.rooms_programme()}
            </Link>
          )
        }
      >
        {m.auton_not_full()}
      </Banner>
    )
  const words = termWords(kinds)
  const parts = [life.visits, life.visitors, life.domains, life.bills, life.meals]
  const nothing = parts.every(part => part.length === 0)
  return (
    <>
      <Section
        title={m.auton_week()}
        actions={<RecordButtons file={file} kinds={outside ? OUTSIDE : KINDS} known={knownOf(life)} />}
      >
        {nothing ? (
          <p className="text-ink-soft">{m.auton_nothing()}</p>
        ) : (
          <StudioFacts life={life} words={words} />
        )}
      </Section>
      {!nothing && <Records life={life} words={words} />}
    </>
  )
}

/** A visit begins with the rule of the stage that runs. */
function knownOf({ rule }: StudioLife) {
  return rule?.from === 'contract' ? { 'studio-presence': { rule: rule.code } } : {}
}

function Records({ life, words }: { life: StudioLife; words: TermWords }) {
  const link = (entryId: string, label: string) => (
    <Link to="/entries/$entryId" params={{ entryId }} className={inLine}>
      <bdi>{label}</bdi>
    </Link>
  )
  return (
    <>
      <Section title={m.auton_domains()}>
        {life.domains.length > 0 ? (
          <>
            <p className="max-w-prose text-ink-soft text-small">{m.auton_domains_lead()}</p>
            <DomainBalance domains={life.domains} words={words} link={link} />
          </>
        ) : (
          <p className="text-ink-soft">{m.auton_domains_none()}</p>
        )}
      </Section>
      <Section title={m.auton_bills()}>
        <BillList bills={life.bills} today={life.today} words={words} link={link} />
      </Section>
      <StudioLog life={life} words={words} nightWords={state => stateWords[state]()} link={link} />
    </>
  )
}
