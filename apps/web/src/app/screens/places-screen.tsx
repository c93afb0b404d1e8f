import { useState } from 'react'
import { useMe } from '../../features/session/me.ts'
import { m } from '../../paraglide/messages.js'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { ApartTab } from '../places/apart-tab.tsx'
import { OccupancyTab } from '../places/occupancy-tab.tsx'
import { QueueTab } from '../places/queue-tab.tsx'
import { placesOf } from '../places.ts'
import { NotFoundScreen } from './not-found-screen.tsx'

type View = 'plan' | 'queue' | 'apart'

/** The studios and beds of the house: who holds them, who waits, who is to be kept apart. */
export default function PlacesScreen() {
  return placesOf(useMe()).rooms ? <PlacesPage /> : <NotFoundScreen />
}

function PlacesPage() {
  const [view, setView] = useState<View>('plan')
  return (
    <Page width="full">
      <PageHeader title={m.places_page()} meta={m.places_lead()} />
      <Tabs<View>
        label={m.places_views()}
        value={view}
        onChange={setView}
        tabs={[
          { value: 'plan', label: m.places_plan(), content: <OccupancyTab /> },
          { value: 'queue', label: m.places_queue(), content: <QueueTab /> },
          { value: 'apart', label: m.places_apart(), content: <ApartTab /> },
        ]}
      />
    </Page>
  )
}
