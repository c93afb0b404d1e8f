import { ClipboardCheck, Wrench } from 'lucide-react'
import { date } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { Section } from '../../../ui/page.tsx'
import type { PlaceDetail } from '../api/get-place.ts'
import { itemWords, resultWords, urgencyWords } from '../place-words.ts'
import { CheckDialog, RepairDialog, SettleRepairDialog } from './upkeep-dialogs.tsx'
import { loaded } from './use-actions.tsx'

/** Safety rounds of a place: the day of the next one, and what each found. */
export function ChecksPart({ place }: { place: PlaceDetail }) {
  const { checkDue, checkOverdue } = place.upkeep
  return (
    <Section
      title={m.places_checks()}
      actions={
        place.can.record && (
          <Opener
            icon={<ClipboardCheck size={18} />}
            load={loaded}
            dialog={(open, onClose) => <CheckDialog placeId={place.id} open={open} onClose={onClose} />}
          >
            {m.places_check_new()}
          </Opener>
        )
      }
    >
      <p className="flex flex-wrap items-center gap-2">
        {checkDue ? m.places_check_due({ at: date(checkDue) }) : m.places_check_never()}
        {checkOverdue && <Badge tone="warn">{m.places_check_overdue()}</Badge>}
      </p>
      {place.checks.length > 0 && (
        <List label={m.places_checks()}>
          {place.checks.map(check => (
            <ListRow
              key={check.id}
              title={date(check.doneOn)}
              meta={
                <>
                  <Found results={check.results} />
                  {check.note && (
                    <span dir="auto" className="block text-ink">
                      {check.note}
                    </span>
                  )}
                  {check.by.name && m.places_by({ name: check.by.name })}
                </>
              }
              trailing={
                check.failed ? (
                  <Badge tone="danger">{m.places_result_bad()}</Badge>
                ) : (
                  <Badge tone="ok">{m.places_result_ok()}</Badge>
                )
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}

/** What was looked at, by what was found: what is to be mended first. */
function Found({ results }: Pick<PlaceDetail['checks'][number], 'results'>) {
  return (['bad', 'ok', 'none'] as const).map(result => {
    const items = optionsOf(itemWords).filter(({ value }) => results[value] === result)
    if (items.length === 0) return null
    return (
      <span key={result} className="block">
        {resultWords[result]()}
        {' : '}
        {items.map(({ label }) => label).join(', ')}
      </span>
    )
  })
}

const tones = { urgent: 'danger', soon: 'warn', later: 'neutral' } as const

/** What is broken, what is urgent first, and what has been mended. */
export function RepairsPart({ place }: { place: PlaceDetail }) {
  return (
    <Section
      title={m.places_repairs()}
      actions={
        place.can.record && (
          <Opener
            icon={<Wrench size={18} />}
            load={loaded}
            dialog={(open, onClose) => <RepairDialog placeId={place.id} open={open} onClose={onClose} />}
          >
            {m.places_repair_new()}
          </Opener>
        )
      }
    >
      {place.repairs.length === 0 ? (
        <p className="text-ink-soft">{m.places_repairs_none()}</p>
      ) : (
        <List label={m.places_repairs()}>
          {place.repairs.map(repair => (
            <ListRow
              key={repair.id}
              title={<span dir="auto">{repair.what}</span>}
              meta={
                <>
                  {`${m.places_repair_reported()} ${date(repair.reportedOn)}`}
                  {repair.by.name && ` · ${m.places_by({ name: repair.by.name })}`}
                  {repair.doneOn && ` · ${m.places_repair_done()} ${date(repair.doneOn)}`}
                  {repair.outcome && (
                    <span dir="auto" className="block text-ink">
                      {repair.outcome}
                    </span>
                  )}
                </>
              }
              trailing={
                <>
                  {repair.doneOn ? (
                    <Badge tone="ok">{m.places_done()}</Badge>
                  ) : (
                    <Badge tone={tones[repair.urgency]}>{urgencyWords[repair.urgency]()}</Badge>
                  )}
                  {repair.can.change && (
                    <Opener
                      size="small"
                      variant="quiet"
                      load={loaded}
                      dialog={(open, onClose) => (
                        <SettleRepairDialog repair={repair} open={open} onClose={onClose} />
                      )}
                    >
                      {m.places_repair_settle()}
                    </Opener>
                  )}
                </>
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}
