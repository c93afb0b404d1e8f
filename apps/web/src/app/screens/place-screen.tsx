import { useParams } from '@tanstack/react-router'
import { Ban, Pencil, Plus } from 'lucide-react'
import { StageRules } from '../../features/autonomy/components/stage-rules.tsx'
import { type PlaceDetail, usePlace } from '../../features/places/api/get-place.ts'
import { CloseDialog } from '../../features/places/components/close-dialog.tsx'
import { PlaceDialog } from '../../features/places/components/place-dialog.tsx'
import { PlaceWarnings } from '../../features/places/components/place-warnings.tsx'
import { ReserveDialog } from '../../features/places/components/reserve-dialog.tsx'
import { ChecksPart, RepairsPart } from '../../features/places/components/upkeep-part.tsx'
import { loaded } from '../../features/places/components/use-actions.tsx'
import { UseStories } from '../../features/places/components/use-stories.tsx'
import { daysWords, featureWords } from '../../features/places/place-words.ts'
import { Failed, isAbsent } from '../../lib/failed.tsx'
import { date } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { KeyValues } from '../../ui/key-values.tsx'
import { Opener } from '../../ui/opener.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { BackLink } from '../back-link.tsx'
import { inventoryLinks, ProgrammeLink, YouthPlacesLink } from '../places/place-links.tsx'
import { usePresentYouths } from '../places/present-youths.ts'
import { startInventory } from '../places/start-inventory.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { Waiting } from './waiting.tsx'

/** One studio or bed: what it is, what asks for attention, who held it when. */
export default function PlaceScreen() {
  const { placeId } = useParams({ from: '/house/places/$placeId' })
  const query = usePlace(placeId)
  if (query.data) return <OpenPlace place={query.data} />
  if (!query.error) return <Waiting />
  if (isAbsent(query.error)) return <NotFoundScreen />
  return (
    <Page>
      <h1 className="sr-only">{m.places_page()}</h1>
      <Failed
        what={m.places_one_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    </Page>
  )
}

function OpenPlace({ place }: { place: PlaceDetail }) {
  return (
    <Page>
      <PageHeader
        eyebrow={<BackLink to="/places">{m.places_page()}</BackLink>}
        title={place.code}
        meta={
          <>
            {place.closedToday && (
              <Badge tone="warn" icon={<Ban />}>
                {m.places_closed_today()}
              </Badge>
            )}
            <PlaceWarnings upkeep={place.upkeep} />
          </>
        }
        actions={<Actions place={place} />}
      />
      <KeyValues
        compact
        pairs={[
          { term: m.places_zone(), value: place.zone },
          ...(place.room ? [{ term: m.places_room(), value: place.room }] : []),
          ...(place.surfaceM2 ? [{ term: m.places_surface(), value: place.surfaceM2 }] : []),
          {
            term: m.places_features(),
            value: (
              <span className="flex flex-wrap gap-1.5">
                {place.features.map(code => (
                  <Badge key={code}>{featureWords[code]()}</Badge>
                ))}
              </span>
            ),
          },
          { term: m.places_in_service(), value: date(place.since) },
          ...(place.retiredOn ? [{ term: m.places_retired(), value: date(place.retiredOn) }] : []),
          ...(place.note ? [{ term: m.places_note(), value: place.note }] : []),
        ]}
      />
      {place.lives.length > 0 && (
        <Section title={m.places_lives()}>
          {place.lives.map(({ youth, rules }) => (
            <div key={youth.id} className="flex flex-col items-start gap-3">
              <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 font-medium text-title-3">
                <bdi>{youth.alias}</bdi>
                <ProgrammeLink youthId={youth.id} />
              </p>
              {rules ? (
                <StageRules rules={rules} />
              ) : (
                <p className="text-ink-soft">{m.autonomy_door_none()}</p>
              )}
            </div>
          ))}
        </Section>
      )}
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
        {place.plans && <History place={place} />}
        <div className="flex min-w-0 flex-col gap-8">
          <RepairsPart place={place} />
          <ChecksPart place={place} />
        </div>
      </div>
    </Page>
  )
}

function History({ place }: { place: PlaceDetail }) {
  return (
    <Section title={m.places_history()}>
      {place.takenBySomebody.length > 0 && (
        <ul className="text-ink-soft">
          {place.takenBySomebody.map(stretch => (
            <li key={stretch.since}>{`${m.places_somebody()} ${daysWords(stretch)}`}</li>
          ))}
        </ul>
      )}
      <UseStories
        label={m.places_history()}
        stories={place.uses}
        title={({ youth }) => youth && <YouthPlacesLink {...youth} />}
        entryLink={inventoryLinks}
        startInventory={startInventory}
      />
    </Section>
  )
}

function Actions({ place }: { place: PlaceDetail }) {
  const youths = usePresentYouths()
  return (
    <>
      {place.can.change && (
        <>
          <Opener
            icon={<Pencil size={18} />}
            load={loaded}
            dialog={(open, onClose) => <PlaceDialog place={place} open={open} onClose={onClose} />}
          >
            {m.places_change()}
          </Opener>
          <Opener
            icon={<Ban size={18} />}
            load={loaded}
            dialog={(open, onClose) => <CloseDialog placeId={place.id} open={open} onClose={onClose} />}
          >
            {m.places_close()}
          </Opener>
        </>
      )}
      {place.can.record && (
        <Opener
          variant="primary"
          icon={<Plus size={18} />}
          load={loaded}
          dialog={(open, onClose) => (
            <ReserveDialog youths={youths} placeId={place.id} open={open} onClose={onClose} />
          )}
        >
          {m.places_reserve()}
        </Opener>
      )}
    </>
  )
}
